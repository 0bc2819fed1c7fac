package org.wederhoor.claim.reply;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.wederhoor.web.time.ClockWords;

/**
 * The moment by which a party is asked to answer, in the zone in which the desk named it.
 *
 * @param at to the minute
 */
public record Deadline(Instant at, ZoneId zone) {

    // every region of the time zone database that people live in; the rest are old names and technical zones
    private static final List<String> PLACES = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")).toList();

    /** The zones to choose from, by their IANA names. */
    public static List<String> places() {
        return PLACES;
    }

    /** The zone of an IANA name such as "Europe/Amsterdam" or "UTC", in whatever case; null when there is none of that name. */
    public static ZoneId zone(String name) {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.equalsIgnoreCase(name)).findFirst().map(ZoneId::of).orElse(null);
    }

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
