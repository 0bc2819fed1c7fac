package org.wederhoor.dossier.contact;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Whether somebody is there at a moment.
 *
 * @param open  at {@code now}
 * @param turns when that changes, by their clocks; null when it never does
 */
public record Opening(boolean open, ZonedDateTime turns, Instant now) {

    /** How many days of their calendar until it changes. */
    public long daysAhead() {
        return ChronoUnit.DAYS.between(now.atZone(turns.getZone()).toLocalDate(), turns.toLocalDate());
    }
}
