package org.wederhoor.claim;

import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** Why a claim was not given to somebody, or not by that day. */
public enum AssignmentRefusal implements FieldWords {

    CLOSED_ACCOUNT, PAST;

    @Override
    public String in(Locale language) {
        return Words.messages(ClaimMessages.class, language).assignmentRefusal(this);
    }
}
