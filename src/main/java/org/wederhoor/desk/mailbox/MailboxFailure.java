package org.wederhoor.desk.mailbox;

import java.io.IOException;

import javax.net.ssl.SSLException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;

/** The mail server gave nothing, and may give something later. */
final class MailboxFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final MailboxProblem problem;

    MailboxFailure(MailboxProblem problem, Throwable cause) {
        super(said(cause), cause);
        this.problem = problem;
    }

    /** What went wrong with the server, by what its library throws. */
    static MailboxFailure of(Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            MailboxProblem problem = each instanceof AuthenticationFailedException ? MailboxProblem.NOT_LET_IN
                    : each instanceof FolderNotFoundException ? MailboxProblem.NO_FOLDER
                    : each instanceof SSLException ? MailboxProblem.NOT_TRUSTED
                    : each instanceof IOException ? MailboxProblem.UNREACHABLE : null;
            if (problem != null) {
                return new MailboxFailure(problem, each);
            }
        }
        return new MailboxFailure(MailboxProblem.REFUSED, failure);
    }

    MailboxProblem problem() {
        return problem;
    }

    private static String said(Throwable cause) {
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
