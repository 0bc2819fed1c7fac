package org.wederhoor.desk.undo;

import java.util.Locale;

import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;

/** Why something that was taken away was not put back. */
public enum UndoRefusal implements Words {

    OVER, DONE_ALREADY, CHANGED;

    /** @throws Refused for this reason, unless {@code it} holds */
    public void unless(boolean it) {
        if (!it) {
            throw new Refused(this);
        }
    }

    @Override
    public String in(Locale language) {
        return Words.messages(UndoMessages.class, language).notUndone(this);
    }
}
