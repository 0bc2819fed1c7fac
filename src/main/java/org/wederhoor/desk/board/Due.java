package org.wederhoor.desk.board;

import java.util.Locale;

import org.wederhoor.web.Words;

/** When claims are due, as a list is narrowed to them; the days are the newsroom's. */
public enum Due implements Words {

    /** What is out is late no more. */
    LATE("a.due < cast(:today as date) and not (" + Stage.OUT.condition() + ")"),
    TODAY("a.due = cast(:today as date)"),
    /** Today and the six days after it. */
    WEEK("a.due between cast(:today as date) and cast(:today as date) + 6"),
    NONE("a.due is null");

    private final String condition;

    Due(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(BoardMessages.class, language).dueWhen(this);
    }
}
