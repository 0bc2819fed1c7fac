package org.wederhoor.desk.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

    @Test
    void each_line_is_a_wording_by_itself() {
        assertEquals(List.of("Jan Jansen", "J. Jansen"), Wordings.of("  Jan \t Jansen\n\nJ. Jansen \nJan Jansen").all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Jo", ". .", "a.b", "…!?", "Jan Jansen\nx"})
    void what_would_be_found_anywhere_is_too_short(String words) {
        assertTrue(Wordings.of(words).isTooShort(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan", "J. Jo", "Ω12", "李小龙", "O’Neill"})
    void a_short_name_is_not(String words) {
        assertFalse(Wordings.of(words).isTooShort(), words);
    }

    @Test
    void the_longest_run_of_letters_finds_it_roughly() {
        assertEquals(List.of("%Jansen%", "%Neill%"), Wordings.of("Jan P. Jansen\nO’Neill").coarse());
    }

    @Test
    void signs_that_mean_something_to_an_expression_are_taken_as_they_are() {
        assertTrue(Wordings.of("Who (J.)? *").pattern().contains("\\(J\\.\\)\\?"), Wordings.of("Who (J.)? *").pattern());
    }
}
