package org.wederhoor.publication.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CalendarMonthTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void it_begins_and_ends_at_midnight_in_the_newsrooms_zone() {
        CalendarMonth march = CalendarMonth.read("2026-03");
        assertEquals("2026-02-28T23:00:00Z", march.begins(AMSTERDAM).toString());
        assertEquals("2026-03-31T22:00:00Z", march.ends(AMSTERDAM).toString());
        assertEquals("maart 2026", march.in(Locale.forLanguageTag("nl")));
    }

    @Test
    void what_is_no_month_is_none() {
        for (String typed : List.of("", "2026", "2026-13", "2026-00", "2026-5", "0000-01", "99999-01", "2026-05-01", "\u0000", "٢٠٢٦-٠٥", "-2026-05")) {
            assertNull(CalendarMonth.read(typed), typed);
        }
    }

    @Test
    void every_page_of_every_month_is_linked_at_ten_thousand_verdicts_and_only_months_beyond() {
        ListedMonths one = ListedMonths.of(List.of(new ListedMonths.Row(CalendarMonth.read("2026-05"), 10_000)));
        assertTrue(one.paged());
        assertEquals(IntStream.rangeClosed(2, 250).boxed().toList(), one.years().get(2026).get(0).pages());
        assertFalse(ListedMonths.of(List.of(new ListedMonths.Row(CalendarMonth.read("2026-05"), 1_000_000))).paged());
        assertEquals(List.of(), new ListedMonths.Row(CalendarMonth.read("2026-05"), 40).pages());
    }
}
