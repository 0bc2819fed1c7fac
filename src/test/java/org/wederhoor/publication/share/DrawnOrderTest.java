package org.wederhoor.publication.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DrawnOrderTest {

    @Test
    void arabic_letters_join_and_run_from_the_right() {
        // noun: beh, alef, beh
        assertEquals("\uFE91\uFE8E\uFE8F", DrawnOrder.joined("\u0628\u0627\u0628"));
        assertEquals("\uFE8F\uFE8E\uFE91", DrawnOrder.of("\uFE91\uFE8E\uFE8F", true));
        // lam and alef are one sign
        assertEquals("\uFEFB", DrawnOrder.joined("\u0644\u0627"));
        assertEquals("\uFE91\uFEFC", DrawnOrder.joined("\u0628\u0644\u0627"));
        // the letters that Persian has besides
        assertEquals("\uFB58\uFEAA\uFEAD", DrawnOrder.joined("\u067E\u062F\u0631"));
        // a vowel is left out
        assertEquals("\uFE8F", DrawnOrder.joined("\u0628\u064E"));
    }

    @Test
    void a_line_is_turned_round_but_for_what_runs_from_the_left() {
        assertEquals("!KPN 5G :בא", DrawnOrder.of("אב: KPN 5G!", true));
        assertEquals("(בא) KPN", DrawnOrder.of("KPN (אב)", true));
        assertEquals("KPN בא", DrawnOrder.of("KPN אב", false));
        assertEquals("KPN (nee)", DrawnOrder.of("KPN (nee)", false));
    }

    @Test
    void a_text_begins_where_its_first_letter_does() {
        assertTrue(DrawnOrder.isRightToLeft("5: אב KPN"));
        assertFalse(DrawnOrder.isRightToLeft("KPN: אב"));
    }
}
