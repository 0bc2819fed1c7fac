package org.wederhoor.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;

/**
 * A date that is as exact as its source: the words as printed, their EDTF value (ISO 8601-2, level 1: year, month, day, an
 * open interval, and {@code XXXX-MM[-DD]} for an unknown year), and the earliest and latest day it can be. Both days are
 * null where no year is known.
 */
@Embeddable
public class PartialDate {

    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public String printed;
    public String edtf;
    public LocalDate earliest;
    public LocalDate latest;

    protected PartialDate() {
    }

    private PartialDate(String printed, String edtf) {
        this.printed = printed;
        this.edtf = edtf;
    }

    /**
     * @param printed the words of the source; null when it prints none
     * @param edtf    null when the words give nothing to sort by
     * @return null when both are null
     * @throws IllegalArgumentException when {@code edtf} is none of the forms above, or no day of the calendar
     */
    public static PartialDate of(String printed, String edtf) {
        if (printed == null && edtf == null) {
            return null;
        }
        PartialDate date = new PartialDate(printed, edtf);
        if (edtf != null) {
            date.derive();
        }
        return date;
    }

    /** Whether {@link #of} takes {@code edtf}. */
    public static boolean isEdtf(String edtf) {
        try {
            of(null, edtf);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The date in words, as {@link DateWords} says it. */
    public String in(Locale language) {
        return DateWords.of(printed, edtf, language);
    }

    private void derive() {
        if (edtf.startsWith("../")) {
            latest = new Day(edtf.substring(3)).latest().orElseThrow(IllegalArgumentException::new);
        } else if (edtf.endsWith("/..")) {
            earliest = new Day(edtf.substring(0, edtf.length() - 3)).earliest().orElseThrow(IllegalArgumentException::new);
        } else {
            Day day = new Day(edtf);
            earliest = day.earliest().orElse(null);
            latest = day.latest().orElse(null);
        }
    }

    /** Whether the value is a plain year, month or day, so that a calendar date can be given to machines. */
    public boolean isPlain() {
        return edtf != null && earliest != null && latest != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && Objects.equals(printed, date.printed) && Objects.equals(edtf, date.edtf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(printed, edtf);
    }

    /** A year, a month, or a day; each part null where it is not known. */
    record Day(Integer year, Integer month, Integer day) {

        Day(String edtf) {
            this(parts(edtf));
        }

        private Day(Matcher parts) {
            this(parts.group(1).equals("XXXX") ? null : Integer.valueOf(parts.group(1)), number(parts.group(2)),
                    number(parts.group(3)));
            try {
                // a leap year stands in for the unknown one, so that 29 February can be
                LocalDate.of(year == null ? 2000 : year, month == null ? 1 : month, day == null ? 1 : day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no day of the calendar", e);
            }
            if (year == null && month == null) {
                throw new IllegalArgumentException("a date of which nothing is known");
            }
        }

        private static Matcher parts(String edtf) {
            Matcher parts = DAY.matcher(edtf);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not an EDTF date: " + edtf);
            }
            return parts;
        }

        private static Integer number(String digits) {
            return digits == null ? null : Integer.valueOf(digits);
        }

        Optional<LocalDate> earliest() {
            return Optional.ofNullable(year).map(y -> LocalDate.of(y, month == null ? 1 : month, day == null ? 1 : day));
        }

        Optional<LocalDate> latest() {
            if (year == null) {
                return Optional.empty();
            }
            if (day != null) {
                return earliest();
            }
            return Optional.of(YearMonth.of(year, month == null ? 12 : month).atEndOfMonth());
        }
    }
}
