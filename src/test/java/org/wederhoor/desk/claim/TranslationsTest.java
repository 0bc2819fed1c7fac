package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.standard.Mark;

/** A claim in English with its words in Dutch: written, reviewed, published, read and found. */
@QuarkusTest
class TranslationsTest {

    private static final String EDIT = "form.band";
    private static final String VERDICT = "form.columns";

    private Account writer;
    private Account reviewer;
    private Claim claim;
    private String page;
    private String dutch;

    @BeforeEach
    void there_is_a_claim() {
        writer = Given.checker();
        reviewer = Given.editor();
        Dossier dossier = Given.dossier();
        claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("The sky is green"), Given.checker(), Given.partyOf(dossier, "KPN"));
        page = "/desk/claims/" + claim.id;
        dutch = Given.unique("De lucht is groen");
    }

    @Test
    void what_is_given_in_another_language_is_reviewed_and_then_read_in_it() {
        saved(Desk.as(writer), Map.of("sentence.nl", dutch, "claimantNote.nl", "volgens ingewijden"));
        drafted(Map.of("rationale.nl", "Omdat het *zo* is.", "deviation.nl", "Niemand nam op."));

        Document review = Desk.as(reviewer).page("/desk/reviews/" + submission());
        assertEquals(List.of(dutch, "Omdat het zo is.", "Niemand nam op."), review.select(".preview [aria-labelledby=in-nl]")
                .select(".claim[lang=nl], .prose[lang=nl], p > span[lang=nl]").eachText());
        publish();

        Document read = Desk.signedOut().page("/nl" + publicPath());
        assertEquals(dutch, read.select("h1[lang=nl]").text());
        assertEquals("Omdat het zo is.", read.select(".prose[lang=nl]").text());
        assertEquals(List.of("volgens ingewijden", "Niemand nam op."), read.select("article dd span[lang=nl], article p > span[lang=nl]").eachText());
        assertTrue(read.title().contains(dutch), read.title());
        assertFalse(read.text().contains("alleen in het Engels"));
        assertTrue(read.select("script[type=application/ld+json]").html().contains("\"claimReviewed\":\"" + dutch));

        Document english = Desk.signedOut().page(publicPath());
        assertEquals(claim.sentence, english.select("h1[lang=en]").text());
        assertFalse(english.select("article").text().contains("Omdat"));
    }

    @Test
    void a_page_whose_text_nobody_translated_says_in_a_line_in_which_language_it_is() {
        Given.published(claim, writer, reviewer);
        Document read = Desk.signedOut().page("/nl" + publicPath());
        assertEquals(claim.sentence, read.select("h1[lang=en]").text());
        Element line = read.select("p.detail:contains(Deze tekst is er alleen in het Engels.)").first();
        assertEquals(publicPath(), line.select("a").attr("href"));
        assertFalse(Desk.signedOut().page(publicPath()).text().contains("only in"));
    }

    @Test
    void a_page_of_which_a_part_is_translated_says_so() {
        saved(Desk.as(writer), Map.of("sentence.nl", dutch));
        drafted(Map.of());
        publish();
        Document read = Desk.signedOut().page("/nl" + publicPath());
        assertEquals(dutch, read.select("h1[lang=nl]").text());
        assertEquals("en", read.select(".prose").attr("lang"));
        assertEquals(1, read.select("p.detail:contains(Een deel van deze tekst is er alleen in het Engels.)").size());
    }

    @Test
    void lists_feeds_and_search_give_the_claim_in_the_readers_language() {
        // a word that nothing else in the database holds
        String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zaken";
        dutch = "De lucht is groen om " + word + ".";
        saved(Desk.as(writer), Map.of("sentence.nl", dutch));
        drafted(Map.of());
        publish();
        assertEquals(1, Desk.signedOut().page("/nl/search?q=" + word).select("h3[lang=nl] a:contains(" + dutch + ")").size());
        assertTrue(Desk.signedOut().get("/nl/feed/atom").asString().contains(dutch));
        Document dossier = Desk.signedOut().page("/nl/dossiers/" + Tables.value("select slug from dossier where id = '" + claim.dossier.id + "'"));
        assertTrue(dossier.select("h3[lang=nl]").eachText().contains(dutch), dossier.text());
    }

    @Test
    void whoever_translates_is_an_author_and_cannot_approve() {
        saved(Desk.as(reviewer), Map.of("sentence.nl", dutch));
        drafted(Map.of());
        Desk.as(reviewer).post("/desk/reviews/" + submission(), "then", "approve", "note", "");
        assertEquals(VerdictState.SUBMITTED, open().state);
    }

    @Test
    void a_translation_that_is_changed_after_it_was_submitted_is_a_change_of_the_claim() {
        saved(Desk.as(writer), Map.of("sentence.nl", dutch));
        drafted(Map.of());
        saved(Desk.as(writer), Map.of("sentence.nl", dutch + "!"));
        assertTrue(Desk.as(reviewer).page("/desk/reviews/" + submission()).text().contains("has changed since this was submitted"));
    }

    @Test
    void programs_get_what_a_correction_says_in_the_language_of_the_page() {
        drafted(Map.of());
        Edition edition = publish();
        corrected(edition, "The year was wrong.", "Het jaartal klopte niet.");
        assertEquals(List.of("Het jaartal klopte niet.", "nl"), correction("/nl", 0));
        assertEquals(List.of("The year was wrong.", "en"), correction("", 0));
        assertEquals(List.of("The year was wrong.", "en"), correction("/de", 0));
        corrected(Given.made(() -> Edition.<Edition>find("claim.id = ?1 and number = 2", claim.id).firstResult()), "A name was wrong.", "");
        assertEquals(List.of("Het jaartal klopte niet.", "nl"), correction("/nl", 0));
        assertEquals(List.of("A name was wrong.", "en"), correction("/nl", 1));
    }

    private void corrected(Edition edition, String note, String inDutch) {
        Given.reopened(edition, Mark.UNVERIFIED, note, writer);
        drafted(Map.of("changeNote.nl", inDutch));
        publish();
    }

    private List<String> correction(String prefix, int index) {
        JsonPath review = JsonPath.from(Desk.signedOut().page(prefix + publicPath()).select("script[type=application/ld+json]").first().data());
        return List.of(review.getString("correction[" + index + "].text"), review.getString("correction[" + index + "].inLanguage"));
    }

    @Test
    void a_new_draft_begins_with_the_translations_but_for_the_note_on_what_changes() {
        saved(Desk.as(writer), Map.of("sentence.nl", dutch));
        drafted(Map.of("rationale.nl", "Omdat."));
        Edition edition = publish();
        Given.reopened(edition, Mark.UNVERIFIED, "A name.", writer);
        Document again = Desk.as(writer).page(page);
        assertEquals("", again.select("[name=changeNote.nl]").val());
        assertEquals("Omdat.", Given.made(() -> Verdict.reopening(UUID.randomUUID(),
                Edition.<Edition>findById(edition.id).submission.verdict, 1, writer)).translations.get("nl").rationale());
    }

    @Test
    void what_changed_of_a_translation_is_told_in_its_language() {
        drafted(Map.of("rationale.nl", "Omdat."));
        Given.reopened(publish(), Mark.UNVERIFIED, "A name.", writer);
        drafted(Map.of("rationale.nl", "Daarom.", "changeKind", "UPDATE", "changeNote", "A name."));
        Element desk = Desk.as(reviewer).page("/desk/reviews/" + open().submission.id).selectFirst("section[aria-labelledby=changes]");
        assertEquals("In Dutch", desk.select("> p.label").text());
        assertTrue(desk.select(".compare-lines[lang=nl]").text().contains("Daarom."), desk.text());
        publish();
        Element read = Desk.signedOut().page(publicPath() + "/compare?from=1&to=2").selectFirst("section:has([lang=nl])");
        assertEquals("Dutch", read.select("> p.label").text());
        assertTrue(read.select(".compare-lines[lang=nl]").text().contains("Daarom."), read.text());
    }

    @Test
    void a_withdrawal_gives_its_reason_and_no_translation_of_an_earlier_note() {
        Given.reopened(Given.published(claim, writer, reviewer), Mark.UNVERIFIED, "A name.", writer);
        drafted(Map.of("changeKind", "UPDATE", "changeNote", "A name.", "changeNote.nl", "Een naam."));
        Given.withdrawn(publish(), Given.chief(), "It was forged.");
        assertTrue(Desk.as(writer).page(page).select("#changed").isEmpty(), "what is withdrawn says what it said");
        Document editions = Desk.signedOut().page("/nl" + publicPath() + "/editions");
        assertEquals(List.of("Intrekking. It was forged.", "Aanvulling. Een naam."), editions.select(".entry-main > p:has(strong)").eachText());
        assertTrue(Desk.signedOut().page("/nl" + publicPath()).select("main").text().contains("It was forged."));
        assertEquals(1, Desk.signedOut().page("/nl" + publicPath() + "/compare?from=2&to=3").select("section:contains(It was forged.)").size());
    }

    @Test
    void a_note_on_a_change_comes_back_though_its_draft_was_dropped_meanwhile() {
        Given.reopened(Given.published(claim, writer, reviewer), Mark.UNVERIFIED, "A name.", writer);
        Map<String, List<Object>> typed = new LinkedHashMap<>(Desk.filled(Desk.as(writer).page(page), VERDICT));
        typed.put("changeNote.nl", List.of("Een naam."));
        Desk.as(reviewer).post(page + "/verdict/drop", "version", open().version).then().statusCode(303);
        Response refused = Desk.as(writer).post(page + "/verdict", typed);
        assertEquals(422, refused.statusCode());
        assertEquals("Een naam.", Desk.page(refused).select("[name=changeNote.nl]").text());
    }

    @Test
    void a_note_without_a_sentence_and_a_translation_into_its_own_language_are_refused_with_every_word_given_back() {
        Response without = save(Desk.as(writer), Map.of("claimantNote.nl", "volgens ingewijden"));
        assertEquals(422, without.statusCode());
        assertEquals(1, Desk.page(without).select("[id=sentence.nl-error]").size());
        assertEquals("volgens ingewijden", Desk.page(without).select("[name=claimantNote.nl]").val());

        Response own = save(Desk.as(writer), Map.of("sentence.en", "The same again."));
        assertEquals(422, own.statusCode());
        assertEquals("The same again.", Desk.page(own).select("[name=sentence.en]").text());
        assertEquals("{}", Tables.value("select translations from claim where id = '" + claim.id + "'"));
    }

    @Test
    void a_stale_save_shows_both_translations() {
        Map<String, List<Object>> opened = new LinkedHashMap<>(Desk.filled(Desk.as(writer).page(page + "/edit"), EDIT));
        saved(Desk.as(reviewer), Map.of("sentence.nl", dutch));
        opened.put("sentence.nl", List.of("Iets anders."));
        Response stale = Desk.as(writer).post(page, opened);
        assertEquals(409, stale.statusCode());
        String shown = Desk.page(stale).text();
        assertTrue(shown.contains(dutch) && shown.contains("Iets anders."), shown);
    }

    @Test
    void the_journal_tells_what_was_translated() {
        saved(Desk.as(writer), Map.of("sentence.nl", dutch));
        assertTrue(Desk.as(writer).page(page + "/journal").text().contains(dutch));
    }

    private Response save(Desk desk, Map<String, String> typed) {
        Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(desk.page(page + "/edit"), EDIT));
        typed.forEach((name, value) -> form.put(name, List.of(value)));
        return desk.post(page, form);
    }

    private void saved(Desk desk, Map<String, String> typed) {
        save(desk, typed).then().statusCode(303);
    }

    private void drafted(Map<String, String> typed) {
        Desk desk = Desk.as(writer);
        Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(desk.page(page), VERDICT));
        form.put("mark", List.of("UNVERIFIED"));
        form.put("rationale", List.of(Given.RATIONALE));
        form.put("deviation", List.of(Given.UNASKED));
        typed.forEach((name, value) -> form.put(name, List.of(value)));
        form.put("then", List.of("submit"));
        desk.post(page + "/verdict", form).then().statusCode(303);
    }

    private Edition publish() {
        return Given.publish(Given.approve(open(), reviewer), reviewer);
    }

    private Verdict open() {
        return Given.made(() -> Verdict.openFor(Claim.findById(claim.id)));
    }

    private String submission() {
        return Tables.value("select submission_id from verdict where claim_id = '" + claim.id + "'");
    }

    private String publicPath() {
        return "/claims/" + Tables.value("select slug from claim where id = '" + claim.id + "'");
    }
}
