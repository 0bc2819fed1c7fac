package org.wederhoor.desk.mailbox;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** Why a mail is in the tray. */
@TemplateEnum
public enum TrayReason implements Words {

    /** It names no letter of the desk. */
    UNMATCHED,
    /** It names letters of several requests. */
    SEVERAL,
    /** What came of its request is written down already. */
    CLOSED,
    /** Its request does not count as sent. */
    NOT_SENT,
    /** No text can be read out of it. */
    UNREADABLE,
    /** It is larger than a document may be, and its bytes are not here. */
    TOO_LARGE,
    /** The server did not give it, however often it was asked. */
    NOT_FETCHED;

    @Override
    public String in(Locale language) {
        return Words.messages(MailboxMessages.class, language).why(this);
    }
}
