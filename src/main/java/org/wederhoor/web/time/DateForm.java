package org.wederhoor.web.time;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A form in which dates and times are printed; a language's {@code dates} file gives its own pattern for it. */
public enum DateForm {

    /** 5 March 2026 */
    DAY("d MMMM yyyy"),
    /** 5 March 2026, 17:00 */
    MINUTE("d MMMM yyyy, HH:mm"),
    /** 17:00 */
    CLOCK("HH:mm"),
    /** 5 Mar 2026 */
    BRIEF("d MMM yyyy"),
    /** March 2026 */
    MONTH("MMMM yyyy"),
    /** 5 March */
    YEARLY("d MMMM"),
    /** 5, of a month that is named further on */
    NUMBER("d");

    private final String usual;

    DateForm(String usual) {
        this.usual = usual;
    }

    public DateTimeFormatter in(Locale language) {
        return DateTimeFormatter.ofPattern(DateFile.forms(language).getOrDefault(this, usual), language);
    }
}
