package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class WantedTest {

    @Test
    void words_are_parted_by_whatever_is_neither_letter_nor_number() {
        assertEquals(List.of("5G", "netwerk", "Vodafone", "Ziggo", "café", "KPN", "s"),
                Wanted.of("5G-netwerk Vodafone/Ziggo, cafe\u0301 & KPN's").terms());
    }

    @Test
    void numbers_and_names_of_sites_stay_whole() {
        assertEquals(List.of("1,5", "3.14", "nu.nl"), Wanted.of("1,5 (3.14) nu.nl.").terms());
    }

    @Test
    void words_between_quotation_marks_are_a_phrase() {
        assertEquals(List.of("\"the core network", "KPN"), Wanted.of("“the core-network” KPN").terms());
        assertEquals(List.of("\"core", "KPN"), Wanted.of("\"core\" KPN \"").terms());
    }

    @Test
    void signs_of_any_language_of_operators_mean_nothing() {
        assertEquals(List.of("a", "b", "c"), Wanted.of("a & !b | (c:*) <-> '\\").terms());
        assertEquals(List.of(), Wanted.of("[(*+?^$.|\\{}%_'\";--").terms());
        assertEquals(List.of("drop", "table", "claim"), Wanted.of("'; drop table claim; --\u0000").terms());
    }

    @Test
    void a_box_that_is_empty_or_not_there_asks_for_nothing() {
        assertTrue(Wanted.of(null).isNothing());
        assertTrue(Wanted.of(" \n ").isNothing());
        assertFalse(Wanted.of("?").isNothing());
    }

    @Test
    void more_than_can_be_looked_for_is_told_from_what_can() {
        assertFalse(Wanted.of("𝒜".repeat(500)).isTooLong());
        assertTrue(Wanted.of("a".repeat(501)).isTooLong());
        assertEquals(List.of(), Wanted.of("a ".repeat(5_000)).terms());
    }

    @Test
    void several_words_are_a_phrase_and_one_is_none() {
        assertEquals("\"KPN s core", Wanted.of("KPN's core").phrase());
        assertNull(Wanted.of("KPN").phrase());
    }

    @Test
    void what_is_one_number_or_name_is_one_term_however_it_is_written() {
        assertEquals(List.of("COVID-19", "F-35", "toestellen", "24095-476", "2019-05-03", "19"),
                Wanted.of("COVID-19 F-35-toestellen 24095-476 2019-05-03 -19").terms());
        assertEquals(List.of("1.500", "1 500", "12.000.000,50", "A.I.V.D", "J. K", "Rowling", "e.g"),
                Wanted.of("1.500 (1 500) 12.000.000,50 A.I.V.D. J. K. Rowling e.g.").terms());
        assertEquals(List.of("2019", "500", "19", "jarige"), Wanted.of("2019 500 19-jarige").terms());
    }

    @Test
    void a_word_of_which_a_hyphen_or_a_space_parts_a_letter_is_one_term() {
        assertEquals(List.of("e-mail", "T-Mobile", "N-VA", "voorzitter", "Jay-Z", "T Mobile", "1½", "2 ¾"),
                Wanted.of("e-mail T-Mobile N-VA-voorzitter Jay-Z; T Mobile 1½ 2 ¾").terms());
        assertEquals(List.of("AIVD", "woordvoerder", "KPN", "s", "core", "t", "huis", "a", "deal"),
                Wanted.of("AIVD-woordvoerder KPN's core 't huis, a deal").terms());
    }

    @Test
    void signs_that_nobody_sees_and_the_hyphen_of_a_line_part_no_words() {
        assertEquals(List.of("regeringspartijen", "Ostaria", "veiligheidsonderzoek"),
                Wanted.of("regerings\u00ADpartijen \u200EOst\u200Baria\uFEFF veiligheidsonder\u2010 zoek").terms());
    }

    @Test
    void one_word_between_quotation_marks_is_a_phrase_too() {
        assertEquals(List.of("\"ontkent", "\"geen commentaar"), Wanted.of("„ontkent“ «geen commentaar» \"\"").terms());
    }
}
