package org.wederhoor.desk.board;

import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with what is typed on the board. */
enum BoardProblem implements FieldWords {

    DAY, NO_ROWS, NO_CHANGE, TOO_MANY;

    @Override
    public String in(Locale language) {
        return Words.messages(BoardMessages.class, language).problem(this);
    }
}
