package org.wederhoor.web.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as the clocks of a named zone show it. */
public final class ClockWords {

    private ClockWords() {
    }

    /** "5 March 2026". */
    public static String day(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).withZone(zone).format(moment);
    }

    /** "5 March 2026, 17:00 (Europe/Amsterdam)". */
    public static String minute(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language).withZone(zone).format(moment) + " (" + zone.getId() + ")";
    }
}
