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

    @Test
    void a_word_is_highlighted_with_the_signs_in_it_that_do_not_count() {
        assertEquals(List.of("A.I.V.D"), marked("de A.I.V.D. zegt", "de \uE000AIVD\uE001. zegt"));
        assertEquals(List.of("regerings\u00ADpartijen"), marked("de regerings\u00ADpartijen,", "de \uE000regeringspartijen\uE001,"));
        assertEquals(List.of("onder\u2010 zoek"), marked("het onder\u2010 zoek en", "het \uE000onderzoek\uE001 en"));
        assertEquals(List.of("1 500", "3,5"), marked("van 1 500 en 3,5 uur", "van \uE0001500\uE001 en \uE0003.5\uE001 uur"));
        assertEquals(List.of("CO₂", "m²", "12:30", "7u05"), marked("CO₂ per m² om 12:30 en 7u05",
                "\uE000CO2\uE001 per \uE000m2\uE001 om \uE00012.30\uE001 en \uE0007.05\uE001"));
        assertEquals(List.of("19", "35"), marked("COVID-19, F-35", "COVID \uE00019\uE001, F \uE00035\uE001"));
        assertEquals(List.of("1½", "½"), marked("na 1½ of ½ uur", "na \uE0001.5\uE001 of \uE0000.5\uE001 uur"));
        assertEquals(List.of("1 ½"), marked("na 1 ½ uur", "na \uE0001.5\uE001 uur"));
        assertEquals(List.of("ﬁnanciën", "ＫＰＮ", "𝗯𝗼𝗹𝗱", "µg"), marked("de ﬁnanciën van ＫＰＮ: 𝗯𝗼𝗹𝗱, 3 µg",
                "de \uE000financiën\uE001 van \uE000KPN\uE001: \uE000bold\uE001, 3 \uE000μg\uE001"));
        assertEquals(List.of("cafe\u0301"), marked("in cafe\u0301 De Zon", "in \uE000café\uE001 De Zon"));
        assertEquals(List.of("trok", "in"), marked("Hij trok het in.", "Hij \uE000trok\uE001 het \uE000in\u01C2\uE001."));
        assertEquals(List.of("vez"), marked("la 1ª vez", "la 1  \uE000vez\uE001"));
    }

    @Test
    void a_phrase_is_highlighted_whole_and_its_words_elsewhere_are_not() {
        Marks marks = Marks.of("", List.of("\"geen commentaar"));
        Found found = Found.in("Wel commentaar. Nu géén commentaar meer; geen.", "Wel commentaar. Nu géén commentaar meer; geen.", marks);
        assertEquals(List.of("géén commentaar"), marked(found));
    }

    @Test
    void an_excerpt_does_not_run_through_what_is_left_out() {
        String text = "Before it " + "\uE002".repeat(400) + " NEEDLE after " + "\uE002".repeat(30) + "the rest";
        Found found = Found.in(text, text.replace('\uE002', '\n').replace("NEEDLE", "\uE000NEEDLE\uE001"));
        assertEquals("Before it … NEEDLE after … the rest", text(found.excerpt(200)));
        assertEquals(text.indexOf("NEEDLE"), found.firstAt());
    }

    private static List<String> marked(String text, String highlighted) {
        return marked(Found.in(text, highlighted));
    }

    private static List<String> marked(Found found) {
        return found.pieces().stream().filter(Found.Piece::found).map(Found.Piece::text).toList();
    }

    @Test
    void no_sign_that_stands_for_another_is_passed_by() {
        for (char sign = 0; sign < Character.MIN_SURROGATE; sign++) {
            String alone = String.valueOf(sign);
            if (Spelling.isItself(sign)) {
                assertEquals(alone, Spelling.of(alone));
            }
        }
    }
}
