package org.wederhoor.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            non\u2011   | ferro          | non\u2011
            e-           | mailadres      | e-
            T-           | mobile         | T-
            Vodafone-    | Ziggo          | Vodafone-
            aan- en uit- | gezet          | aan- en uit-~
            pre-         | and post-war   | pre-~
            vor-         | und nachher    | vor-~
            telefoon-    | masten         | telefoon-~
            telefoon‐    | masten         | telefoon
            naam@post-   | bus.example    | naam@post-
            """)
    void without_other_evidence(String before, String after, String goingOn) {
        String expected = goingOn.replace("~", goingOn.startsWith("pre") || goingOn.startsWith("vor") ? " " : "\n");
        assertEquals(expected, new Hyphens(List.of(before, after)).goingOn(before, after));
    }

    @Test
    void a_line_that_ends_in_no_word_s_hyphen_is_left_alone() {
        for (String before : List.of("hij zegt", "hij zegt -", "hij zegt –", "hij zegt —", "", "-")) {
            assertNull(new Hyphens(List.of(before, "dat")).goingOn(before, "dat"));
        }
    }

    @Test
    void what_lines_ends_may_have_broken_is_no_evidence() {
        assertEquals("onder-\n", new Hyphens(List.of("onder-", "neming", "onder-", "neming")).goingOn("onder-", "neming"));
        assertEquals("onder", new Hyphens(List.of("onder-", "neming", "de onderneming")).goingOn("onder-", "neming"));
        assertEquals("onder-", new Hyphens(List.of("onder-", "neming", "de onder-neming")).goingOn("onder-", "neming"));
    }
}
