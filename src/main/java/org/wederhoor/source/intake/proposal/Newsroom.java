package org.wederhoor.source.intake.proposal;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/**
 * What the newsroom that reads a document knows besides.
 *
 * @param zone    in which a moment is on a day
 * @param outlets the names of news outlets that are parties, in lower case
 */
public record Newsroom(ZoneId zone, Set<String> outlets) {

    /** One that knows nothing. */
    public static final Newsroom ANY = new Newsroom(ZoneOffset.UTC, Set.of());

    boolean isOutlet(String name) {
        return outlets.contains(name.toLowerCase(Locale.ROOT));
    }
}
