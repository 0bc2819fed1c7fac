package org.wederhoor.desk.claim;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class AnswersTest {

    private static final String LINK = "form.columns";

    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Source source;
    private Claim claim;
    private Statement statement;

    @BeforeEach
    void there_is_a_claim_and_a_statement() {
        desk = Desk.as(Given.checker());
        dossier = Given.dossier();
        party = Given.partyOf(dossier, "KPN");
        source = Given.source(dossier, "Krant");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker());
        statement = Given.statement(dossier, party, source, "It is not.");
    }

    @Test
    void a_statement_is_linked_and_then_offered_no_more() {
        Map<String, List<Object>> form = Desk.filled(page(), LINK);
        form.put("statement", List.of(statement.id));
        form.put("stance", List.of("DENIES"));
        form.put("answerNote", List.of("שלום 🦊 in general terms"));
        desk.post("/desk/claims/" + claim.id + "/answers", form).then().statusCode(303).header("Location", endsWith("/desk/claims/" + claim.id + "#answers"));

        Answer answer = only();
        assertEquals(List.of(statement.id, Stance.DENIES, "שלום 🦊 in general terms"), List.of(answer.statement.id, answer.stance, answer.note));
        Document page = page();
        assertEquals(List.of("It is not."), page.select("#answers ~ ol blockquote").eachText());
        assertTrue(page.select("#statement").isEmpty());
        assertEquals(1, journal(Verb.LINKED));
    }

    @Test
    void linked_twice_a_statement_answers_once_even_at_the_same_instant_or_from_two_forms() {
        UUID id = Ids.next();
        Together.twice(() -> link(id, statement, "DENIES")).forEach(each -> each.then().statusCode(303));
        link(Ids.next(), statement, "DENIES").then().statusCode(303);
        Response other = link(Ids.next(), statement, "CONFIRMS");
        assertEquals(422, other.statusCode());
        assertTrue(Desk.page(other).select("#statement-error").text().startsWith("This statement already answers that claim"));
        assertEquals(Stance.DENIES, only().stance);
        assertEquals(1, journal(Verb.LINKED));
    }

    @Test
    void linked_meanwhile_by_a_colleague_with_another_stance_nothing_that_was_typed_is_lost() {
        Map<String, List<Object>> form = Desk.filled(page(), LINK);
        Answer theirs = Given.answer(claim, statement, Stance.DENIES);
        form.putAll(Map.of("statement", List.of(statement.id), "stance", List.of("CONFIRMS"), "answerNote", List.of("Half a note"),
                "rationale", List.of("Half a rationale"), "attribution", List.of("said the"), "comment", List.of("Half a comment")));
        Response refused = desk.post("/desk/claims/" + claim.id + "/answers", form);
        assertEquals(422, refused.statusCode());
        Map<String, List<Object>> back = Desk.filled(Desk.page(refused), LINK);
        for (String field : List.of("stance", "answerNote", "rationale", "attribution", "comment")) {
            assertEquals(form.get(field), back.get(field), field);
        }
        assertEquals(List.of(statement.id.toString()), back.get("statement"));
        String answered = Desk.page(refused).select("details:has(#statement) a[href^='#answer-']").attr("href");
        assertEquals("It is not.", Desk.page(refused).select(answered + " blockquote").text());
        assertEquals(theirs.id, only().id);
        assertEquals(Stance.DENIES, only().stance);
    }

    @Test
    void words_for_a_link_stay_when_the_last_statement_is_linked_meanwhile() {
        Map<String, List<Object>> form = Desk.filled(page(), LINK);
        form.put("answerNote", List.of("Half a note"));
        Given.answer(claim, statement, Stance.DENIES);
        form.put("comment", List.of("Whole"));
        Response answer = desk.post("/desk/claims/" + claim.id + "/comments", form);
        assertEquals(200, answer.statusCode());
        assertEquals("Half a note", Desk.page(answer).select("#answerNote").val());
    }

    @Test
    void the_form_found_again_with_the_back_button_links_another_statement() {
        UUID id = Ids.next();
        Statement other = Given.statement(dossier, party, source, "No comment.");
        link(id, statement, "DENIES").then().statusCode(303);
        link(id, other, "DECLINES").then().statusCode(303);
        assertEquals(2, Given.made(() -> Answer.of(Claim.<Claim>findById(claim.id))).size());
    }

    @Test
    void a_link_without_statement_or_stance_or_with_too_long_a_note_is_refused_and_kept() {
        String note = "n".repeat(501);
        Response refused = desk.post("/desk/claims/" + claim.id + "/answers", "answerId", Ids.next(), "statement", "", "stance", "MAYBE", "answerNote", note);
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals("Choose one of the options.", page.select("#statement-error").text());
        assertEquals("Choose one of the options.", page.select("#stance-error").text());
        assertEquals(List.of(note), Desk.filled(page, LINK).get("answerNote").subList(0, 1));
        assertTrue(page.select("details:has(#statement)").hasAttr("open"));
        assertEquals(0, Given.<Long>made(() -> Answer.count("claim.id", claim.id)));
    }

    @Test
    void a_refused_link_leaves_the_verdicts_form_alone() {
        Document page = Desk.page(desk.post("/desk/claims/" + claim.id + "/answers", "answerId", Ids.next(), "statement", statement.id, "answerNote", "Typed"));
        assertEquals("", page.select("#note").val());
        assertEquals(statement.id.toString(), page.select("#statement option[selected]").val());
    }

    @Test
    void stance_and_note_are_changed_from_what_was_saved() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/answers/" + answer.id + "/edit"), "form.form");
        assertEquals(List.of("DENIES"), form.get("stance"));
        form.put("stance", List.of("UNAWARE"));
        form.put("answerNote", List.of("made before the claim"));
        desk.post("/desk/answers/" + answer.id, form).then().statusCode(303).header("Location", endsWith("/desk/claims/" + claim.id + "#answers"));
        assertEquals(List.of(Stance.UNAWARE, "made before the claim"), List.of(only().stance, only().note));
        assertEquals(1, journal(Verb.EDITED));
    }

    @Test
    void a_change_without_stance_or_with_a_control_character_is_refused_and_kept() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        Document page = Desk.page(desk.post("/desk/answers/" + answer.id, "version", 0, "stance", "", "answerNote", "a\u001bb"));
        assertEquals(List.of("#stance", "#answerNote"), page.select(".notice-error li a").eachAttr("href"));
        assertEquals(Stance.DENIES, only().stance);
    }

    @Test
    void a_stale_change_shows_both_and_overwrites_nothing() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        change(Desk.as("editor"), answer, "OTHER", "Theirs").then().statusCode(303);
        Response refused = change(desk, answer, "UNAWARE", "Mine");
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(4, page.select(".compare .verbatim").size());
        assertEquals(List.of("Theirs", "Mine"), page.select(".compare .verbatim").eachText().subList(2, 4));
        assertTrue(page.select(".compare .verbatim").eachText().stream().noneMatch(text -> text.equals("OTHER") || text.equals("UNAWARE")),
                "stances are said in words: " + page.select(".compare .verbatim").eachText());
        assertEquals("Theirs", only().note);
        desk.post("/desk/answers/" + answer.id, Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Mine", only().note);
        change(Desk.as("editor"), answer, "UNAWARE", "Mine").then().statusCode(303);
    }

    @Test
    void unlinked_it_is_cited_no_more_and_twice_is_once() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        Verdict draft = Given.draft(claim, Given.checker());
        Map<String, List<Object>> open = Desk.filled(page(), "form.columns");
        assertEquals(List.of(statement.id.toString()), open.get("cites"));
        Map<String, List<Object>> form = Desk.filled(page(), "form.columns");
        desk.post("/desk/answers/" + answer.id + "/unlink", form).then().statusCode(303);
        desk.post("/desk/answers/" + answer.id + "/unlink", form).then().statusCode(303);

        assertEquals("0", Tables.value("select count(*) from verdict_citation where verdict_id = '" + draft.id + "'"));
        assertEquals(1, journal(Verb.UNLINKED));
        assertEquals(null, Desk.filled(page(), "form.columns").get("cites"));

        // a colleague whose form still cites it loses no word
        open.put("rationale", List.of("Still typing."));
        Response refused = desk.post("/desk/claims/" + claim.id + "/verdict", open);
        assertEquals(409, refused.statusCode());
        Map<String, List<Object>> back = Desk.filled(Desk.page(refused), "form.columns");
        assertEquals(List.of("Still typing."), back.get("rationale"));
        desk.post("/desk/claims/" + claim.id + "/verdict", back).then().statusCode(303);
    }

    @Test
    void an_answer_that_changed_meanwhile_is_not_unlinked() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        Map<String, List<Object>> stale = Desk.filled(page(), "form.columns");
        change(Desk.as("editor"), answer, "CONFIRMS", "").then().statusCode(303);
        Response refused = desk.post("/desk/answers/" + answer.id + "/unlink", stale);
        assertEquals(409, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("Somebody else changed this since you opened the page."));
        assertEquals(Stance.CONFIRMS, only().stance);
    }

    @Test
    void an_answer_is_unlinked_from_its_own_claim_only() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        Claim other = Given.claim(Given.checker());
        desk.post("/desk/answers/" + answer.id + "/unlink", "claim", other.id, "rowVersion-" + answer.id, 0).then().statusCode(303)
                .header("Location", endsWith("/desk/claims/" + claim.id + "#answers"));
        assertEquals(1, journal(Verb.UNLINKED));
    }

    @Test
    void an_answer_that_is_not_there_is_not_there() {
        desk.get("/desk/answers/" + Ids.next() + "/edit").then().statusCode(404);
        desk.post("/desk/answers/" + Ids.next(), "version", 0, "stance", "DENIES", "answerNote", "typed").then().statusCode(404);
        link(desk, Ids.next(), Ids.next(), statement.id).then().statusCode(404);
        Desk.signedOut().get("/desk/answers/" + Given.answer(claim, statement, Stance.DENIES).id + "/edit").then().statusCode(303);
    }

    private Response link(UUID id, Statement linked, String stance) {
        return desk.post("/desk/claims/" + claim.id + "/answers", "answerId", id, "statement", linked.id, "stance", stance, "answerNote", "");
    }

    private static Response link(Desk by, UUID to, UUID id, UUID linked) {
        return by.post("/desk/claims/" + to + "/answers", "answerId", id, "statement", linked, "stance", "DENIES");
    }

    private static Response change(Desk by, Answer answer, String stance, String note) {
        return by.post("/desk/answers/" + answer.id, "version", answer.version, "stance", stance, "answerNote", note);
    }

    private Document page() {
        return desk.page("/desk/claims/" + claim.id);
    }

    private Answer only() {
        List<Answer> all = Given.made(() -> Answer.of(Claim.<Claim>findById(claim.id)));
        assertEquals(1, all.size());
        return all.get(0);
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, verb));
    }
}
