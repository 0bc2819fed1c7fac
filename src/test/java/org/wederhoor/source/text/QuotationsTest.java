package org.wederhoor.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final String STORY = """
            The 😀 mayor said the bridge was “closed for repairs” on Friday. The council had not been told.

            Asked again, the mayor said the bridge was closed. Cafe\u0301 owners were surprised: “We knew nothing,” said one.

            שלום עולם, said a visitor. The mayor said the bridge was closed.""";

    private final PlacedText text = new PlacedText(STORY);

    @Test
    void equal_quotations_are_told_apart_by_their_place() {
        List<TextRange> places = Quotations.places(text, "the bridge was closed");
        assertEquals(2, places.size());
        places.forEach(place -> assertEquals("the bridge was closed", text.slice(place)));
        Anchor second = Anchor.at(text, places.get(1));
        assertEquals(Optional.of(places.get(1)), Quotations.again(text, second));
        assertEquals("d a visitor. The mayor said ", second.prefix().substring(4));
    }

    @Test
    void places_survive_combining_marks_emoji_and_right_to_left_text() {
        for (String words : List.of("Cafe\u0301 owners", "שלום עולם", "😀 mayor", "\u0301")) {
            TextRange place = Quotations.places(text, words).get(0);
            assertEquals(words, text.slice(place));
            assertEquals(words.codePointCount(0, words.length()), place.length());
        }
    }

    @Test
    void a_passage_whose_place_is_wrong_is_found_by_its_words_and_those_around_them() {
        TextRange last = Quotations.places(text, "the bridge was closed").get(1);
        Anchor anchor = Anchor.at(text, last);
        Anchor astray = new Anchor(new TextRange(1, 5), anchor.exact(), anchor.prefix(), anchor.suffix());
        assertEquals(Optional.of(last), Quotations.again(text, astray));
    }

    @Test
    void a_passage_that_nothing_tells_from_another_is_not_found() {
        assertEquals(Optional.empty(), Quotations.again(text, new Anchor(new TextRange(1, 5), "the bridge was closed", "?", "?")));
        assertEquals(Optional.empty(), Quotations.again(text, new Anchor(new TextRange(1, 5), "nowhere to be read", "", "")));
        assertEquals(Optional.empty(), Quotations.again(text, new Anchor(new TextRange(900, 905), "nowhere", "", "")));
    }

    @Test
    void a_composed_letter_is_not_the_same_as_a_decomposed_one() {
        assertEquals(List.of(), Quotations.places(text, "Caf\u00e9"));
    }

    @Test
    void overlapping_occurrences_count_each() {
        assertEquals(3, Quotations.places(new PlacedText("aaaa"), "aa").size());
        assertEquals(List.of(), Quotations.places(new PlacedText("aaaa"), ""));
    }

    @Test
    void what_is_not_there_leads_to_the_nearest_words() {
        assertEquals("“closed for repairs”", nearest("\"closed for repairs\""));
        assertEquals("The council had not been told.", nearest("The council has not been told."));
        assertEquals("Cafe\u0301 owners were surprised", nearest("café owners were suprised"));
        assertEquals("We knew nothing,", nearest("We knew nothing."));
        assertEquals("The council had not been told", nearest("the COUNCIL, had not been told"));
    }

    @Test
    void words_that_are_nothing_like_the_text_lead_nowhere() {
        assertFalse(Quotations.nearest(text, "An entirely different sentence about parliament").isPresent());
        assertFalse(Quotations.nearest(text, "…").isPresent());
        assertFalse(Quotations.nearest(new PlacedText("…"), "words").isPresent());
    }

    @Test
    void the_nearest_words_are_found_in_a_long_text() {
        String filler = "One more line about the weather in the north. ".repeat(20_000);
        PlacedText large = new PlacedText(filler + STORY + filler);
        TextRange found = Quotations.nearest(large, "Asked again the major said the bridge is closed").orElseThrow();
        assertEquals("Asked again, the mayor said the bridge was closed", large.slice(found));
    }

    private String nearest(String words) {
        return Quotations.nearest(text, words).map(text::slice).orElse(null);
    }

    @Test
    void signs_that_nobody_sees_and_the_hyphens_of_lines_part_no_words() {
        PlacedText soft = new PlacedText("De regerings\u00ADpartijen zeiden: “Wij ontkennen de beschul\u00ADdigingen.”"
                + " Na het veiligheidsonder\u2010 zoek zweeg Osta\u200Bria\u2060Telecom\uFEFF, en de toegangs-\nmogelijkheden bleven.");
        for (String[] typedAndThere : new String[][] {{"regeringspartijen", "regerings\u00ADpartijen"},
                {"Wij ontkennen de beschuldigingen", "Wij ontkennen de beschul\u00ADdigingen"},
                {"Na het veiligheidsonderzoek", "Na het veiligheidsonder\u2010 zoek"},
                {"zweeg OstariaTelecom", "zweeg Osta\u200Bria\u2060Telecom"}, {"de toegangsmogelijkheden bleven", "de toegangs-\nmogelijkheden bleven"},
                {"de toegangsmogelijk\u00ADheden", "de toegangs-\nmogelijkheden"}}) {
            assertEquals(typedAndThere[1], Quotations.nearest(soft, typedAndThere[0]).map(soft::slice).orElse(null), typedAndThere[0]);
        }
    }

    @Test
    void a_hyphen_at_which_no_line_breaks_is_as_good_as_any() {
        PlacedText text = new PlacedText("Het 5G\u2011netwerk van Noordnet en de oud\u2010premier zijn veilig.");
        assertEquals("Het 5G\u2011netwerk van Noordnet", Quotations.nearest(text, "Het 5G-netwerk van Noordnet").map(text::slice).orElse(null));
        assertEquals("de oud\u2010premier zijn", Quotations.nearest(text, "de oud-premier zijn").map(text::slice).orElse(null));
    }
}
