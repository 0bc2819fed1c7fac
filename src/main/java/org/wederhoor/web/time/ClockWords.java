package org.wederhoor.web.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** A moment as the clocks of a named zone show it. */
public final class ClockWords {

    private ClockWords() {
    }

    /** "5 March 2026". */
    public static String day(Instant moment, ZoneId zone, Locale language) {
        return DateForm.DAY.in(language).withZone(zone).format(moment);
    }

    /** "5 March 2026, 17:00 (Europe/Amsterdam)". */
    public static String minute(Instant moment, ZoneId zone, Locale language) {
        return DateForm.MINUTE.in(language).withZone(zone).format(moment) + " (" + zone.getId() + ")";
    }
}
