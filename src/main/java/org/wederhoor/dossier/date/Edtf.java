package org.wederhoor.dossier.date;

import java.time.LocalDate;

/** A value of ISO 8601-2's extended date and time format, of the forms that {@link PartialDate} takes. */
sealed interface Edtf permits EdtfDate, EdtfInterval {

    /** @throws IllegalArgumentException when {@code text} is none of those forms, or no day of the calendar */
    static Edtf of(String text) {
        return text.contains("/") ? EdtfInterval.of(text) : EdtfDate.of(text);
    }

    /** The first day that it can be; null when that is not known. */
    LocalDate earliest();

    /** The last day that it can be; null when that is not known. */
    LocalDate latest();

    /** Whether it is a year, month or day of the calendar and nothing in it is uncertain. */
    boolean isPlain();

    /** Whether it is a date of an unknown year. */
    boolean isOfUnknownYear();
}
