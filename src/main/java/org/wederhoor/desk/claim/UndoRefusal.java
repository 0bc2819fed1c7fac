package org.wederhoor.desk.claim;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why something that was taken away was not put back. */
enum UndoRefusal implements Words {

    OVER, DONE_ALREADY, CHANGED;

    @Override
    public String in(Locale language) {
        return NextStep.in(language).notUndone(this);
    }
}
