package org.wederhoor.desk.claim;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

@QuarkusTest
class VerdictsTest {

    private static final String FORM = "form.columns";
    private static final String WORDS = "שלום 🦊 *nadruk*\n\n> “نفت الشركة” <script>alert(1)</script>";

    private Account writer;
    private Desk desk;
    private Claim claim;
    private Answer answer;
    private String page;
    private String path;

    @BeforeEach
    void there_is_a_claim_with_an_answer() {
        writer = Given.checker();
        desk = Desk.as(writer);
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "KPN");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker(), party);
        Statement statement = Given.statement(dossier, party, Given.source(dossier, "Krant"), "It is not.");
        answer = Given.answer(claim, statement, Stance.DENIES);
        page = "/desk/claims/" + claim.id;
        path = page + "/verdict";
    }

    @Test
    void a_draft_needs_neither_mark_nor_rationale_and_cites_every_answer_at_first() {
        Map<String, List<Object>> form = blank();
        assertEquals(List.of(answer.statement.id.toString()), form.get("cites"));
        send(form, "save").then().statusCode(303).header("Location", endsWith(page));

        Verdict draft = open();
        assertEquals(VerdictState.DRAFT, draft.state);
        assertEquals(null, draft.mark);
        assertEquals("", draft.rationale);
        assertEquals("1", Tables.value("select count(*) from verdict_citation where verdict_id = '" + draft.id + "'"));
        assertEquals("1", Tables.value("select count(*) from verdict_author where verdict_id = '" + draft.id + "' and account_id = '" + writer.id + "'"));
        assertEquals(1, journal(Verb.DRAFTED));
    }

    @Test
    void words_in_any_script_are_kept_to_the_letter_and_shown_without_their_script() {
        send(filled(blank(), "DENIED", WORDS), "save").then().statusCode(303);
        assertEquals(WORDS, open().rationale);
        assertEquals(WORDS, typedWords(desk.page(page)));
        send(blank(), "submit").then().statusCode(303);
        Document shown = desk.page(page);
        assertTrue(shown.select(".prose").text().startsWith("שלום 🦊"));
        assertTrue(shown.select("main script").isEmpty());
        assertEquals("nadruk", shown.select(".prose em").text());
    }

    @Test
    void without_a_mark_or_a_rationale_nothing_is_submitted_or_saved_and_all_of_it_is_given_back() {
        assertRefused(filled(blank(), null, WORDS), "Choose a mark before you submit");
        assertRefused(filled(blank(), "DENIED", " \n"), "Write the rationale before you submit");
        Map<String, List<Object>> none = filled(blank(), "DENIED", WORDS);
        none.put("mark", List.of("FALSE"));
        assertRefused(none, "Choose one of the options.");
    }

    @Test
    void a_rationale_of_two_megabytes_is_refused_in_words_and_all_of_it_given_back() {
        String long2M = "Twee megabyte. ".repeat(140_000).strip();
        Response refused = send(filled(blank(), "DENIED", long2M), "save");
        assertEquals(422, refused.statusCode());
        Document shown = Desk.page(refused);
        assertTrue(shown.select("#rationale-error").text().startsWith("This is 2,099,999 characters long; at most 20,000 fit."),
                shown.select("#rationale-error").text());
        assertEquals(long2M, typedWords(shown));
        assertEquals("DENIED", shown.select("[name=mark][checked]").val());
        assertEquals(0, verdicts());
    }

    @Test
    void twenty_thousand_emoji_are_twenty_thousand_characters() {
        String emoji = "🦊".repeat(20_000);
        send(filled(blank(), "DENIED", emoji), "submit").then().statusCode(303);
        assertEquals(emoji, open().rationale);
        assertTrue(Given.made(() -> Verdict.<Verdict>findById(open().id).submission.content).contains(emoji));
        assertEquals(422, Desk.as(writer).post("/desk/claims/" + Given.claim(writer).id + "/verdict", "id", Ids.next(), "rationale", emoji + "🦊")
                .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b"})
    void a_control_character_is_named_and_nothing_is_saved(String words) {
        Response refused = send(filled(blank(), "DENIED", words), "submit");
        assertEquals(422, refused.statusCode());
        String code = String.format("U+%04X", (int) words.charAt(1));
        assertTrue(Desk.page(refused).select("#rationale-error").text().contains(code), code);
        assertEquals(0, verdicts());
    }

    @Test
    void a_second_editor_on_a_stale_draft_sees_both_texts_and_then_saves_on_the_fresh_one() {
        send(filled(blank(), "UNVERIFIED", "First."), "save");
        Account second = Given.editor();
        Map<String, List<Object>> stale = Desk.filled(Desk.as(second).page(page), FORM);
        send(filled(blank(), "DENIED", "Theirs."), "save").then().statusCode(303);

        stale = filled(stale, "CONFIRMED", WORDS);
        stale.remove("cites");
        Response refused = send(Desk.as(second), stale, "submit");
        assertEquals(409, refused.statusCode());
        Document shown = Desk.page(refused);
        assertEquals(List.of("denied", "confirmed", "Theirs.", WORDS, answer.statement.title, ""),
                shown.select(".compare .verbatim").stream().map(each -> each.wholeText()).toList());
        assertEquals("Theirs.", open().rationale);
        assertEquals(VerdictState.DRAFT, open().state);

        Map<String, List<Object>> fresh = Desk.filled(shown, FORM);
        assertEquals(stale.get("rationale"), fresh.get("rationale"));
        assertEquals(stale.get("mark"), fresh.get("mark"));
        assertEquals(null, fresh.get("cites"));
        send(Desk.as(second), fresh, "save").then().statusCode(303);
        assertEquals(List.of(WORDS, Mark.CONFIRMED), List.of(open().rationale, open().mark));
        assertEquals(2, authors());
    }

    @Test
    void two_first_drafts_are_a_conflict_with_both_texts() {
        Map<String, List<Object>> mine = filled(blank(), "DENIED", "Mine.");
        Desk other = Desk.as(Given.editor());
        send(other, filled(Desk.filled(other.page(page), FORM), "DENIED", "Theirs."), "save").then().statusCode(303);
        Response refused = send(mine, "save");
        assertEquals(409, refused.statusCode());
        assertEquals(List.of("Theirs.", "Mine."), Desk.page(refused).select(".compare .verbatim").eachText());
        send(Desk.filled(Desk.page(refused), FORM), "save").then().statusCode(303);
        assertEquals("Mine.", open().rationale);
        assertEquals(1, verdicts());
    }

    @Test
    void two_first_drafts_at_the_same_instant_are_one_draft_and_one_conflict() {
        Desk other = Desk.as(Given.editor());
        Map<String, List<Object>> mine = filled(blank(), "DENIED", "Mine.");
        Map<String, List<Object>> theirs = filled(Desk.filled(other.page(page), FORM), "DENIED", "Theirs.");
        List<Integer> answers = Together.run(List.of(() -> send(mine, "save").statusCode(), () -> send(other, theirs, "save").statusCode()));
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals(1, verdicts());
    }

    @Test
    void a_stale_save_of_the_same_words_is_no_conflict_and_makes_nobody_an_author() {
        send(filled(blank(), "UNVERIFIED", "First."), "save");
        Desk second = Desk.as(Given.editor());
        Map<String, List<Object>> stale = filled(blank(), "DENIED", "Same.");
        send(filled(blank(), "DENIED", "Same."), "save");
        send(second, stale, "save").then().statusCode(303);
        assertEquals(1, authors());
    }

    @Test
    void the_submit_button_pressed_twice_is_one_submission_even_at_the_same_instant() {
        Map<String, List<Object>> form = filled(blank(), "DENIED", WORDS);
        send(form, "submit").then().statusCode(303);
        send(form, "submit").then().statusCode(303);
        assertEquals(1, submissions());
        assertEquals(1, journal(Verb.SUBMITTED));

        for (int i = 0; i < 3; i++) {
            takeBack().then().statusCode(303);
            Map<String, List<Object>> again = filled(blank(), "DENIED", WORDS + i);
            Together.twice(() -> send(again, "submit")).forEach(each -> each.then().statusCode(303));
            assertEquals(2 + i, submissions());
            assertEquals(2 + i, journal(Verb.SUBMITTED));
        }
    }

    @Test
    void a_first_draft_submitted_twice_at_the_same_instant_is_one_verdict() {
        Map<String, List<Object>> form = filled(blank(), "DENIED", WORDS);
        Together.twice(() -> send(form, "submit")).forEach(each -> each.then().statusCode(303));
        assertEquals(1, verdicts());
        assertEquals(1, submissions());
    }

    @Test
    void taken_back_it_is_a_draft_with_its_words() {
        send(filled(blank(), "DENIED", WORDS), "submit");
        takeBack().then().statusCode(303);
        assertEquals(VerdictState.DRAFT, open().state);
        assertEquals(WORDS, typedWords(desk.page(page)));
        assertEquals(1, journal(Verb.TAKEN_BACK));
        Response stale = desk.post(path + "/take-back", "version", open().version - 1);
        assertEquals(409, stale.statusCode());
        assertTrue(Desk.page(stale).text().contains("Somebody else changed this since you opened the page."));
        desk.post(path + "/take-back", "version", open().version).then().statusCode(409);
        assertEquals(1, journal(Verb.TAKEN_BACK));
    }

    @Test
    void an_approved_verdict_can_be_taken_back_too() {
        Given.approved(claim, writer, Given.editor());
        takeBack().then().statusCode(303);
        assertEquals(VerdictState.DRAFT, open().state);
    }

    @Test
    void a_dropped_draft_is_gone_from_the_page_and_stays_in_the_database() {
        send(filled(blank(), "DENIED", WORDS), "save");
        Map<String, List<Object>> old = blank();
        UUID dropped = open().id;
        desk.post(path + "/drop", Desk.filled(desk.page(page), FORM)).then().statusCode(303);
        assertEquals(VerdictState.DROPPED, Given.made(() -> Verdict.<Verdict>findById(dropped).state));
        assertEquals("", typedWords(desk.page(page)));
        desk.post(path + "/drop", "version", 0).then().statusCode(409);
        assertEquals(1, journal(Verb.DROPPED));

        // whoever still has the dropped draft's form open gets the words back and can save them as a new one
        old = filled(old, "DENIED", "Still typing.");
        Response refused = send(old, "save");
        assertEquals(422, refused.statusCode());
        assertEquals("Still typing.", typedWords(Desk.page(refused)));
        send(Desk.filled(Desk.page(refused), FORM), "save").then().statusCode(303);
        assertEquals("Still typing.", open().rationale);
    }

    @Test
    void a_submitted_verdict_cannot_be_dropped() {
        send(filled(blank(), "DENIED", WORDS), "submit");
        Response refused = desk.post(path + "/drop", "version", open().version);
        assertEquals(409, refused.statusCode());
        assertEquals(VerdictState.SUBMITTED, open().state);
    }

    @Test
    void words_sent_while_it_is_submitted_are_refused_and_given_back() {
        send(filled(blank(), "DENIED", "First."), "save");
        Map<String, List<Object>> typing = filled(blank(), "DENIED", WORDS);
        send(Desk.as(Given.editor()), blank(), "submit").then().statusCode(303);

        Response refused = send(typing, "save");
        assertEquals(409, refused.statusCode());
        assertEquals(WORDS, typedWords(Desk.page(refused)));
        Response again = send(Desk.filled(Desk.page(refused), FORM), "save");
        assertEquals(422, again.statusCode());
        assertEquals(WORDS, typedWords(Desk.page(again)));
        assertTrue(Desk.page(again).select(".notice-error").text().contains("Take it back to draft first"));
        assertEquals("First.", open().rationale);
        assertEquals(VerdictState.SUBMITTED, open().state);

        takeBack();
        Map<String, List<Object>> mine = Desk.filled(Desk.page(again), FORM);
        mine.put("version", List.of(open().version));
        send(mine, "save").then().statusCode(303);
        assertEquals(WORDS, open().rationale);
    }

    @Test
    void reopened_it_begins_with_the_published_words_once_for_the_same_form() {
        Given.published(claim, writer, Given.editor());
        Map<String, List<Object>> form = Desk.filled(desk.page(page), FORM);
        desk.post(path + "/reopen", form).then().statusCode(303);
        desk.post(path + "/reopen", form).then().statusCode(303);
        assertEquals(1, open().follows);
        assertEquals(Given.RATIONALE, typedWords(desk.page(page)));
        assertEquals(1, journal(Verb.REOPENED));

        Response other = desk.post(path + "/reopen", "id", Ids.next());
        assertEquals(409, other.statusCode());
        assertTrue(Desk.page(other).text().contains("A verdict on this claim is already in progress."));
        assertEquals(1, journal(Verb.REOPENED));
    }

    @Test
    void reopened_by_two_at_the_same_instant_it_is_reopened_once() {
        Given.published(claim, writer, Given.editor());
        Map<String, List<Object>> form = Desk.filled(desk.page(page), FORM);
        Together.twice(() -> desk.post(path + "/reopen", form)).forEach(each -> each.then().statusCode(303));
        assertEquals(1, journal(Verb.REOPENED));
        desk.post(path + "/drop", "version", open().version).then().statusCode(303);
        Desk other = Desk.as(Given.editor());
        List<Integer> answers = Together.run(List.of(() -> desk.post(path + "/reopen", "id", Ids.next(), "edition", 1).statusCode(),
                () -> other.post(path + "/reopen", "id", Ids.next(), "edition", 1).statusCode()));
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
    }

    @Test
    void the_form_that_reopened_a_draft_since_dropped_reopens_nothing_again() {
        Given.published(claim, writer, Given.editor());
        Map<String, List<Object>> form = Desk.filled(desk.page(page), FORM);
        desk.post(path + "/reopen", form).then().statusCode(303);
        desk.post(path + "/drop", "version", open().version).then().statusCode(303);
        Response again = desk.post(path + "/reopen", form);
        assertEquals(409, again.statusCode());
        assertEquals(null, open());
    }

    @Test
    void a_stale_save_that_differs_in_the_kind_of_change_alone_says_so() {
        Edition edition = Given.published(claim, writer, Given.editor());
        Given.reopened(edition, Mark.CONFIRMED, "It was wrong.", writer);
        Map<String, List<Object>> stale = blank();
        send(Desk.as("editor"), filled(blank(), "CONFIRMED", "Theirs."), "save").then().statusCode(303);
        stale.put("rationale", List.of("Theirs."));
        stale.put("changeKind", List.of("CORRECTION"));
        Response refused = send(stale, "save");
        assertEquals(409, refused.statusCode());
        assertEquals(List.of("Update", "Correction"), Desk.page(refused).select(".compare .verbatim").eachText());
    }

    @Test
    void a_page_that_shows_an_earlier_edition_reopens_nothing() {
        Edition first = Given.published(claim, writer, Given.editor());
        Map<String, List<Object>> form = Desk.filled(desk.page(page), FORM);
        Account editor = Given.editor();
        Given.publish(Given.approve(Given.submit(Given.reopened(first, Mark.UNVERIFIED, "It was wrong.", writer), writer), editor), editor);
        assertEquals(409, desk.post(path + "/reopen", form).statusCode());
        assertEquals(null, open());
        desk.post(path + "/reopen", Desk.filled(desk.page(page), FORM)).then().statusCode(303);
        assertEquals(2, open().follows);
    }

    @Test
    void what_was_never_published_cannot_be_reopened() {
        desk.post(path + "/reopen", "id", Ids.next()).then().statusCode(404);
    }

    @Test
    void a_published_verdict_takes_no_words_before_it_is_reopened() {
        Map<String, List<Object>> early = blank();
        Given.published(claim, writer, Given.editor());
        Response refused = send(filled(early, "DENIED", WORDS), "save");
        assertEquals(422, refused.statusCode());
        assertEquals(WORDS, typedWords(Desk.page(refused)));
        assertTrue(Desk.page(refused).select(".notice-error").text().contains("is not a draft"));
    }

    @Test
    void what_is_missing_is_told_at_the_field_that_has_to_be_filled_in() {
        Edition edition = Given.published(claim, writer, Given.editor());
        Given.reopened(edition, Mark.DENIED, "", writer);
        Map<String, List<Object>> form = filled(blank(), "DENIED", WORDS);
        form.put("changeKind", List.of(""));
        assertEquals(List.of("#changeKind"), told(form));
        form.put("changeKind", List.of("UPDATE"));
        assertEquals(List.of("#changeNote"), told(form));
        form.put("rationale", List.of(""));
        assertEquals(List.of("#rationale"), told(form));
        form.put("mark", List.of());
        assertEquals(List.of("#mark"), told(form));
        form.put("changeKind", List.of("WITHDRAWAL"));
        assertEquals(List.of("#changeKind"), told(form));
    }

    private List<String> told(Map<String, List<Object>> form) {
        Document refused = Desk.page(send(form, "submit"));
        List<String> links = refused.select("section[aria-labelledby=errors] a").eachAttr("href");
        links.forEach(link -> assertFalse(refused.selectFirst(link).closest(".field, fieldset").select(".error").isEmpty(), link));
        return links;
    }

    @Test
    void a_second_edition_says_what_changes_before_it_is_submitted() {
        Edition edition = Given.published(claim, writer, Given.editor());
        Given.reopened(edition, Mark.DENIED, "", writer);
        Map<String, List<Object>> form = filled(blank(), "DENIED", WORDS);
        form.put("changeKind", List.of(""));
        assertRefused(form, "Say what changes from the edition that readers see now");
        form.put("changeNote", List.of("It was " + WORDS));
        assertRefused(form, "Say what changes from the edition that readers see now");
        form.put("changeKind", List.of("CORRECTION"));
        form.put("changeNote", List.of("x".repeat(1001)));
        assertRefused(form, "This is 1,001 characters long");
        form.put("changeNote", List.of("It was wrong."));
        send(form, "submit").then().statusCode(303);
        assertEquals(VerdictState.SUBMITTED, open().state);
    }

    @Test
    void a_checker_drafts_and_submits_and_reads_the_review_but_decides_nothing() {
        send(filled(blank(), "DENIED", "A secret rationale."), "submit").then().statusCode(303);
        UUID submission = Given.submissionOf(open());
        Document review = desk.page("/desk/reviews/" + submission);
        assertTrue(review.text().contains("A secret rationale."));
        assertTrue(review.select("form[action$=/desk/reviews/" + submission + "], button[name=then]").isEmpty());
        for (String button : List.of("approve", "approve-and-publish", "publish", "return")) {
            Response refused = Desk.as(Given.checker()).post("/desk/reviews/" + submission, "then", button, "note", "typed note");
            assertEquals(403, refused.statusCode());
            assertTrue(refused.asString().contains("typed note"));
            assertFalse(refused.asString().contains("secret") || refused.asString().contains(claim.sentence));
        }
        assertEquals(VerdictState.SUBMITTED, open().state);
    }

    @Test
    void a_verdict_cannot_cite_an_answer_to_another_claim() {
        Claim other = Given.claim(writer);
        Map<String, List<Object>> form = filled(blank(), "DENIED", WORDS);
        Desk.as(writer).post("/desk/claims/" + other.id + "/verdict", Map.of("id", Ids.next(), "mark", "DENIED", "rationale", WORDS, "cites",
                form.get("cites"))).then().statusCode(303);
        assertEquals("0", Tables.value("select count(*) from verdict_citation c join verdict v on v.id = c.verdict_id where v.claim_id = '" + other.id + "'"));
    }

    @Test
    void nobody_writes_without_signing_in_or_on_a_claim_that_is_not_there() {
        Response signedOut = Desk.signedOut().post(path, "id", Ids.next(), "mark", "DENIED", "rationale", WORDS);
        assertEquals(401, signedOut.statusCode());
        assertEquals(WORDS, Desk.page(signedOut).selectFirst("textarea[name=rationale]").wholeText());
        assertFalse(signedOut.asString().contains(claim.sentence));
        desk.post("/desk/claims/" + Ids.next() + "/verdict", "id", Ids.next(), "rationale", WORDS).then().statusCode(404);
    }

    private void assertRefused(Map<String, List<Object>> form, String words) {
        Map<String, String> before = rows();
        Response refused = send(form, "submit");
        assertEquals(422, refused.statusCode());
        Document shown = Desk.page(refused);
        assertTrue(shown.select(".notice-error").text().contains(words), shown.select(".notice-error").text());
        Map<String, List<Object>> back = Desk.filled(shown, FORM);
        for (String name : List.of("rationale", "changeNote", "cites", "id", "version")) {
            assertEquals(form.get(name), back.get(name), name);
        }
        assertEquals(before, rows());
    }

    /** A number that was drawn for a row taken back again is no row. */
    private static Map<String, String> rows() {
        Map<String, String> rows = Tables.all();
        rows.keySet().removeIf(name -> name.endsWith("_seq"));
        return rows;
    }

    /** The verdict's form as the page shows it now. */
    private Map<String, List<Object>> blank() {
        return Desk.filled(desk.page(page), FORM);
    }

    private static Map<String, List<Object>> filled(Map<String, List<Object>> form, String mark, String rationale) {
        if (mark != null) {
            form.put("mark", List.of(mark));
        }
        form.put("rationale", List.of(rationale));
        return form;
    }

    private Response send(Map<String, List<Object>> form, String button) {
        return send(desk, form, button);
    }

    private Response send(Desk by, Map<String, List<Object>> form, String button) {
        Map<String, List<Object>> pressed = new java.util.LinkedHashMap<>(form);
        pressed.put("then", List.of(button));
        return by.post(path, pressed);
    }

    private Response takeBack() {
        return desk.post(path + "/take-back", Desk.filled(desk.page(page), FORM));
    }

    private static String typedWords(Document shown) {
        return shown.selectFirst("#rationale").wholeText();
    }

    private Verdict open() {
        return Given.made(() -> Verdict.openFor(Claim.findById(claim.id)));
    }

    private long verdicts() {
        return Given.<Long>made(() -> Verdict.count("claim.id", claim.id));
    }

    private long submissions() {
        return Given.<Long>made(() -> Submission.count("verdict.claim.id", claim.id));
    }

    private long authors() {
        return Long.parseLong(Tables.value("select count(*) from verdict_author where verdict_id = '" + open().id + "'"));
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, verb));
    }
}
