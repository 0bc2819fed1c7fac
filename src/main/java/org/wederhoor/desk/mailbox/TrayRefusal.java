package org.wederhoor.desk.mailbox;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why an act on a mail in the tray was refused. */
enum TrayRefusal implements Words {

    /** Somebody else was first. */
    GONE,
    /** Its bytes are not here, so it can become no source. */
    NO_BYTES;

    @Override
    public String in(Locale language) {
        return Words.messages(MailboxMessages.class, language).refusal(this);
    }
}
