package org.wederhoor.claim;

import java.time.LocalDate;
import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** Why a claim was not given to somebody, or not by that day. */
public enum AssignmentRefusal implements FieldWords {

    CLOSED_ACCOUNT, PAST, FAR;

    // no desk plans further: a year that is later is mistyped
    private static final int MOST_YEARS = 10;

    /** Why a claim cannot newly be due on that day; null when it can. */
    public static AssignmentRefusal of(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? PAST : due.isAfter(today.plusYears(MOST_YEARS)) ? FAR : null;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(ClaimMessages.class, language).assignmentRefusal(this);
    }
}
