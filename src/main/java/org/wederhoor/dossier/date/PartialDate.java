package org.wederhoor.dossier.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Embeddable;

/**
 * A date that is as exact as its source: the words as printed, their EDTF value, and the earliest and latest day it can be.
 * The value is one of ISO 8601-2, levels 0 and 1, but for years before 1; and besides, {@code XXXX-MM[-DD]} for a date of which
 * no year is known. Both days are null then, and the one at an open or unknown end of an interval is. What is approximate (~)
 * has the days of what it is near to.
 */
@Embeddable
public class PartialDate {

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
            Edtf value = Edtf.of(edtf);
            date.earliest = value.earliest();
            date.latest = value.latest();
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

    /** Whether the value is a year, month or day of the calendar and certain, so that it can be given to machines as it is. */
    public boolean isPlain() {
        return edtf != null && Edtf.of(edtf).isPlain();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && Objects.equals(printed, date.printed) && Objects.equals(edtf, date.edtf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(printed, edtf);
    }
}
