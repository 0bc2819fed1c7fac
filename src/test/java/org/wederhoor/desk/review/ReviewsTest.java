package org.wederhoor.desk.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

@QuarkusTest
class ReviewsTest {

    private static final String OWN_WORK = "You wrote or submitted part of this, so somebody else has to approve it.";
    private static final String EVIDENCE_CHANGED = "The claim or its evidence has changed since this was submitted.";

    private Account writer;
    private Account reviewer;
    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Claim claim;
    private Answer answer;
    private Verdict verdict;
    private UUID submission;

    @BeforeEach
    void a_verdict_waits_for_review() {
        writer = Given.checker();
        reviewer = Given.editor();
        desk = Desk.as(reviewer);
        dossier = Given.dossier();
        party = Given.partyOf(dossier, "KPN");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker(), party);
        answer = Given.answer(claim, Given.statement(dossier, party, Given.source(dossier, "Krant"), "It is not."), Stance.DENIES);
        submit(Given.draft(claim, Mark.DENIED, writer));
    }

    @Test
    void it_is_approved_now_and_published_later_by_whoever_is_there() {
        decide(desk, "approve").then().statusCode(303).header("Location", endsWith("/desk/claims/" + claim.id));
        assertEquals(VerdictState.APPROVED, state());
        assertEquals(0, editions());
        Account publisher = Given.chief();
        Document page = Desk.as(publisher).page(review());
        assertTrue(page.select("#decide ~ p").text().contains("Approved by " + reviewer.fullName));
        assertEquals(List.of("publish"), page.select("button[name=then]").eachAttr("value"));
        decide(Desk.as(publisher), "publish").then().statusCode(303);

        assertEquals(VerdictState.PUBLISHED, state());
        assertPeople(publisher);
        assertEquals(List.of(1L, 1L), List.of(journal(Verb.APPROVED), journal(Verb.PUBLISHED)));
    }

    @Test
    void approved_and_published_in_one_go_it_carries_the_right_people() {
        Document preview = desk.page(review());
        assertTrue(preview.select(".preview").text().contains("Because of what was said."));
        assertEquals(claim.sentence, preview.select(".preview h3.title").text());
        decide(desk, "approve-and-publish").then().statusCode(303);
        assertEquals(VerdictState.PUBLISHED, state());
        assertPeople(reviewer);
        Document page = Desk.signedOut().page("/claims/" + slug());
        assertEquals(claim.sentence, page.select("h1").text());
        assertTrue(page.select("article").text().contains("Prepared by " + writer.fullName + ". Approved by " + reviewer.fullName + "."));
    }

    @Test
    void its_heading_names_the_claim_and_the_decision_stands_below_what_is_read() {
        Document page = desk.page(review());
        assertEquals(claim.sentence, page.select("h1").text());
        assertTrue(page.title().startsWith("Review: " + claim.sentence), page.title());
        assertEquals("#decide", page.select(".head a[href^=#]").attr("href"));
        List<String> parts = page.select("#decision > section").eachAttr("aria-labelledby");
        assertEquals(List.of("see", "pins", "decide"), parts.subList(parts.indexOf("see"), parts.indexOf("decide") + 1));
        assertEquals(1, page.select("h2, h3").stream().filter(each -> each.text().equals("How this was decided")).count());
        assertEquals(0, page.select("#checks").size());
    }

    @Test
    void returned_it_needs_a_note_that_the_writers_then_read() {
        for (String empty : List.of("", " \n\t ")) {
            Response refused = decide(desk, "return", empty);
            assertEquals(422, refused.statusCode());
            assertTrue(Desk.page(refused).select("#note-error").text().contains("Say in a note what has to change."));
        }
        Response tooLong = decide(desk, "return", "n".repeat(2001));
        assertEquals(422, tooLong.statusCode());
        assertEquals("n".repeat(2001), Desk.page(tooLong).selectFirst("#note").wholeText());
        assertEquals(VerdictState.SUBMITTED, state());

        decide(desk, "return", "Which sky? שלום 🦊").then().statusCode(303);
        decide(desk, "return", "Which sky? שלום 🦊").then().statusCode(303);
        assertEquals(VerdictState.DRAFT, state());
        assertEquals(1, journal(Verb.RETURNED));
        assertTrue(Desk.as(writer).page("/desk/claims/" + claim.id).select(".state").text().contains("Which sky? שלום 🦊"));
        assertTrue(Desk.as(writer).page("/desk/claims/" + claim.id).select(".state").text().contains(reviewer.fullName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "approve-and-publish"})
    void nobody_approves_what_they_wrote_or_submitted(String button) {
        Account claimAuthor = Given.editor();
        Account verdictAuthor = Given.editor();
        Account submitter = Given.chief();
        claim = Given.claim(dossier, party, Given.unique("The sky is blue"), claimAuthor);
        submit(Given.draft(claim, verdictAuthor), submitter);
        for (Account one : List.of(claimAuthor, verdictAuthor, submitter)) {
            Desk own = Desk.as(one);
            assertEquals(List.of("return"), own.page(review()).select("button[name=then]").eachAttr("value"));
            assertRefused(decide(own, button), OWN_WORK);
        }
        assertEquals(VerdictState.SUBMITTED, state());
        assertEquals(0, editions());
        decide(desk, button).then().statusCode(303);
    }

    @Test
    void evidence_that_changed_since_is_neither_approved_nor_published() {
        Given.made(() -> Answer.<Answer>findById(answer.id).note = "in general terms");
        assertTrue(desk.page(review()).select(".notice-error").text().contains("has changed since this was submitted"));
        for (String button : List.of("approve", "approve-and-publish")) {
            assertRefused(decide(desk, button), EVIDENCE_CHANGED);
        }
        Given.made(() -> Answer.<Answer>findById(answer.id).note = "");
        decide(desk, "approve").then().statusCode(303);
        for (String change : List.of("update statement set note = 'x' where id = '" + answer.statement.id + "'",
                "update party set name = name || '!' where id = '" + party.id + "'", "update claim set sentence = 'Another' where id = '" + claim.id + "'",
                "delete from answer where id = '" + answer.id + "'")) {
            Tables.change(change);
            assertRefused(decide(desk, "publish"), EVIDENCE_CHANGED);
        }
        assertEquals(VerdictState.APPROVED, state());
        assertEquals(0, editions());
    }

    @Test
    void a_submission_that_was_replaced_is_neither_approved_nor_returned() {
        UUID old = submission;
        Given.made(() -> {
            Given.locked(verdict).takeBack();
            return verdict;
        });
        assertRefused(decide(desk, "approve"), "This verdict is not waiting for review at the moment.");
        submit(verdict);
        assertNotEquals(old, submission);
        String outdated = "/desk/reviews/" + old;
        Document page = desk.page(outdated);
        assertTrue(page.text().contains("This version is no longer under review."));
        assertTrue(page.select("button[name=then]").isEmpty());
        for (String button : List.of("approve", "approve-and-publish", "return")) {
            assertRefused(desk.post(outdated, "then", button, "note", "A note."), "This is no longer the version under review.");
        }
        decide(desk, "approve").then().statusCode(303);
        assertRefused(desk.post(outdated, "then", "publish"), "This is no longer the version under review.");
        assertEquals(VerdictState.APPROVED, state());
    }

    @Test
    void what_is_not_approved_is_not_published() {
        assertRefused(decide(desk, "publish"), "This verdict is not approved, so it cannot be published.");
        desk.post(review(), "then", "burn").then().statusCode(404);
        assertEquals(VerdictState.SUBMITTED, state());
    }

    @Test
    void the_same_button_pressed_twice_is_one_decision_even_at_the_same_instant() {
        Together.twice(() -> decide(desk, "approve")).forEach(each -> each.then().statusCode(303));
        Together.twice(() -> decide(desk, "publish")).forEach(each -> each.then().statusCode(303));
        decide(desk, "publish").then().statusCode(303);
        assertEquals(List.of(1L, 1L, 1L), List.of(journal(Verb.APPROVED), journal(Verb.PUBLISHED), editions()));

        claim = Given.claim(dossier, party, Given.unique("Again"), writer);
        submit(Given.draft(claim, writer));
        Together.twice(() -> decide(desk, "approve-and-publish")).forEach(each -> each.then().statusCode(303));
        assertEquals(List.of(1L, 1L, 1L), List.of(journal(Verb.APPROVED), journal(Verb.PUBLISHED), editions()));

        claim = Given.claim(dossier, party, Given.unique("And again"), writer);
        submit(Given.draft(claim, writer));
        Together.twice(() -> decide(desk, "return", "Mend it.")).forEach(each -> each.then().statusCode(303));
        assertEquals(1, journal(Verb.RETURNED));
    }

    @Test
    void published_twice_by_somebody_other_than_the_reviewer_it_is_one_publication() {
        decide(desk, "approve").then().statusCode(303);
        Desk publisher = Desk.as(Given.editor());
        decide(publisher, "publish").then().statusCode(303);
        decide(publisher, "publish").then().statusCode(303);
        assertEquals(1, editions());
        assertRefused(decide(Desk.as(Given.editor()), "publish"), "This verdict is not approved");
    }

    @Test
    void a_second_approval_by_another_editor_is_refused() {
        decide(desk, "approve").then().statusCode(303);
        Desk other = Desk.as(Given.editor());
        for (String button : List.of("approve", "approve-and-publish", "return")) {
            assertRefused(decide(other, button, "A note."), "This verdict is not waiting for review at the moment.");
        }
        assertEquals(1, Given.<Long>made(() -> Review.count("submission.id", submission)));
        assertEquals(VerdictState.APPROVED, state());
    }

    @Test
    void two_editors_who_decide_at_the_same_instant_make_one_decision() {
        Desk other = Desk.as(Given.editor());
        for (int i = 0; i < 5; i++) {
            String second = i % 2 == 0 ? "approve" : "return";
            List<Response> answers = Together.run(List.of(() -> decide(desk, "approve", "n"), () -> decide(other, second, "n")));
            assertEquals(List.of(303, 422), answers.stream().map(Response::statusCode).sorted().toList());
            assertEquals(1, Given.<Long>made(() -> Review.count("submission.id", submission)));
            Given.made(() -> {
                if (Given.locked(verdict).state != VerdictState.DRAFT) {
                    Given.locked(verdict).takeBack();
                }
                return verdict;
            });
            submit(verdict);
        }
    }

    @Test
    void claims_of_one_new_dossier_are_published_at_the_same_instant() {
        for (int i = 0; i < 4; i++) {
            Dossier fresh = Given.dossier();
            Party shared = Given.partyOf(fresh, "Shared");
            UUID one = waiting(fresh, shared);
            UUID two = waiting(fresh, shared);
            Desk other = Desk.as(Given.editor());
            Together.<Response>run(List.of(() -> desk.post("/desk/reviews/" + one, "then", "approve-and-publish"),
                    () -> other.post("/desk/reviews/" + two, "then", "approve-and-publish"))).forEach(each -> each.then().statusCode(303));
            assertEquals("2", Tables.value("select count(*) from current_edition where dossier_id = '" + fresh.id + "'"));
            assertEquals("1", Tables.value("select count(distinct content::jsonb -> 'slugs' ->> '" + fresh.id + "') from edition e"
                    + " join current_edition c on c.edition_id = e.id where c.dossier_id = '" + fresh.id + "'"));
        }
    }

    @Test
    void a_second_edition_says_what_changed_and_the_first_stays_at_its_address() {
        decide(desk, "approve-and-publish").then().statusCode(303);
        Edition first = edition(1);
        Given.confirmation(claim, Given.statement(dossier, party, Given.source(dossier, "Krant"), "It is."));
        submit(Given.reopened(first, Mark.CONFIRMED, "KPN said so itself. שלום 🦊", writer));
        assertTrue(desk.page(review()).select(".preview").text().contains("Preview of the edition after edition 1"));
        assertTrue(desk.page(review()).select(".preview").text().contains("Update. KPN said so itself."));
        assertFalse(Desk.signedOut().get("/claims/" + slug()).asString().contains("KPN said so itself."));
        decide(desk, "approve-and-publish").then().statusCode(303);

        Document now = Desk.signedOut().page("/claims/" + slug());
        assertEquals("confirmed", now.select(".verdict-head .mark").text());
        assertTrue(now.select("#editions ~ ol").text().contains("Update. KPN said so itself. שלום 🦊"));
        Document old = Desk.signedOut().page("/claims/" + slug() + "/editions/1");
        assertEquals("denied", old.select(".verdict-head .mark").text());
        assertTrue(old.select(".notice").text().contains("This is edition 1, which has been replaced."));
        assertEquals("confirmed", Desk.signedOut().page("/claims/" + slug() + "/editions/2").select(".verdict-head .mark").text());
        Desk.signedOut().get("/claims/" + slug() + "/editions/3").then().statusCode(404);
        assertEquals(first.content, edition(1).content);
    }

    @Test
    void a_review_is_read_by_the_desk_alone() {
        Desk.signedOut().get(review()).then().statusCode(303).header("Location", containsString("/desk/sign-in"));
        Response signedOut = Desk.signedOut().post(review(), "then", "return", "note", "typed");
        assertEquals(401, signedOut.statusCode());
        assertTrue(signedOut.asString().contains("typed"));
        assertFalse(signedOut.asString().contains(claim.sentence));
        desk.get("/desk/reviews/" + Ids.next()).then().statusCode(404);
        desk.post("/desk/reviews/" + Ids.next(), "then", "approve").then().statusCode(404);
    }

    private UUID waiting(Dossier fresh, Party shared) {
        Claim its = Given.claim(fresh, shared, Given.unique("Published at once"), writer, party);
        return Given.submissionOf(Given.submitted(its, writer));
    }

    private void submit(Verdict draft) {
        submit(draft, writer);
    }

    private void submit(Verdict draft, Account by) {
        verdict = Given.submit(draft, by);
        submission = Given.submissionOf(verdict);
    }

    private String review() {
        return "/desk/reviews/" + submission;
    }

    private Response decide(Desk by, String button) {
        return decide(by, button, "");
    }

    private Response decide(Desk by, String button, String note) {
        return by.post(review(), "note", note, "then", button);
    }

    private void assertRefused(Response refused, String words) {
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertTrue(page.select(".notice-error").text().contains(words), page.select(".notice-error").text());
    }

    private void assertPeople(Account publisher) {
        Given.made(() -> {
            Edition made = Edition.of(claim.id).get(0);
            assertEquals(List.of(1, writer.id, reviewer.id, publisher.id),
                    List.of(made.number, made.submittedBy.id, made.approvedBy.id, made.publishedBy.id));
            assertEquals(List.of(writer.fullName, reviewer.fullName), List.of(made.read().submittedBy(), made.read().approvedBy()));
            return made;
        });
    }

    private Edition edition(int number) {
        return Given.made(() -> Edition.of(claim.id).stream().filter(each -> each.number == number).findFirst().orElseThrow());
    }

    private VerdictState state() {
        return Given.made(() -> Verdict.<Verdict>findById(verdict.id).state);
    }

    private long editions() {
        return Given.<Long>made(() -> Edition.count("claim.id", claim.id));
    }

    private String slug() {
        return Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, verb));
    }
}
