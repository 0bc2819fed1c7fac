package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.OtherLanguage;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

class InLanguagesTest {

    private static final String FIELD = "text." + OtherLanguage.TAG;
    private static final SortedMap<String, String> SAVED = new TreeMap<>(Map.of(OtherLanguage.TAG, "Saved"));

    @Test
    void what_is_typed_takes_the_place_of_what_is_saved_and_nothing_takes_it_away() {
        assertEquals(Map.of(OtherLanguage.TAG, "Typed"), read(typed("Typed"), "und"));
        assertEquals(Map.of(), read(typed(""), "und"));
    }

    @Test
    void a_translation_into_the_originals_own_language_is_refused_where_it_is_typed() {
        Form form = typed("Typed");
        read(form, OtherLanguage.TAG);
        assertTrue(form.hasProblem(FIELD));
    }

    @Test
    void a_language_that_the_form_does_not_offer_keeps_what_is_saved_and_stands_in_nobodys_way() {
        Form form = new Form(Map.of(), Labels.NONE);
        assertEquals(SAVED, read(form, OtherLanguage.TAG));
        assertFalse(form.hasProblems());
    }

    private static Form typed(String text) {
        return new Form(Map.of(FIELD, List.of(text)), Labels.NONE);
    }

    private static SortedMap<String, String> read(Form form, String own) {
        return InLanguages.read(form, own, "text", SAVED, (typed, language) -> typed.text(InLanguages.nameIn("text", language), 100), String::isEmpty);
    }
}
