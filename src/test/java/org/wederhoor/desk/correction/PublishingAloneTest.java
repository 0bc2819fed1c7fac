package org.wederhoor.desk.correction;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.correction.CorrectionMessages;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;

@QuarkusTest
class PublishingAloneTest {

    private static final String REASON = "It could <not> wait.";

    private Account chief;
    private Account editor;
    private Claim claim;
    private Verdict verdict;
    private UUID submission;

    @BeforeEach
    void a_chief_submitted_their_own_work() {
        chief = Given.chief();
        editor = Given.editor();
        claim = Given.claim(chief);
        verdict = Given.submitted(claim, chief);
        submission = Given.submissionOf(verdict);
    }

    @Test
    void the_page_prints_who_published_alone_and_why() {
        String link = Desk.as(chief).page("/desk/reviews/" + submission).select("a:contains(Publish alone)").attr("href");
        assertEquals("/desk/reviews/" + submission + "/alone", link);
        assertTrue(Desk.as(chief).page(link).text().contains(claim.sentence));
        publish(chief, REASON).then().statusCode(303).header("Location", endsWith("/desk/claims/" + claim.id));
        Edition edition = current();
        assertEquals(REASON, edition.aloneReason);
        assertNull(edition.approvedBy);
        assertEquals(VerdictState.PUBLISHED, state());
        String page = Desk.signedOut().page("/claims/" + edition.read().claimSlug()).text();
        assertTrue(page.contains("Published by " + chief.fullName + " alone, without a second editor: " + REASON), page);
        assertFalse(page.contains("Approved by"));
        String translated = Desk.signedOut().page(OtherLanguage.PREFIX + "/claims/" + edition.read().claimSlug()).text();
        assertTrue(translated.contains(OtherLanguage.words(CorrectionMessages.class).aloneBy(chief.fullName) + " " + REASON));
        assertEquals(1, journal());
    }

    @Test
    void it_takes_a_chief_and_a_reason() {
        for (Account other : List.of(editor, Given.checker())) {
            assertEquals(403, publish(other, REASON).statusCode());
            assertEquals(403, Desk.as(other).get("/desk/reviews/" + submission + "/alone").statusCode());
            assertTrue(Desk.as(other).page("/desk/reviews/" + submission).select("a:contains(Publish alone)").isEmpty());
        }
        for (String reason : List.of("", " \n ", "r".repeat(1001))) {
            Response refused = publish(chief, reason);
            assertEquals(422, refused.statusCode());
            assertTrue(Desk.page(refused).select("#aloneReason-error").hasText());
            assertEquals(reason.strip(), Desk.page(refused).selectFirst("#aloneReason").wholeText().strip());
        }
        assertNull(current());
        assertEquals(VerdictState.SUBMITTED, state());
    }

    @Test
    void only_what_waits_for_review_as_it_was_submitted_is_published_alone() {
        QuarkusTransaction.requiringNew().run(() -> Claim.<Claim>findById(claim.id).claimantNote = "changed since");
        Response refused = publish(chief, REASON);
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("The claim or its evidence has changed"));
        Given.made(() -> {
            Verdict here = Given.locked(verdict);
            here.takeBack();
            return here;
        });
        assertEquals(422, publish(chief, REASON).statusCode());
        assertNull(current());
    }

    @Test
    void the_same_form_sent_twice_publishes_once() {
        assertEquals(List.of(303, 303), Together.twice(() -> publish(chief, REASON).statusCode()));
        assertEquals(1, current().number);
        assertEquals(1, journal());
    }

    @Test
    void a_later_approval_by_a_second_editor_is_a_new_edition() {
        Edition alone = Given.publishedAlone(verdict, chief, REASON);
        Document page = Desk.as(chief).page("/desk/claims/" + claim.id);
        String ask = page.select("button:contains(later approval)").attr("formaction");
        assertEquals("/desk/editions/" + alone.id + "/later-approval", ask);
        String review = Desk.as(chief).post(ask).header("Location").replaceFirst("^https?://[^/]+", "");
        assertEquals(review, Desk.as(chief).post(ask).header("Location").replaceFirst("^https?://[^/]+", ""), "pressed twice, it is one");
        assertTrue(Desk.as(editor).page(review).select(".preview").text().contains("Clarification. A second editor has approved"));
        assertEquals(422, Desk.as(chief).post(review, "then", "approve-and-publish", "note", "").statusCode());
        Desk.as(editor).post(review, "then", "approve-and-publish", "note", "").then().statusCode(303);

        Edition second = current();
        assertEquals(List.of(2, editor.id), List.of(second.number, second.approvedBy.id));
        assertNull(second.aloneReason);
        String path = "/claims/" + second.read().claimSlug();
        String shown = Desk.signedOut().page(path).text();
        assertTrue(shown.contains("Approved by " + editor.fullName) && shown.contains(REASON), shown);
        assertTrue(Desk.as(chief).page("/desk/claims/" + claim.id).select("button:contains(later approval)").isEmpty());
    }

    @Test
    void a_later_approval_is_of_what_readers_saw_and_of_nothing_else() {
        Edition alone = Given.publishedAlone(verdict, chief, REASON);
        Edition approved = Given.published(Given.claim(chief), chief, editor);
        assertEquals(409, Desk.as(chief).post("/desk/editions/" + approved.id + "/later-approval").statusCode());
        QuarkusTransaction.requiringNew().run(() -> Claim.<Claim>findById(claim.id).claimantNote = "changed since");
        Response refused = Desk.as(chief).post("/desk/editions/" + alone.id + "/later-approval");
        assertEquals(409, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("has changed since this was published"));
        assertEquals(404, Desk.as(chief).post("/desk/editions/" + UUID.randomUUID() + "/later-approval").statusCode());
    }

    private Response publish(Account by, String reason) {
        return Desk.as(by).post("/desk/reviews/" + submission + "/alone", "aloneReason", reason);
    }

    private Edition current() {
        return QuarkusTransaction.requiringNew().call(() -> CurrentEdition.of(claim.id));
    }

    private VerdictState state() {
        return QuarkusTransaction.requiringNew().call(() -> Verdict.<Verdict>findById(verdict.id).state);
    }

    private long journal() {
        return QuarkusTransaction.requiringNew().call(() -> JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, Verb.PUBLISHED_ALONE));
    }
}
