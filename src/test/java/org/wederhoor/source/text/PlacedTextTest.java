package org.wederhoor.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlacedTextTest {

    // beyond the BMP, combining, and right to left: each sign of the last counts once, the first two count once and twice
    private static final String MIXED = "😀 cafe\u0301 עִבְרִית 👩‍👩‍👧 end";

    @Test
    void places_count_code_points() {
        PlacedText text = new PlacedText("a😀b");
        assertEquals(3, text.length());
        assertEquals("😀", text.slice(new TextRange(1, 2)));
        assertEquals(3, text.index(2));
        assertEquals(2, text.codePoint(3));
        assertEquals(new TextRange(1, 3), text.range(1, 4));
    }

    @Test
    void every_place_leads_there_and_back_in_long_texts_too() {
        PlacedText text = new PlacedText(MIXED.repeat(100));
        int codePoint = 0;
        for (int index = 0; index < text.text().length(); index = text.text().offsetByCodePoints(index, 1)) {
            assertEquals(index, text.index(codePoint));
            assertEquals(codePoint, text.codePoint(index));
            codePoint++;
        }
        assertEquals(codePoint, text.length());
        assertEquals(text.text().length(), text.index(text.length()));
    }

    @Test
    void a_slice_is_cut_to_the_text() {
        PlacedText text = new PlacedText("abc");
        assertEquals("ab", text.slice(-5, 2));
        assertEquals("c", text.slice(2, 9));
        assertEquals("", text.slice(7, 9));
        assertEquals("", text.slice(2, 1));
    }

    @Test
    void a_range_is_never_empty() {
        assertThrows(IllegalArgumentException.class, () -> new TextRange(3, 3));
        assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 3));
    }
}
