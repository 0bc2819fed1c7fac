package org.wederhoor.web.time;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/** The zones of the time zone database, by their IANA names. */
public final class Zones {

    // every region of it that people live in; the rest are old names and technical zones
    private static final List<String> PLACES = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")).toList();

    private Zones() {
    }

    /** Those to choose from. */
    public static List<String> places() {
        return PLACES;
    }

    /** The zone of a name such as "Europe/Amsterdam" or "UTC", in whatever case; null when there is none of that name. */
    public static ZoneId named(String name) {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.equalsIgnoreCase(name)).findFirst().map(ZoneId::of).orElse(null);
    }
}
