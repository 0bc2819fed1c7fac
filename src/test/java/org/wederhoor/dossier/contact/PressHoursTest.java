package org.wederhoor.dossier.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.dossier.contact.NotHours.Fault;

class PressHoursTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String OFFICE = "Mo-Fr 09:00-17:30";

    @ParameterizedTest
    @ValueSource(strings = {"Mon–Fri 9:00–17:30", "Mo-Fr 09:00-17:30", "ma-vr 9.00-17.30 uur", "ma t/m vr 9u-17u30", "Mo. bis Fr. 9–17.30 Uhr",
            "Monday to Friday, 9 am to 5:30 pm", "weekdays 9am-5.30pm", "werkdagen van 9 tot 17.30", "werktags von 9 bis 17:30 Uhr",
            "maandag - vrijdag: 0900 – 1730", "Mon, Tue, Wed, Thu and Fri 9:00-17:30", "di+wo+do+ma+vr 9h00-17h30",
            "MONTAG BIS FREITAG 9:00 − 17:30 UHR", "Mon-Fri 9-12, 12-17:30", "Mon-Fri 9-13 & 12-17:30\nSat closed, Sun closed",
            "Mon-Wed 9-17.30; Thurs/Fri 9-17.30", "Fri 9-17:30 Mon-Thu 9-17:30", "ma en di 9-17:30, woensdag t/m vrij 9-17:30",
            "maandag tot en met vrijdag van 9.00 tot 17.30 uur", "montags bis freitags 9 bis 17.30 Uhr", "Mondays to Fridays 9-17:30"})
    void office_hours_are_read_however_they_are_typed(String typed) throws NotHours {
        assertEquals(OFFICE, PressHours.read(typed).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"24/7=Mo-Su 00:00-24:00", "daily 0-24=Mo-Su 00:00-24:00", "täglich 8–20 Uhr=Mo-Su 08:00-20:00",
            "Mon 22:00-24:00, Tue 0:00-6:00=Mo 22:00-24:00; Tu 00:00-06:00", "Mon 22:00-0:00=Mo 22:00-24:00",
            "Sat–Mon 10-12=Mo 10:00-12:00; Sa-Su 10:00-12:00", "So 10-12=Su 10:00-12:00", "weekend 10-12=Sa-Su 10:00-12:00",
            "Mo-Fr 9-12 und 14-17 Uhr=Mo-Fr 09:00-12:00,14:00-17:00",
            "sonnabend 10-12=Sa 10:00-12:00",
            "12am-12pm Sun=", "Mon-Fri 9-12:30, 13:30-17; Sat 10-12=Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-12:00",
            "Mon 12am-12pm=Mo 00:00-12:00", "Mo-Fr 9-17, Fr 9-15, Sa 9-10=Mo-Fr 09:00-17:00; Sa 09:00-10:00"})
    void other_hours(String typed, String kept) {
        if (kept == null) {
            assertEquals(Fault.NO_DAY, fault(typed));
        } else {
            assertEquals(kept, read(typed).toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"9:00–17:30=NO_DAY", "Mon–Fri=NO_TIMES", "Mon–Fri 9:00=NO_TIMES", "Mon 9:00, Tue 10-12=UNREADABLE",
            "Mon 25:00-26:00=NO_TIME", "Mon 9:75-10=NO_TIME", "Mon 13pm-3pm=NO_TIME", "Fri 22:00–6:00=OVER_MIDNIGHT", "Mon 9 to 5=OVER_MIDNIGHT",
            "Mon 9-9=OVER_MIDNIGHT", "Mon 24:00-24:00=OVER_MIDNIGHT", "office hours=UNREADABLE", "Mon–Fri 9–17 by appointment=UNREADABLE", "Mon–=UNREADABLE",
            "- Mon 9-10=UNREADABLE", "Mon 9--10=UNREADABLE", "Mon-9-10=UNREADABLE", "24/7/365=NO_TIME", "t 9-10=UNREADABLE", "Mon 9-10-11=UNREADABLE",
            "closed=UNREADABLE", "Mon closed=NO_TIMES", "Mon 9 10=UNREADABLE", "(Mon 9-10)=UNREADABLE", "Mon-weekdays 9-10=UNREADABLE"})
    void what_is_not_hours_is_refused_with_the_words_that_are_wrong(String typed, Fault fault) {
        assertEquals(fault, fault(typed));
        assertThrows(NotHours.class, () -> PressHours.read(" "));
    }

    @Test
    void what_a_language_prints_can_be_typed_again() {
        for (String written : new String[] {OFFICE, "Mo-Su 00:00-24:00", "Mo 09:00-12:00,13:00-17:00; We-Th 10:00-24:00; Su 00:00-06:30"}) {
            for (String language : new String[] {"en", "nl", "de"}) {
                String printed = read(written).in(Locale.forLanguageTag(language));
                assertEquals(written, read(printed).toString(), printed);
            }
        }
        assertEquals("ma–vr 09:00–17:30", read(OFFICE).in(Locale.forLanguageTag("nl")));
        assertEquals("Mon–Fri 09:00–17:30", read(OFFICE).in(Locale.ENGLISH));
    }

    @Test
    void an_office_is_open_between_its_hours_by_its_own_clocks() {
        // a Wednesday
        Opening morning = at(OFFICE, "2026-12-02T08:59", AMSTERDAM);
        assertFalse(morning.open());
        assertEquals("2026-12-02T09:00+01:00[Europe/Amsterdam]", morning.turns().toString());
        assertEquals(0, morning.daysAhead());
        Opening now = at(OFFICE, "2026-12-02T09:00", AMSTERDAM);
        assertTrue(now.open());
        assertEquals("2026-12-02T17:30+01:00[Europe/Amsterdam]", now.turns().toString());
        Opening evening = at(OFFICE, "2026-12-02T17:30", AMSTERDAM);
        assertFalse(evening.open());
        assertEquals(1, evening.daysAhead());
        Opening weekend = at(OFFICE, "2026-12-04T18:00", AMSTERDAM);
        assertEquals("2026-12-07T09:00+01:00[Europe/Amsterdam]", weekend.turns().toString());
        assertEquals(3, weekend.daysAhead());
        assertEquals(7, at("Mo 9-10", "2026-11-30T10:00", AMSTERDAM).daysAhead());
    }

    @Test
    void it_opens_by_its_own_clock_whatever_the_season() {
        // the clocks of New York go back on 1 November 2026, those of Amsterdam did a week before
        assertEquals("2026-11-02T14:00:00Z", at("Mo 9-17", "2026-10-31T12:00", NEW_YORK).turns().toInstant().toString());
        assertEquals("2026-10-26T13:00:00Z", at("Mo 9-17", "2026-10-25T12:00", NEW_YORK).turns().toInstant().toString());
        // 2:30 is not shown on 29 March 2026, and shown twice on 25 October
        assertEquals("2026-03-29T03:00+02:00[Europe/Amsterdam]", at("Su 2:30-5", "2026-03-28T12:00", AMSTERDAM).turns().toString());
        assertEquals("2026-10-25T02:30+02:00[Europe/Amsterdam]", at("Su 2:30-5", "2026-10-24T12:00", AMSTERDAM).turns().toString());
        assertEquals("2026-10-25T02:30+01:00[Europe/Amsterdam]", at("Su 1-2:30", "2026-10-25T01:30", AMSTERDAM).turns().toString());
        assertEquals("2026-04-05T02:10+02:00[Europe/Amsterdam]", at("Su 2:10-2:50", "2026-03-28T12:00", AMSTERDAM).turns().toString(),
                "that Sunday has no such time");
    }

    @Test
    void what_goes_on_over_midnight_is_one_and_what_never_ends_has_no_end() {
        Opening night = at("Mo 22-24; Tu 0-6", "2026-11-30T23:00", AMSTERDAM);
        assertTrue(night.open());
        assertEquals("2026-12-01T06:00+01:00[Europe/Amsterdam]", night.turns().toString());
        assertEquals(1, night.daysAhead());
        Opening always = at("24/7", "2026-03-29T02:30", AMSTERDAM);
        assertTrue(always.open());
        assertNull(always.turns());
    }

    private static Opening at(String hours, String local, ZoneId zone) {
        return read(hours).at(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    private static PressHours read(String typed) {
        try {
            return PressHours.read(typed);
        } catch (NotHours e) {
            throw new AssertionError(typed + ": " + e.fault() + " at " + e.at());
        }
    }

    private static Fault fault(String typed) {
        return assertThrows(NotHours.class, () -> PressHours.read(typed), typed).fault();
    }
}
