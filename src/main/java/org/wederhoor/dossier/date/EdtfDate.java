package org.wederhoor.dossier.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date, each part as EDTF writes it.
 *
 * @param year      four digits, of which the last or the last two can be X; XXXX; or Y and five to seven digits
 * @param month     two digits, XX, or a season's number; null where there is none
 * @param day       two digits or XX; null where there is none
 * @param time      from its T on; null where there is none
 * @param qualifier ?, ~ or %; empty where there is none
 */
record EdtfDate(String year, String month, String day, String time, String qualifier) implements Edtf {

    private static final String UNKNOWN_YEAR = "XXXX";
    private static final String HOUR = "(?:[01]\\d|2[0-3])";
    private static final Pattern FORM = Pattern.compile("(Y[1-9]\\d{4,6}|\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2}|XX)"
            + "(?:-(\\d{2}|XX)"
            + "(T" + HOUR + "(?::[0-5]\\d){2}(?:Z|[+-]" + HOUR + "(?::[0-5]\\d)?)?)?)?)?([?~%]?)");
    // the last year of which PostgreSQL can hold every day
    private static final int LAST_YEAR = 5_874_896;

    /** @throws IllegalArgumentException when the parts do not go together or make no day of the calendar */
    EdtfDate {
        boolean wholeYear = year.matches("\\d{4}") || year.equals(UNKNOWN_YEAR);
        require(wholeYear || month == null);
        require(!year.equals(UNKNOWN_YEAR) || month != null && !month.equals("XX"));
        require(time == null || year.matches("\\d{4}") && !day.equals("XX") && qualifier.isEmpty());
        boolean fullMonth = month != null && !month.equals("XX") && Season.of(month) == null;
        require(day == null || fullMonth || month.equals("XX") && day.equals("XX"));
        // a leap year stands in for the unknown one, so that 29 February can be
        int any = year.equals(UNKNOWN_YEAR) ? 2000 : number(year, '0');
        require(any >= 1 && any <= LAST_YEAR);
        try {
            LocalDate.of(any, fullMonth ? Integer.parseInt(month) : 1, isKnown(day) ? Integer.parseInt(day) : 1);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day of the calendar", e);
        }
    }

    /** @throws IllegalArgumentException when {@code text} is no such date */
    static EdtfDate of(String text) {
        Matcher parts = FORM.matcher(text);
        require(parts.matches());
        return new EdtfDate(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
    }

    @Override
    public LocalDate earliest() {
        if (isOfUnknownYear()) {
            return null;
        }
        int first = number(year, '0');
        if (season() != null) {
            return season().earliest(first);
        }
        return LocalDate.of(first, isKnown(month) ? Integer.parseInt(month) : 1, isKnown(day) ? Integer.parseInt(day) : 1);
    }

    @Override
    public LocalDate latest() {
        if (isOfUnknownYear()) {
            return null;
        }
        int last = number(year, '9');
        if (season() != null) {
            return season().latest(last);
        }
        return isKnown(day) ? earliest() : YearMonth.of(last, isKnown(month) ? Integer.parseInt(month) : 12).atEndOfMonth();
    }

    @Override
    public boolean isPlain() {
        return year.matches("\\d{4}") && season() == null && !"XX".equals(month) && !"XX".equals(day) && time == null
                && qualifier.isEmpty();
    }

    @Override
    public boolean isOfUnknownYear() {
        return year.equals(UNKNOWN_YEAR);
    }

    /** Null where the date is not a season's. */
    Season season() {
        return month == null ? null : Season.of(month);
    }

    private static boolean isKnown(String part) {
        return part != null && !part.equals("XX");
    }

    private static int number(String year, char digit) {
        return Integer.parseInt(year.replace("Y", "").replace('X', digit));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not an EDTF date");
        }
    }
}
