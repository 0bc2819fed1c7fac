package org.wederhoor.elsewhere.review;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why nothing at all is taken of a file. */
public enum FileProblem implements Words {

    EMPTY,
    /** Neither JSON nor a page nor a table. */
    UNKNOWN,
    /** It begins as JSON, and is none. */
    BROKEN,
    /** Things within things, more of them than any list of checks has. */
    TOO_DEEP,
    /** One text or one row in it is longer than any list of checks has. */
    TOO_LONG,
    /** There is no check in it. */
    NO_REVIEWS,
    /** A table of which nobody has said in which columns claim and address stand. */
    COLUMNS,
    TOO_LARGE,
    /** What was taken before stays; why is in the log. */
    BROKEN_OFF;

    @Override
    public String in(Locale language) {
        return Words.messages(ReviewMessages.class, language).file(this);
    }
}
