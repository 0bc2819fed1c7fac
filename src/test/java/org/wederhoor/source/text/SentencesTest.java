package org.wederhoor.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_full_stop_ends_a_sentence_but_not_after_an_abbreviation_or_an_initial() {
        assertEquals(List.of("Mr. Smith met dhr. Jansen.", "He left at 5.30 p.m. on Sept. 6, 2019.", "J. de Boer bleef."),
                sentences("Mr. Smith met dhr. Jansen. He left at 5.30 p.m. on Sept. 6, 2019. J. de Boer bleef."));
    }

    @Test
    void a_sentence_does_not_begin_in_lower_case() {
        assertEquals(List.of("“Really?” asked the minister.", "„Nee!” zegt hij."),
                sentences("“Really?” asked the minister. „Nee!” zegt hij."));
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertEquals(List.of("A heading", "A sentence.", "Another."), sentences("A heading\n\nA sentence. Another.\n"));
    }

    @Test
    void places_are_counted_in_code_points() {
        assertEquals(List.of(new TextRange(0, 6), new TextRange(7, 13)), Sentences.of("😀 Aha. 😀 Oho."));
    }

    @Test
    void a_blank_text_has_none() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n \n"));
    }

    private static List<String> sentences(String text) {
        PlacedText placed = new PlacedText(text);
        return Sentences.of(text).stream().map(placed::slice).toList();
    }
}
