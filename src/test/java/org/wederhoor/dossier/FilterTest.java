package org.wederhoor.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    @Test
    void nothing_typed_lets_everything_through() {
        for (String nothing : new String[] {null, "", "  \t "}) {
            assertTrue(Filter.of(nothing).isEmpty());
            assertTrue(Filter.of(nothing).matches("anything"));
            assertTrue(Filter.of(nothing).matches());
        }
    }

    @Test
    void every_word_has_to_occur_in_any_order_and_any_text() {
        Filter filter = Filter.of("statement kpn 2020");
        assertFalse(filter.isEmpty());
        assertTrue(filter.matches("KPN 2020 statement"));
        assertTrue(filter.matches("the 2020 thing", null, "KPN’s STATEMENTS"));
        assertFalse(filter.matches("KPN’s statement of 19 April"));
        assertFalse(filter.matches());
    }

    @Test
    void case_accents_and_the_kind_of_apostrophe_do_not_matter() {
        assertTrue(Filter.of("zoë's").matches("ZOE’S CAFÉ"));
        assertTrue(Filter.of("cafe").matches("Cafe\u0301"));
        assertTrue(Filter.of("ZOE‘S").matches("zoë's"));
    }

    @Test
    void a_word_does_not_reach_from_one_text_into_the_next() {
        assertFalse(Filter.of("onetwo").matches("one", "two"));
    }

    @Test
    void signs_are_taken_as_they_are() {
        assertTrue(Filter.of("T-Mobile/Tele2 (.*").matches("T-Mobile/Tele2 (.* x"));
        assertFalse(Filter.of(".*").matches("anything"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"email|e-mail", "TMobile|T-Mobile", "TMobile|T Mobile", "T-Mobile|T Mobile", "NVA|N-VA", "N VA|NVA",
        "1,5|1½", "1.5|1,5",
        "1 ½|1½", "½|0,5", "µg|μg", "financiën|ﬁnanciën", "KPN|ＫＰＮ", "m2|m²", "CO₂|CO2", "regerings\u00ADpartij|regeringspartij"})
    void spellings_of_one_word_find_each_other(String one, String other) {
        assertTrue(Filter.of(one).matches("over " + other + " daar"), one + " in " + other);
        assertTrue(Filter.of(other).matches("over " + one + " daar"), other + " in " + one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TMobile|het mobile", "1,5|15", "email|e en mail", "2½|2,25", "score|KPN's core"})
    void other_words_find_nothing(String typed, String text) {
        assertFalse(Filter.of(typed).matches(text), typed + " in " + text);
    }
}
