package org.wederhoor.desk.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/** Notes on a sentence or an answer: beside what they are pinned to, until somebody resolves them, and never public. */
@QuarkusTest
class PinsTest {

    // what Given's verdicts say
    private static final String SENTENCE = "Because of what was said.";

    private Account writer;
    private Account reviewer;
    private Desk desk;
    private Claim claim;
    private Statement statement;
    private Verdict verdict;
    private UUID submission;

    @BeforeEach
    void a_verdict_waits() {
        writer = Given.checker();
        reviewer = Given.editor();
        desk = Desk.as(reviewer);
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "KPN");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker(), party);
        statement = Given.statement(dossier, party, Given.source(dossier, "Krant"), "It is not.");
        Given.answer(claim, statement, Stance.DENIES);
        submit(Given.draft(claim, Mark.DENIED, writer));
    }

    @Test
    void each_sentence_and_each_answer_has_its_note_and_shows_it() {
        Elements places = places();
        assertEquals(SENTENCE, places.get(0).selectFirst(".entry-main > p").text());
        assertTrue(places.get(places.size() - 1).text().contains("KPN"));
        pin(0, "Who said so?\n<b>שלום</b> 🦊").then().statusCode(303);
        pin(places.size() - 1, "Which spokesperson?").then().statusCode(303);
        for (Desk each : List.of(desk, Desk.as(writer))) {
            Elements shown = each.page(review()).select(".pin-place");
            assertEquals("Who said so?\n<b>שלום</b> 🦊", shown.get(0).selectFirst(".lines").wholeText());
            assertTrue(shown.get(0).text().contains(reviewer.fullName));
            assertEquals("Which spokesperson?", shown.get(shown.size() - 1).select(".lines").text());
        }
        assertEquals("2", journal("PINNED"));
    }

    @Test
    void anybody_at_the_desk_resolves_it_once_and_who_did_is_a_row() {
        UUID id = pinned(0, "Who said so?");
        Desk other = Desk.as(writer);
        Together.<Response>run(List.of(() -> resolve(desk, id), () -> resolve(other, id))).forEach(each -> each.then().statusCode(303));
        resolve(desk, id).then().statusCode(303);
        assertEquals("1", Tables.value("select count(*) from pinned_note_resolution where note_id = '" + id + "'"));
        assertEquals("1", journal("RESOLVED"));
        assertTrue(places().get(0).text().contains("Resolved by"));
        assertTrue(places().get(0).select("button[formaction$=resolve]").isEmpty());
        Claim elsewhere = Given.claim(writer);
        assertEquals(404, desk.post("/desk/claims/" + elsewhere.id + "/notes/" + id + "/resolve", "claim", elsewhere.id).statusCode());
        assertEquals(404, resolve(desk, Ids.next()).statusCode());
    }

    @Test
    void returned_with_open_notes_the_writers_see_them_beside_what_they_are_about() {
        UUID sentence = pinned(0, "Who said so?");
        UUID answer = pinned(places().size() - 1, "Which spokesperson?");
        UUID done = pinned(0, "All is well.");
        resolve(desk, done);
        giveBack();
        Document page = Desk.as(writer).page("/desk/claims/" + claim.id);
        assertTrue(page.select("[aria-labelledby=verdict] .pinned").text().contains("Who said so?"));
        assertTrue(page.select("[aria-labelledby=verdict] .pin-place").text().contains(SENTENCE));
        assertTrue(page.select("[aria-labelledby=answers] .pinned").text().contains("Which spokesperson?"));
        assertFalse(page.text().contains("All is well."));

        Response kept = Desk.as(writer).post("/desk/claims/" + claim.id + "/notes/" + sentence + "/resolve", "claim", claim.id,
                "comment", "Half a comment");
        assertEquals("Half a comment", Desk.page(kept).select("#comment").text());
        Desk.as(writer).post("/desk/claims/" + claim.id + "/notes/" + answer + "/resolve", "claim", claim.id).then().statusCode(303);
        assertTrue(Desk.as(writer).page("/desk/claims/" + claim.id).select(".pinned").isEmpty());
    }

    @Test
    void an_open_note_comes_along_to_the_next_submission_and_a_resolved_one_does_not() {
        pinned(0, "Who said so?");
        pinned(places().size() - 1, "Which spokesperson?");
        resolve(desk, pinned(0, "All is well."));
        giveBack();
        submit(verdict);
        Elements places = places();
        assertTrue(places.get(0).text().contains("Who said so?") && places.get(0).text().contains("On an earlier version"), places.text());
        assertTrue(places.get(places.size() - 1).text().contains("Which spokesperson?"));
        assertFalse(places.text().contains("All is well."));
        assertFalse(places.text().contains("On words that are gone"));

        giveBack();
        Tables.change("update verdict set rationale = 'Since they said it.' where id = '" + verdict.id + "'");
        Tables.change("delete from answer where statement_id = '" + statement.id + "'");
        Dossier dossier = claim.dossier;
        Party other = Given.partyOf(dossier, "Other");
        Given.made(() -> {
            Claim.<Claim>findById(claim.id).concerns.add(Party.findById(other.id));
            return null;
        });
        Given.answer(claim, Given.statement(dossier, other, Given.source(dossier, "Krant"), "No."), Stance.DENIES);
        submit(verdict);
        Elements gone = places().select(".pin-place:has(.label:contains(On words that are gone))");
        assertEquals(2, gone.size());
        assertTrue(gone.text().contains(SENTENCE) && gone.text().contains("Who said so?") && gone.text().contains("Which spokesperson?"), gone.text());
        assertTrue(gone.select("textarea").isEmpty());
        assertEquals(2, gone.select("button[formaction$=resolve]").size());
    }

    @Test
    void nobody_approves_over_a_note_that_came_while_they_read() {
        String review = "/desk/reviews/" + submission;
        Desk second = Desk.as(Given.editor());
        Map<String, List<Object>> opened = new LinkedHashMap<>(Desk.filled(second.page(review), "#decision"));
        opened.put("then", List.of("approve"));
        UUID note = pinned(0, "Who said so?");
        Response refused = second.post(review, opened);
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertTrue(page.select(".notice-error").text().contains("A note came in while you were reading"), page.text());
        assertTrue(page.select("#decide ~ .form .notice").text().startsWith("One note on this version is not resolved."), page.text());
        assertEquals("SUBMITTED", Tables.value("select state from verdict where id = '" + verdict.id + "'"));

        pinned(0, "Nor is this clear.");
        resolve(desk, note);
        Map<String, List<Object>> seen = new LinkedHashMap<>(Desk.filled(page, "#decision"));
        seen.put("then", List.of("approve"));
        assertEquals(422, second.post(review, seen).statusCode(), "there is another");
        seen = new LinkedHashMap<>(Desk.filled(second.page(review), "#decision"));
        seen.put("then", List.of("approve"));
        second.post(review, seen).then().statusCode(303);
        assertEquals("APPROVED", Tables.value("select state from verdict where id = '" + verdict.id + "'"));
    }

    @Test
    void ones_own_open_note_keeps_nobody_from_approving() {
        pinned(0, "I wonder.");
        desk.post("/desk/reviews/" + submission, "then", "approve", "note", "").then().statusCode(303);
    }

    @Test
    void the_same_form_sent_twice_is_one_note() {
        UUID id = Ids.next();
        Together.twice(() -> pin(id, 0, "Once.")).forEach(each -> each.then().statusCode(303));
        assertEquals("1", Tables.value("select count(*) from pinned_note where submission_id = '" + submission + "'"));
    }

    @Test
    void a_note_that_cannot_be_kept_is_shown_again_and_so_are_the_others() {
        int last = places().size() - 1;
        for (String wrong : List.of("", " \n", "n".repeat(2001))) {
            Response refused = desk.post(review() + "/notes", "pinId", Ids.next(), "pin", "0", "pinNote", wrong, "pinNote", "Another",
                    "note", "Half a note");
            assertEquals(422, refused.statusCode());
            Document page = Desk.page(refused);
            assertFalse(page.select("#pinNote-0-error").isEmpty(), page.text());
            assertEquals(wrong, page.selectFirst("#pinNote-0").wholeText());
            assertEquals("Another", page.selectFirst("#pinNote-1").wholeText());
            assertEquals("Half a note", page.select("#note").text());
        }
        Response kept = desk.post(review() + "/notes", "pinId", Ids.next(), "pin", "0", "pinNote", "Kept.", "pinNote", "Another");
        assertEquals(200, kept.statusCode());
        assertEquals("", Desk.page(kept).selectFirst("#pinNote-0").wholeText());
        assertEquals("Another", Desk.page(kept).selectFirst("#pinNote-1").wholeText());
        for (String place : List.of("", "x", "-1", Integer.toString(last + 1), "999999999999")) {
            assertEquals(404, desk.post(review() + "/notes", "pinId", Ids.next(), "pin", place, "pinNote", "x").statusCode(), place);
        }
        assertEquals(404, desk.post(review() + "/notes", "pin", "0", "pinNote", "No id.").statusCode());
    }

    @Test
    void nobody_outside_the_desk_ever_reads_it() {
        String secret = Given.unique("Between us");
        pinned(0, secret);
        pinned(places().size() - 1, secret);
        String preview = "/preview/" + Given.preview(submission, reviewer);
        assertEquals(200, Desk.signedOut().get(preview).statusCode());
        assertFalse(Desk.signedOut().get(preview).asString().contains(secret));
        assertFalse(desk.page(review()).select(".preview").text().contains(secret));
        Edition edition = Given.publish(Given.approve(verdict, reviewer), reviewer);
        String path = "/claims/" + edition.read().claimSlug();
        for (String each : List.of("/", path, OtherLanguage.PREFIX + path, path + "/editions/1", path + "/editions",
                "/feed/atom", "/feed/json", "/corrections")) {
            assertFalse(Desk.signedOut().get(each).asString().contains(secret), each);
        }
        assertEquals("0", Tables.value("select count(*) from edition e join submission s on s.id = e.submission_id where e.content like '%"
                + secret + "%' or s.content like '%" + secret + "%'"));
        Desk.signedOut().get(review()).then().statusCode(303);
        assertEquals(401, Desk.signedOut().post(review() + "/notes", "pin", "0", "pinNote", "x").statusCode());
    }

    @Test
    void a_note_is_no_change_of_the_evidence_and_the_database_keeps_it() {
        UUID id = pinned(0, "Who said so?");
        assertTrue(desk.page(review()).select(".notice-error").isEmpty());
        resolve(desk, id);
        for (String change : List.of("update pinned_note set text = 'x'", "delete from pinned_note", "update pinned_note_resolution set resolved_at = now()",
                "delete from pinned_note_resolution", "truncate pinned_note cascade", "truncate pinned_note_resolution",
                "insert into pinned_note_resolution values ('" + id + "', '" + writer.id + "', now())")) {
            assertThrows(IllegalStateException.class, () -> Tables.asOwner(change), change);
        }
        desk.post(review(), "then", "approve-and-publish").then().statusCode(303);
    }

    private Elements places() {
        return desk.page(review()).select(".pin-place");
    }

    private void giveBack() {
        desk.post(review(), "then", "return", "note", "See my notes.").then().statusCode(303);
    }

    private void submit(Verdict draft) {
        verdict = Given.submit(draft, writer);
        submission = Given.submissionOf(verdict);
    }

    private String review() {
        return "/desk/reviews/" + submission;
    }

    private UUID pinned(int place, String text) {
        UUID id = Ids.next();
        pin(id, place, text).then().statusCode(303);
        return id;
    }

    private Response pin(int place, String text) {
        return pin(Ids.next(), place, text);
    }

    private Response pin(UUID id, int place, String text) {
        Object[] form = new Object[4 + 2 * (place + 1)];
        form[0] = "pinId";
        form[1] = id;
        form[2] = "pin";
        form[3] = place;
        for (int i = 0; i <= place; i++) {
            form[4 + 2 * i] = "pinNote";
            form[5 + 2 * i] = i == place ? text : "";
        }
        return desk.post(review() + "/notes", form);
    }

    private Response resolve(Desk by, UUID id) {
        return by.post(review() + "/notes/" + id + "/resolve");
    }

    private String journal(String verb) {
        return Tables.value("select count(*) from journal_entry where verb = '" + verb + "' and thing_id = '" + claim.id + "'");
    }
}
