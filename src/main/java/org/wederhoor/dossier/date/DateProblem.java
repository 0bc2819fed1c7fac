package org.wederhoor.dossier.date;

/** Why what was typed is not read as a date. */
public enum DateProblem {

    /** Nothing that a date is written like. */
    UNREADABLE,
    /** It can be two dates: day first, or month first. */
    AMBIGUOUS,
    /** Two years of which the second has two digits only: 2018-19. */
    SHORT_YEAR,
    /** Written like a date, but the calendar has no such day. */
    NO_SUCH_DAY,
    /** That day was another day of the week. */
    WRONG_WEEKDAY,
    /** The end lies before the beginning. */
    BACKWARDS,
    /** Before the year 1. */
    TOO_EARLY
}
