package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.verdict.standard.Mark;

/** What readers of one language get of words that were written in another. */
class TranslatedContentTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final ClaimTranslation CLAIM = new ClaimTranslation("De brug is dicht.", "");
    private static final VerdictTranslation VERDICT = new VerdictTranslation("Omdat.", "Niemand nam op.", "Een naam stond er fout.");

    @Test
    void whoever_reads_the_translations_language_gets_the_translation() {
        Content said = content(Map.of("nl", CLAIM), Map.of("nl", VERDICT));
        assertEquals(new Text("De brug is dicht.", "nl"), said.sentence(DUTCH));
        assertEquals(new Text("Omdat.", "nl"), said.rationale(DUTCH));
        assertEquals(new Text("Niemand nam op.", "nl"), said.deviation(DUTCH));
        assertEquals(new Text("Een naam stond er fout.", "nl"), said.changeNote(DUTCH));
        assertNull(said.untranslated(DUTCH));
    }

    @Test
    void everybody_else_gets_the_original() {
        Content said = content(Map.of("nl", CLAIM), Map.of("nl", VERDICT));
        assertEquals(new Text("The bridge is closed.", "en"), said.sentence(Locale.ENGLISH));
        assertNull(said.untranslated(Locale.UK));
        assertEquals(new Text("Because.", "en"), said.rationale(Locale.GERMAN));
        assertEquals("en", said.untranslated(Locale.GERMAN));
    }

    @Test
    void what_nobody_translated_is_said_to_be_in_its_own_language() {
        Content said = content(Map.of("nl", CLAIM), Map.of("nl", new VerdictTranslation("Omdat.", "", "")));
        assertEquals(new Text("Nobody picked up.", "en"), said.deviation(DUTCH));
        assertEquals("en", said.untranslated(DUTCH));
        assertEquals("en", content(null, null).untranslated(DUTCH));
    }

    @Test
    void what_was_frozen_before_reads_and_hashes_as_it_did() {
        String json = CanonicalJson.write(content(null, null));
        assertFalse(json.contains("translations"), json);
        assertEquals(json, CanonicalJson.write(CanonicalJson.read(json, Content.class)));
    }

    @Test
    void a_translation_is_frozen_with_the_rest() {
        Content said = content(Map.of("nl", CLAIM), Map.of("nl", VERDICT));
        assertEquals(said, CanonicalJson.read(CanonicalJson.write(said), Content.class));
    }

    @Test
    void another_change_is_not_told_in_the_translation_of_the_one_before() {
        Content.Change withdrawal = new Content.Change(ChangeKind.WITHDRAWAL, "The document was forged.");
        Content said = content(Map.of("nl", CLAIM), Map.of("nl", VERDICT)).changing(withdrawal);
        assertEquals(new Text("The document was forged.", "en"), said.changeNote(DUTCH));
        assertEquals(new Text("Omdat.", "nl"), said.rationale(DUTCH));
        assertEquals(Map.of("nl", VERDICT), said.translations(), "a withdrawal says nothing new");
    }

    private static Content content(Map<String, ClaimTranslation> claim, Map<String, VerdictTranslation> verdict) {
        return new Content(null, new Content.ClaimSaid(null, 1, "The bridge is closed.", "en", null, "", List.of(), claim), Mark.UNVERIFIED,
                "Because.", List.of(), List.of(), List.of(), List.of(), new Content.Change(ChangeKind.CORRECTION, "A name was wrong."),
                null, null, new Content.StandardSaid(List.of(), "Nobody picked up."), verdict, null, null, null);
    }
}
