package org.wederhoor.dossier;

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
        "2019/..,       2019-01-01, -"
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
        "2019/05/19", "XXXX-XX-19", "2019-XX-19", "20XX", "2019-05-19T12:00", "../XXXX-04", "XXXX-04/..", "..", "/..", "../", "2019/2020",
        "2019-05-19 ", "May 19, 2019", "20190519", "-2019", "2019~", "../..", "../2019/.."})
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
    @ValueSource(strings = {"XXXX-05-19", "XXXX-05", "../2019-05-19", "2019-05-19/.."})
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
