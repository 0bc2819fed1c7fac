package org.wederhoor.publication.listing;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

import org.wederhoor.web.time.DateForm;

/** A month in the newsroom's zone. */
public record CalendarMonth(YearMonth month) {

    /** The month that is written like 2026-05; null where it is none that anything can be published in. */
    static CalendarMonth read(String typed) {
        // PostgreSQL's moments and this pattern end at the year 9999
        return typed.matches("[12][0-9]{3}-(0[1-9]|1[0-2])") ? new CalendarMonth(YearMonth.parse(typed)) : null;
    }

    Instant begins(ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant ends(ZoneId zone) {
        return new CalendarMonth(month.plusMonths(1)).begins(zone);
    }

    public int year() {
        return month.getYear();
    }

    /** "May 2026". */
    public String in(Locale language) {
        return DateForm.MONTH.in(language).format(month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
