package org.wederhoor.publication.figures;

import java.time.YearMonth;
import java.util.Locale;

import org.wederhoor.web.time.DateForm;

/** A month that something was counted in, in the newsroom's zone. */
public record CountedMonth(YearMonth month) implements Comparable<CountedMonth> {

    static CountedMonth of(String written) {
        return new CountedMonth(YearMonth.parse(written));
    }

    CountedMonth next() {
        return new CountedMonth(month.plusMonths(1));
    }

    /** "May 2026". */
    public String in(Locale language) {
        return DateForm.MONTH.in(language).format(month);
    }

    @Override
    public int compareTo(CountedMonth other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
