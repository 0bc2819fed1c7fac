package org.wederhoor.publication.claim;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.wederhoor.publication.edition.Edition;

/**
 * A day of the calendar as of which a page is asked for. It means the day's end in the newsroom's zone.
 *
 * @param end the first moment of the day after it
 */
record DayAsked(LocalDate day, Instant end) {

    /**
     * Reads "2026-05-01".
     *
     * @return null for everything else: a year or a month has no one end that a reader could mean
     */
    static DayAsked of(String text, ZoneId zone) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return new DayAsked(day, day.plusDays(1).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * What stood at the day's end.
     *
     * @param editions the newest first
     * @return null when nothing had been published by then
     */
    Edition among(List<Edition> editions) {
        return editions.stream().filter(edition -> edition.publishedAt.isBefore(end)).findFirst().orElse(null);
    }

    boolean isOver(Instant now) {
        return !end.isAfter(now);
    }
}
