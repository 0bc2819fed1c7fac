package org.wederhoor.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "a [b] c|a c", "a[b]c|ac", "[b] c|c", "a [b]|a ", "a [b] [c] d|a d", "😀 [😀] 😀|😀 😀", "[a][b]c|c", "a [b]; c|a ; c"})
    void one_blank_of_two_stays(String marked, String words) {
        assertEquals(words, of(marked).words());
    }

    @Test
    void lines_stay_lines() {
        assertEquals("a\n\n\nd", of("a\n[b\nc]\nd").words());
    }

    @Test
    void places_are_those_of_the_whole() {
        RemainingText text = of("😀 one [two] three");
        PlacedText whole = new PlacedText("😀 one two three");
        assertEquals("😀 one three", text.words());
        assertEquals("one", whole.slice(text.range(3, 6)));
        assertEquals("one two three", whole.slice(text.range(3, 12)));
        assertEquals(7, text.indexOf(6));
        assertEquals(7, text.indexOf(10));
    }

    @Test
    void what_is_gone_parts_the_words_around_it() {
        RemainingText text = of("by [AFP] Reuters and [more] others");
        assertEquals("by Reuters and others", text.words());
        int[] part = text.unparted(0, text.words().length(), 3, 10);
        assertEquals("Reuters and", text.words().substring(part[0], part[1]));
    }

    @Test
    void a_text_of_which_nothing_is_gone_is_itself() {
        PlacedText whole = new PlacedText("one 😀 two");
        RemainingText text = RemainingText.of(whole, List.of());
        assertSame(whole.text(), text.words());
        assertEquals(new TextRange(4, 9), text.range(4, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> RemainingText.of(whole, List.of(new TextRange(5, 50))));
    }

    // what stands in square brackets is gone
    private static RemainingText of(String marked) {
        StringBuilder whole = new StringBuilder();
        List<TextRange> gone = new ArrayList<>();
        int start = 0;
        for (int each : marked.codePoints().toArray()) {
            int at = whole.codePointCount(0, whole.length());
            if (each == '[') {
                start = at;
            } else if (each == ']') {
                gone.add(new TextRange(start, at));
            } else {
                whole.appendCodePoint(each);
            }
        }
        return RemainingText.of(new PlacedText(whole.toString()), gone);
    }
}
