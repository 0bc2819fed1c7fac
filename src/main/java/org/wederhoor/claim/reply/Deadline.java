package org.wederhoor.claim.reply;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.wederhoor.web.time.ClockWords;

/**
 * The moment by which a party is asked to answer, in the zone in which the desk named it.
 *
 * @param at to the minute
 */
public record Deadline(Instant at, ZoneId zone) {

    /**
     * How often the clocks of {@code zone} show that time: once, or never when they are put forward past it, or twice when they
     * are put back over it.
     */
    public static int timesShown(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).size();
    }

    /** @param local a time that the clocks of {@code zone} show once */
    public static Deadline of(LocalDateTime local, ZoneId zone) {
        return new Deadline(local.atZone(zone).toInstant(), zone);
    }

    /** "5 March 2026, 17:00 (Europe/Amsterdam)". */
    public String in(Locale language) {
        return ClockWords.minute(at, zone, language);
    }

    /** What the clocks of the zone show at that moment. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(at, zone);
    }
}
