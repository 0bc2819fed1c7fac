package org.wederhoor.source.intake.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-31T22:30:00+00:00                                     | 2026-04-01
            2026-03-31T22:30:00Z                                          | 2026-04-01
            2026-03-31T22:30Z                                             | 2026-04-01
            2026-03-31T22:30:00.123Z                                      | 2026-04-01
            2026-03-31T22:30:00+0000                                      | 2026-04-01
            2026-03-31 22:30:00 +00:00                                    | 2026-04-01
            2026-03-31 22:30:00 UTC                                       | 2026-04-01
            20260331T223000Z                                              | 2026-04-01
            2026-03-31T23:30:00-05:00                                     | 2026-04-01
            2026-04-01T00:30:00+09:00                                     | 2026-03-31
            2026-04-01T00:30:00+02:00                                     | 2026-04-01
            2026-03-31T22:30:00                                           | 2026-03-31
            2026-03-31 22:30                                              | 2026-03-31
            2026/03/31 22:30:00                                           | 2026-03-31
            Tue, 31 Mar 2026 22:30:00 GMT                                 | 2026-04-01
            Tue, 31 Mar 2026 22:30:00 +0000                               | 2026-04-01
            31 Mar 2026 22:30:00 EST                                      | 2026-04-01
            Tue Mar 31 2026 22:30:00 GMT+0000 (Coordinated Universal Time) | 2026-04-01
            Tue Mar 31 22:30:00 2026                                      | 2026-03-31
            Tuesday, 31-Mar-26 22:30:00 GMT                               | 2026-04-01
            1774996200                                                    | 2026-04-01
            1774996200000                                                 | 2026-04-01
            """)
    void a_moment_is_on_a_day_in_the_newsroom_s_zone(String words, LocalDate day) {
        assertEquals(Optional.of(day), TimeStamp.day(words, AMSTERDAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "31 March 2026", "yesterday", "", "22:30", "2026-13-31T22:30:00Z", "Mon, 31 Mar 2026 22:30:00 GMT", "177499620"})
    void anything_else_is_none(String words) {
        assertEquals(Optional.empty(), TimeStamp.day(words, AMSTERDAM));
    }
}
