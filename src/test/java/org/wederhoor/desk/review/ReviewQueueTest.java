package org.wederhoor.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class ReviewQueueTest {

    private Account writer;
    private Account one;
    private Account other;
    private Claim claim;
    private Verdict verdict;
    private UUID submission;

    @BeforeEach
    void a_verdict_waits() {
        writer = Given.editor();
        one = Given.editor();
        other = Given.editor();
        claim = Given.claim(Given.checker());
        verdict = Given.submitted(claim, writer);
        submission = Given.submissionOf(verdict);
    }

    @Test
    void it_lists_all_that_waits_with_who_submitted_it_and_how_long_ago_longest_waiting_first() {
        Claim later = Given.claim(Given.checker());
        Given.submitted(later, writer);
        Given.draft(Given.claim(writer), writer);
        List<String> listed = queue(Given.checker()).select("#waiting ~ ol .claim").eachText();
        assertTrue(listed.indexOf(claim.sentence) >= 0 && listed.indexOf(claim.sentence) < listed.indexOf(later.sentence), listed.toString());
        String row = row(one).text();
        assertTrue(row.contains("Waiting for less than a minute.") && row.contains("Submitted by " + writer.fullName), row);
        assertTrue(row(one).select("a").attr("href").endsWith("/desk/reviews/" + submission));
        Given.approve(verdict, one);
        assertFalse(queue(one).text().contains(claim.sentence));
    }

    @Test
    void an_age_is_said_in_its_two_largest_units() {
        assertEquals("3 days, 4 hours", age("P3DT4H59M"));
        assertEquals("1 day", age("P1DT59M"));
        assertEquals("1 hour, 1 minute", age("PT1H1M59S"));
        assertEquals("59 minutes", age("PT59M59S"));
        assertEquals("less than a minute", age("PT59S"));
        assertEquals("2 dagen, 1 uur", new Age(Duration.parse("P2DT1H")).in(Locale.forLanguageTag("nl")));
    }

    @Test
    void somebody_is_asked_to_review_it_and_finds_it_first() {
        Claim earlier = Given.claim(Given.checker());
        Verdict first = Given.submitted(earlier, writer);
        assertTrue(page(other).text().contains("Assigned to nobody."));
        assign(other, first, one.id.toString(), "").then().statusCode(303);
        Response answer = assign(other, verdict, one.id.toString(), "");
        assertTrue(answer.header("Location").endsWith("/desk/reviews/" + submission));
        assertTrue(row(other).text().contains("Assigned to " + one.fullName + ". Asked by " + other.fullName + "."));
        assertTrue(row(one).text().contains("Assigned to you."));
        assertEquals(claim.sentence, Desk.as(one).page("/desk").select("#review ~ ol .claim").get(0).text());
        assertTrue(Desk.as(one).page("/desk").select("#review ~ ol li").get(0).text().contains("Assigned to you."));

        assign(one, verdict, other.id.toString(), "0").then().statusCode(303);
        assertTrue(page(one).text().contains("Assigned to " + other.fullName));
        assign(one, verdict, "", "1").then().statusCode(303);
        assertTrue(page(one).text().contains("Assigned to nobody."));
        assertEquals("3", Tables.value("select count(*) from journal_entry where verb = 'ASSIGNED' and thing_id = '" + claim.id + "'"));
        // a wish, not a lock
        assign(one, verdict, other.id.toString(), "2").then().statusCode(303);
        Desk.as(one).post("/desk/reviews/" + submission, "then", "approve").then().statusCode(303);
    }

    @Test
    void nobody_is_asked_who_could_not_approve_it() {
        Account disabled = Given.editor();
        Tables.change("update account set disabled_at = now() where id = '" + disabled.id + "'");
        for (Account wrong : List.of(writer, Given.checker(), disabled)) {
            assertFalse(page(one).select("#reviewer option").eachAttr("value").contains(wrong.id.toString()));
            assertRefused(assign(one, verdict, wrong.id.toString(), ""), "This person cannot review it");
        }
        assertRefused(assign(one, verdict, Ids.next().toString(), ""), "Choose one of the options.");
        Given.approve(verdict, one);
        assertRefused(assign(one, verdict, other.id.toString(), ""), "This verdict is not waiting for review at the moment.");
        assertEquals("0", Tables.value("select count(*) from review_assignment where submission_id = '" + submission + "'"));
    }

    @Test
    void an_assignment_that_was_changed_meanwhile_is_not_overwritten() {
        assign(one, verdict, one.id.toString(), "").then().statusCode(303);
        assertRefused(assign(one, verdict, other.id.toString(), ""), "Somebody else changed this since you opened the page.");
        assertTrue(page(one).text().contains("Assigned to " + one.fullName));
        Claim fresh = Given.claim(Given.checker());
        Verdict waiting = Given.submitted(fresh, writer);
        List<Integer> answers = Together.<Response>run(List.of(() -> assign(one, waiting, one.id.toString(), ""),
                () -> assign(other, waiting, other.id.toString(), ""))).stream().map(Response::statusCode).sorted().toList();
        assertEquals(List.of(303, 422), answers);
        Together.twice(() -> assign(one, verdict, one.id.toString(), "0")).forEach(each -> each.then().statusCode(303));
    }

    @Test
    void a_checker_reads_the_queue_and_assigns_nobody() {
        Desk checker = Desk.as(Given.checker());
        assertTrue(checker.page("/desk/reviews/" + submission).select("#reviewer").isEmpty());
        checker.post("/desk/reviews/" + submission + "/reviewer", "reviewer", one.id).then().statusCode(403);
        checker.post("/desk/reviews/" + submission + "/schedule", "publishAt", "2099-01-01T12:00").then().statusCode(403);
        Desk.as(one).post("/desk/reviews/" + Ids.next() + "/reviewer", "reviewer", one.id).then().statusCode(404);
        Desk.signedOut().get("/desk/reviews").then().statusCode(303);
    }

    @Test
    void a_reviewer_who_edits_it_becomes_an_author_and_can_no_longer_approve() {
        assertTrue(page(one).text().contains("from your first saved change on, somebody else has to approve it"));
        assertTrue(page(writer).select("button[value=edit]").isEmpty());
        Desk desk = Desk.as(one);
        desk.post("/desk/reviews/" + submission, "then", "edit", "note", "I will mend the date.").then().statusCode(303);
        desk.post("/desk/reviews/" + submission, "then", "edit").then().statusCode(422);
        assertEquals("I will mend the date.", Tables.value("select detail from journal_entry where verb = 'TAKEN_BACK' and thing_id = '"
                + claim.id + "'"));
        var form = Desk.filled(desk.page("/desk/claims/" + claim.id), "form.columns");
        form.putAll(java.util.Map.of("rationale", List.of("Mended."), "mark", List.of("UNVERIFIED"), "then", List.of("submit")));
        desk.post("/desk/claims/" + claim.id + "/verdict", form).then().statusCode(303);
        UUID again = Given.submissionOf(verdict);
        String path = "/desk/reviews/" + again;
        assertEquals(List.of("return"), desk.page(path).select("button[name=then]").eachAttr("value"));
        for (Account author : List.of(one, writer)) {
            assertRefused(Desk.as(author).post(path, "then", "approve"), "You wrote or submitted part of this");
        }
        Desk.as(other).post(path, "then", "approve-and-publish").then().statusCode(303);
    }

    @Test
    void taken_back_for_editing_and_left_alone_it_makes_nobody_an_author() {
        Desk.as(one).post("/desk/reviews/" + submission, "then", "edit").then().statusCode(303);
        Given.submit(verdict, writer);
        Desk.as(one).post("/desk/reviews/" + Given.submissionOf(verdict), "then", "approve").then().statusCode(303);
    }

    @Test
    void what_was_said_of_earlier_revisions_stands_beside_the_new_one_and_the_decision_names_its_own() {
        Desk.as(one).post("/desk/reviews/" + submission, "then", "return", "note", "Which sky?").then().statusCode(303);
        String old = Tables.value("select left(content_hash, 12) from submission where id = '" + submission + "'");
        Tables.change("update verdict set note = 'The one above.' where id = '" + verdict.id + "'");
        Given.submit(verdict, writer);
        UUID again = Given.submissionOf(verdict);
        Element earlier = Desk.as(other).page("/desk/reviews/" + again).selectFirst("#earlier ~ ol");
        assertTrue(earlier.text().contains("Which sky?") && earlier.text().contains(old), earlier.text());
        Element decision = Desk.as(other).page("/desk/reviews/" + again).selectFirst("#decide ~ .form");
        assertTrue(decision.text().contains(Tables.value("select left(content_hash, 12) from submission where id = '" + again + "'")));
        assertTrue(queue(other).text().contains("The one above."));
    }

    private Response assign(Account by, Verdict its, String reviewer, String version) {
        return Desk.as(by).post("/desk/reviews/" + Given.submissionOf(its) + "/reviewer", "reviewer", reviewer, "version", version);
    }

    private Element page(Account by) {
        return Desk.as(by).page("/desk/reviews/" + submission).body();
    }

    private Element row(Account by) {
        return queue(by).select("#waiting ~ ol li:contains(" + claim.sentence + ")").first();
    }

    private static Elements queue(Account by) {
        return new Elements(Desk.as(by).pages("/desk/reviews", "#waiting ~ nav a[rel=next]").toArray(Element[]::new));
    }

    private static void assertRefused(Response refused, String words) {
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select(".notice-error").text().contains(words), Desk.page(refused).select(".notice-error").text());
    }

    private static String age(String time) {
        return new Age(Duration.parse(time)).in(Locale.ENGLISH);
    }
}
