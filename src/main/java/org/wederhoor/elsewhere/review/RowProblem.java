package org.wederhoor.elsewhere.review;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why one check of a file is not taken. */
public enum RowProblem implements Words {

    /** It does not say which claim was checked. */
    NO_CLAIM,
    /** It does not say where the check is read. */
    NO_ADDRESS,
    /** What it gives as its address leads to no page. */
    NO_WEB_ADDRESS,
    /** There is no ClaimReview where one is expected. */
    NO_REVIEW,
    /** A part is longer than any that is kept. */
    TOO_LONG,
    /** It has signs that cannot be kept, or bytes that could not be read. */
    SIGNS,
    /** It is no JSON. */
    BROKEN;

    @Override
    public String in(Locale language) {
        return Words.messages(ReviewMessages.class, language).row(this);
    }
}
