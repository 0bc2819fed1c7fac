package org.wederhoor.desk.mailbox;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** Why nothing could be fetched when that was tried last. */
@TemplateEnum
public enum MailboxProblem implements Words {

    /** It gave no answer in time, or ended the connection. */
    UNREACHABLE,
    /** Its certificate leads to none that is trusted, is for another name, is over, or it speaks no TLS. */
    NOT_TRUSTED,
    /** It lets that user in with no such password. */
    NOT_LET_IN,
    NO_FOLDER,
    /** The file with the password or with the certificates cannot be read. */
    NO_FILE,
    /** It answered something that is no answer to what was asked. */
    REFUSED;

    @Override
    public String in(Locale language) {
        return Words.messages(MailboxMessages.class, language).problem(this);
    }
}
