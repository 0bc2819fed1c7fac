package org.wederhoor.dossier.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2019-05-19,    2019-05-19, 2019-05-19",
        "2019-05,       2019-05-01, 2019-05-31",
        "2019-02,       2019-02-01, 2019-02-28",
        "2020-02,       2020-02-01, 2020-02-29",
        "2019,          2019-01-01, 2019-12-31",
        "XXXX-04-19,    -,          -",
        "XXXX-04,       -,          -",
        "XXXX-02-29,    -,          -",
        "../2019-05-19, -,          2019-05-19",
        "../2019-05,    -,          2019-05-31",
        "../2019,       -,          2019-12-31",
        "2019-05-19/.., 2019-05-19, -",
        "2019-05/..,    2019-05-01, -",
        "2019/..,       2019-01-01, -",
        "/2019-05-19,   -,          2019-05-19",
        "2019-05-19/,   2019-05-19, -",
        "2019/2020,     2019-01-01, 2020-12-31",
        "2019-04-17/2019-04-19, 2019-04-17, 2019-04-19",
        "2019-05-20/2019-05, 2019-05-20, 2019-05-31",
        "2018~/2019-06?, 2018-01-01, 2019-06-30",
        "2019?,         2019-01-01, 2019-12-31",
        "2019-05~,      2019-05-01, 2019-05-31",
        "2019-05-19%,   2019-05-19, 2019-05-19",
        "201X,          2010-01-01, 2019-12-31",
        "20XX,          2000-01-01, 2099-12-31",
        "201X?,         2010-01-01, 2019-12-31",
        "2004-XX,       2004-01-01, 2004-12-31",
        "1985-02-XX,    1985-02-01, 1985-02-28",
        "1985-XX-XX,    1985-01-01, 1985-12-31",
        "2019-21,       2019-03-01, 2019-06-21",
        "2019-22,       2019-06-01, 2019-09-23",
        "2019-23~,      2019-09-01, 2019-12-22",
        "2019-24,       2018-12-01, 2020-03-21",
        "Y12019,        +12019-01-01, +12019-12-31",
        "0001,          0001-01-01, 0001-12-31",
        "2019-05-19T12:00:00, 2019-05-19, 2019-05-19",
        "2019-05-19T23:59:59Z, 2019-05-19, 2019-05-19",
        "2019-05-19T00:00:00+05:30, 2019-05-19, 2019-05-19",
        "2019-05-19T00:00:00-05, 2019-05-19, 2019-05-19",
        "XXXX-04-XX,    -,          -",
        "XXXX-05-16?,   -,          -",
        "XXXX-21,       -,          -",
        "../XXXX-04,    -,          -",
        "XXXX-04-17/XXXX-04-19, -,  -",
        "XXXX-12-30/XXXX-01-02, -,  -"
    })
    void a_date_lies_between_the_earliest_and_the_latest_day_it_can_be(String edtf, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of("as printed", edtf);
        assertEquals(earliest, date.earliest);
        assertEquals(latest, date.latest);
        assertEquals("as printed", date.printed);
        assertEquals(edtf, date.edtf);
        assertTrue(PartialDate.isEdtf(edtf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2019-5-19", "2019-13", "2019-00", "2019-02-29", "2019-04-31", "XXXX-02-30", "XXXX", "19-05-2019",
        "2019/05/19", "XXXX-XX-19", "2019-XX-19", "XXXX-XX", "XXXX-XX-XX", "2019-05-19T12:00", "2019-05-19T24:00:00", "2019-05T12:00:00",
        "2019-05-19T12:00:00?", "2019-05-19T12:00:00/2020", "XXXX-05-19T12:00:00", "2019-05-XXT12:00:00", "..", "/..", "../", "/", "../..",
        "2020/2019", "2019-05-20/2019-05-19", "2019/XXXX-05", "2019-05-19 ", "May 19, 2019", "20190519", "-2019", "0000", "000X", "00XX",
        "2XXX", "201X-05", "2019-05-1X", "2019-20", "2019-25", "2019-21-01", "2019-21-XX", "Y2019", "Y02019", "Y5874897", "Y12019-05",
        "Y-12019", "2019~?", "?2019", "../2019/..", "2019//2020"})
    void what_is_no_date_of_those_forms_is_refused(String edtf) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of("x", edtf));
        assertFalse(PartialDate.isEdtf(edtf));
    }

    @Test
    void words_alone_are_a_date_that_sorts_nowhere() {
        PartialDate date = PartialDate.of("Thursday", null);
        assertNull(date.earliest);
        assertNull(date.latest);
        assertFalse(date.isPlain());
    }

    @Test
    void nothing_printed_and_nothing_known_is_no_date() {
        assertNull(PartialDate.of(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-05", "2019-05-19"})
    void a_calendar_date_can_be_given_to_machines(String edtf) {
        assertTrue(PartialDate.of(null, edtf).isPlain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-05-19", "XXXX-05", "../2019-05-19", "2019-05-19/..", "2019-05-19/", "2019/2020", "2019~", "2019-05?",
        "2019-05-19%", "201X", "2019-XX", "2019-05-XX", "2019-21", "Y12019", "2019-05-19T12:00:00Z"})
    void a_date_of_which_less_is_known_cannot(String edtf) {
        assertFalse(PartialDate.of(null, edtf).isPlain());
    }

    @Test
    void two_dates_are_the_same_when_words_and_value_are() {
        assertEquals(PartialDate.of("May 19", "XXXX-05-19"), PartialDate.of("May 19", "XXXX-05-19"));
        assertNotEquals(PartialDate.of("May 19", "XXXX-05-19"), PartialDate.of("19 May", "XXXX-05-19"));
        assertNotEquals(PartialDate.of("May 19", "XXXX-05-19"), PartialDate.of("May 19", null));
    }
}
