package org.wederhoor.publication.log;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** How it is with the key and the log. Beside {@link #SIGNING} and {@link #SERVING} nothing is published until an operator has decided. */
@TemplateEnum
public enum LogState implements Words {

    /** All is well. */
    SIGNING,
    /** Others sign. */
    SERVING,
    /** There was a key, and it is not in the folder. */
    KEY_LOST,
    /** The key in the folder is not the one that the log names last. */
    OTHER_KEY,
    /** The database holds less than was signed, or something else: it was restored from an older backup. */
    BEHIND,
    /** The folder cannot be read or written. */
    NO_FOLDER;

    public boolean mayPublish() {
        return this == SIGNING || this == SERVING;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(LogMessages.class, language).state(this);
    }
}
