package org.wederhoor.desk.mail;

import org.wederhoor.web.MailAddress;

/** The address that the answer to one letter goes to. */
final class AnswerAddress {

    // RFC 5321, 4.5.3.1.1: 64 octets before the @, of which the mark takes 33
    private static final int LONGEST_NAME = 31;

    private AnswerAddress() {
    }

    /** Whether a mailbox's address has room for the mark. */
    static boolean isUsable(String mailbox) {
        return MailAddress.isOne(mailbox) && mailbox.lastIndexOf('@') <= LONGEST_NAME;
    }

    /** The mailbox's address with the mark of a letter's Message-ID behind its name and a plus sign (RFC 5233). */
    static String with(String mailbox, String messageId) {
        int at = mailbox.lastIndexOf('@');
        return mailbox.substring(0, at) + "+" + messageId.substring(0, messageId.indexOf('@')) + mailbox.substring(at);
    }
}
