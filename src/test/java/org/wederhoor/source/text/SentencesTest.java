package org.wederhoor.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void a_full_stop_ends_a_sentence_but_not_after_an_abbreviation_or_an_initial() {
        assertEquals(List.of("Mr. Smith met dhr. Jansen.", "He left at 5.30 p.m. on Sept. 6, 2019.", "J. de Boer bleef."),
                sentences("Mr. Smith met dhr. Jansen. He left at 5.30 p.m. on Sept. 6, 2019. J. de Boer bleef."));
    }

    @Test
    void a_word_that_ends_like_an_abbreviation_ends_a_sentence() {
        assertEquals(List.of("They shook hands.", "After the meeting.", "In Africa.", "At length.", "He was smart.", "De hamer."),
                sentences("They shook hands. After the meeting. In Africa. At length. He was smart. De hamer."));
    }

    @Test
    void an_abbreviation_may_begin_a_sentence() {
        assertEquals(List.of("Dhr. Jansen kwam met mevr. Bos.", "Z. B. Hans."), sentences("Dhr. Jansen kwam met mevr. Bos. Z. B. Hans."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"’s Avonds kwam hij.", "'s Middags kwam hij.", "’t Was stil.", "'t Kabinet zweeg.", "'n Woordvoerder zweeg.",
        "‘s Nachts niet.", "’s-Gravenhage zweeg.", "“’s Avonds wel.”", "’n Man zweeg."})
    void a_clipped_word_and_a_capital_begin_a_sentence(String second) {
        for (String first : List.of("De AIVD zweeg.", "“De AIVD zweeg.”", "Wat nu?", "Niets…", "Wij ook (niet).")) {
            assertEquals(List.of(first, second, "Klaar."), sentences(first + " " + second + " Klaar."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sophie in 't Veld kwam uit ’s-Gravenhage met Van 't Hoff.", "J. 't Hart en prof. 't Hooft zwegen.",
        "Dhr. ’t Mannetje en A.J. 't Hoen kwamen.", "Hij zweeg. 's avonds ook niet."})
    void a_clipped_word_within_a_name_begins_none(String sentence) {
        assertEquals(List.of(sentence), sentences(sentence));
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
