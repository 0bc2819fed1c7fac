package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class FoundTest {

    @Test
    void the_text_keeps_the_signs_that_searching_leaves_out() {
        Found found = Found.in("“Huawei”, <b>it</b> said", " \uE000Huawei\uE001 ,  b it  b  said");
        assertEquals(List.of(new Found.Piece("“", false), new Found.Piece("Huawei", true), new Found.Piece("”, <b>it</b> said", false)),
                found.pieces());
    }

    @Test
    void places_are_counted_in_characters_however_many_units_they_take() {
        Found found = Found.in("😀 é KPN", "😀 é \uE000KPN\uE001");
        assertEquals("KPN", found.first());
        assertEquals(4, found.firstAt());
    }

    @Test
    void what_does_not_go_with_the_text_is_shown_without_a_highlight() {
        Found found = Found.in("short", "a much \uE000longer\uE001 text");
        assertFalse(found.any());
        assertEquals("short", text(found));
    }

    @Test
    void an_excerpt_begins_a_little_before_the_first_words_found_and_is_cut_between_words() {
        String text = "word ".repeat(100) + "NEEDLE " + "after ".repeat(100).strip();
        Found excerpt = Found.in(text, text.replace("NEEDLE", "\uE000NEEDLE\uE001")).excerpt(100);
        assertTrue(text(excerpt).matches("… (word )+NEEDLE (after )+ …"), text(excerpt));
        assertTrue(text(excerpt).length() < 120);
        assertEquals("NEEDLE", excerpt.first());
    }

    @Test
    void a_text_that_is_short_enough_is_its_own_excerpt() {
        Found found = Found.in("a NEEDLE b", "a \uE000NEEDLE\uE001 b");
        assertEquals("a NEEDLE b", text(found.excerpt(100)));
    }

    private static String text(Found found) {
        return found.pieces().stream().map(Found.Piece::text).collect(Collectors.joining());
    }
}
