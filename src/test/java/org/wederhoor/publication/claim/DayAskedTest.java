package org.wederhoor.publication.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayAskedTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void a_day_means_its_end_in_the_newsrooms_zone_in_summer_and_in_winter() {
        assertEquals(Instant.parse("2026-05-01T22:00:00Z"), DayAsked.of("2026-05-01", AMSTERDAM).end());
        assertEquals(Instant.parse("2026-01-01T23:00:00Z"), DayAsked.of("2026-01-01", AMSTERDAM).end());
        // the day on which the clock goes forward has 23 hours
        assertEquals(Instant.parse("2026-03-29T22:00:00Z"), DayAsked.of("2026-03-29", AMSTERDAM).end());
    }

    @Test
    void it_is_over_when_the_next_day_has_begun() {
        DayAsked day = DayAsked.of("2026-05-01", AMSTERDAM);
        assertFalse(day.isOver(Instant.parse("2026-05-01T21:59:59Z")));
        assertTrue(day.isOver(Instant.parse("2026-05-01T22:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "2026", "2026-05", "2026-02-29", "2026-13-01", "2026-05-01T00:00:00Z", "01-05-2026", "+12026-05-01", "-0001-05-01",
            "XXXX-05-01", "2026-05-01~", "2026-05-01/2026-05-02", "1 May 2026", "٢٠٢٦-٠٥-٠١", "' or 1=1 --", "../../etc/passwd" })
    void whatever_is_no_one_day_is_no_day(String text) {
        assertNull(DayAsked.of(text, AMSTERDAM));
    }
}
