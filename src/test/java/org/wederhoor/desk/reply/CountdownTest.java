package org.wederhoor.desk.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

@QuarkusTest
class CountdownTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant DEADLINE = Instant.parse("2026-03-05T16:00:00Z");

    @Test
    void days_are_those_of_the_newsrooms_calendar_and_what_is_late_is_counted_finer() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("2026-02-28T09:00:00Z", "5 days");
        told.put("2026-03-01T23:30:00Z", "3 days");
        told.put("2026-03-03T22:59:59Z", "2 days");
        told.put("2026-03-03T23:00:00Z", "tomorrow 17:00");
        told.put("2026-03-04T22:59:59Z", "tomorrow 17:00");
        told.put("2026-03-04T23:00:00Z", "today 17:00");
        told.put("2026-03-05T15:59:59Z", "today 17:00");
        told.put("2026-03-05T16:00:00Z", "just now late");
        told.put("2026-03-05T16:01:59Z", "1 minute late");
        told.put("2026-03-05T17:00:00Z", "1 hour late");
        told.put("2026-03-05T18:30:00Z", "2 hours late");
        told.put("2026-03-07T15:59:59Z", "47 hours late");
        told.put("2026-03-07T16:00:00Z", "2 days late");
        told.forEach((now, words) -> assertEquals(words, at(now).in(Locale.ENGLISH), now));
        assertEquals(List.of("morgen 17:00", "2 uur te laat"), List.of(at("2026-03-04T09:00:00Z").in(Locale.forLanguageTag("nl")),
                at("2026-03-05T18:00:00Z").in(Locale.forLanguageTag("nl"))));
        assertEquals("seit 2 Stunden überfällig", at("2026-03-05T18:00:00Z").in(Locale.GERMAN));
    }

    @Test
    void a_day_on_which_the_clocks_change_is_a_day() {
        Countdown overTheChange = new Countdown(Instant.parse("2026-03-29T15:00:00Z"), Instant.parse("2026-03-28T16:00:00Z"), AMSTERDAM);
        assertEquals("tomorrow 17:00", overTheChange.in(Locale.ENGLISH));
    }

    @Test
    void late_begins_with_the_deadline() {
        assertFalse(at("2026-03-05T15:59:59Z").isLate());
        assertTrue(at("2026-03-05T16:00:00Z").isLate());
    }

    private static Countdown at(String now) {
        return new Countdown(DEADLINE, Instant.parse(now), AMSTERDAM);
    }
}
