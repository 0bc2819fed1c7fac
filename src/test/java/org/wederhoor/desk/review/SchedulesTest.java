package org.wederhoor.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.schedule.ScheduledPublishing;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

@QuarkusTest
class SchedulesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    ScheduledPublishing publishing;

    private Account writer;
    private Account reviewer;
    private Desk desk;
    private Claim claim;
    private Verdict verdict;
    private UUID submission;

    @BeforeEach
    void a_verdict_is_approved() {
        writer = Given.checker();
        reviewer = Given.editor();
        desk = Desk.as(reviewer);
        claim = Given.claim(Given.checker());
        verdict = Given.approved(claim, writer, reviewer);
        submission = Given.submissionOf(verdict);
    }

    @Test
    void it_is_published_once_its_time_has_come_and_not_before() {
        String at = LocalDateTime.now(ZONE).plusDays(2).truncatedTo(ChronoUnit.MINUTES).toString();
        Account chief = Given.chief();
        set(Desk.as(chief), at, "").then().statusCode(303);
        publishing.publishDue();
        assertEquals(0, editions());
        for (String page : List.of("/desk/reviews", "/desk/reviews/" + submission, "/desk")) {
            assertTrue(texts(page).contains("To be published on"), page);
            assertTrue(texts(page).contains("Set by " + chief.fullName), page);
        }
        makeDue();
        // every instance looks
        Together.run(List.of(this::look, this::look, this::look));
        assertEquals(1, editions());
        assertEquals(chief.id, Given.<UUID>made(() -> Edition.of(claim.id).get(0).publishedBy.id));
        assertEquals(List.of(1L, 1L), List.of(journal("SCHEDULED"), journal("PUBLISHED")));
        publishing.publishDue();
        assertEquals(1, editions());
        assertFalse(desk.page("/desk/reviews").text().contains(claim.sentence));
        assertTrue(Desk.signedOut().page("/claims/" + slug()).text().contains(reviewer.fullName));
    }

    @Test
    void approved_with_its_time_in_one_press_it_is_scheduled() {
        submission = Given.submissionOf(Given.submitted(claim = Given.claim(Given.checker()), writer));
        Response unreadable = approve("tomorrow");
        assertRefused(unreadable, "Give a day and a time");
        assertEquals("tomorrow", Desk.page(unreadable).select("#publishAt").val());
        assertEquals("Looks right.", Desk.page(unreadable).select("#note").text());
        assertEquals(422, approve("").statusCode());
        assertEquals(422, approve(LocalDateTime.now(ZONE).minusDays(1).truncatedTo(ChronoUnit.MINUTES).toString()).statusCode());
        assertEquals(0, journal("APPROVED"));

        Together.twice(() -> approve("2099-03-05T12:00")).forEach(each -> each.then().statusCode(303));
        assertEquals(List.of(1L, 1L, 0L), List.of(journal("APPROVED"), journal("SCHEDULED"), editions()));
        assertTrue(texts("/desk/reviews/" + submission).contains("To be published on"));
        assertRefused(approve("2099-03-06T12:00"), "Somebody else changed this since you opened the page.");
        makeDue();
        publishing.publishDue();
        assertEquals(1, editions());
    }

    @Test
    void who_may_not_approve_sets_no_time_by_approving() {
        submission = Given.submissionOf(Given.submitted(claim = Given.claim(Given.checker()), writer = Given.editor()));
        Desk own = Desk.as(writer);
        assertTrue(own.page("/desk/reviews/" + submission).select("#publishAt, button[value^=approve]").isEmpty());
        assertRefused(own.post("/desk/reviews/" + submission, "then", "approve-and-schedule", "publishAt", "2099-03-05T12:00"),
                "somebody else has to approve it");
        assertEquals("0", Tables.value("select count(*) from scheduled_publication where submission_id = '" + submission + "'"));
    }

    @Test
    void a_time_that_another_button_did_not_take_comes_back() {
        submission = Given.submissionOf(Given.submitted(Given.claim(Given.checker()), writer));
        Response kept = desk.post("/desk/reviews/" + submission, "then", "approve", "note", "", "publishAt", "2099-03-05T12:00");
        assertEquals(200, kept.statusCode());
        assertEquals("2099-03-05T12:00", Desk.page(kept).select("#publishAt").val());
    }

    @Test
    void evidence_that_changed_meanwhile_holds_it_back_and_the_desk_reads_so() {
        set(desk, "2099-03-05T12:00", "").then().statusCode(303);
        Tables.change("update claim set sentence = sentence || ' after all' where id = '" + claim.id + "'");
        makeDue();
        publishing.publishDue();
        publishing.publishDue();
        assertEquals(0, editions());
        assertEquals(1, journal("HELD"));
        for (String page : List.of("/desk/reviews", "/desk/reviews/" + submission, "/desk")) {
            assertTrue(pages(page).select(".notice-error").text().contains("Not published: it was due on"), page);
        }
        assertRefused(set(desk, "2099-03-05T13:00", version()), "The claim or its evidence has changed");
        Tables.change("update claim set sentence = replace(sentence, ' after all', '') where id = '" + claim.id + "'");
        set(desk, "2099-03-05T13:00", version()).then().statusCode(303);
        assertFalse(desk.page("/desk/reviews/" + submission).text().contains("Not published: it was due on"));
        makeDue();
        publishing.publishDue();
        assertEquals(1, editions());
    }

    @Test
    void without_its_time_it_is_a_draft_again_and_nothing_is_published() {
        set(desk, "2099-03-05T12:00", "").then().statusCode(303);
        assertRefused(drop("7"), "Somebody else changed this since you opened the page.");
        drop(version()).then().statusCode(303);
        assertEquals("DRAFT", Tables.value("select state from verdict where id = '" + verdict.id + "'"));
        assertEquals(1, journal("UNSCHEDULED"));
        makeDue();
        publishing.publishDue();
        assertEquals(0, editions());
        assertRefused(drop(version()), "This is no longer the version under review.");
        // what is submitted next has no time of its own
        Given.approve(Given.submit(verdict, writer), reviewer);
        publishing.publishDue();
        assertEquals(0, editions());
    }

    @Test
    void taken_back_on_the_claims_page_it_is_published_at_no_time() {
        set(desk, "2099-03-05T12:00", "").then().statusCode(303);
        desk.post("/desk/claims/" + claim.id + "/verdict/take-back", "version",
                Tables.value("select version from verdict where id = '" + verdict.id + "'")).then().statusCode(303);
        makeDue();
        publishing.publishDue();
        assertEquals(0, editions());
        assertFalse(desk.page("/desk/reviews").text().contains(claim.sentence));
    }

    @Test
    void only_what_is_approved_gets_a_time_and_only_one_to_come() {
        String yesterday = LocalDateTime.now(ZONE).minusDays(1).truncatedTo(ChronoUnit.MINUTES).toString();
        for (String unreadable : List.of("", "tomorrow", "2099-02-30T12:00", "2099-03-05", "2099-03-05T25:00")) {
            assertRefused(set(desk, unreadable, ""), "Give a day and a time, like 2026-03-05 12:00.");
        }
        Response past = set(desk, yesterday, "");
        assertRefused(past, "This time has passed.");
        assertEquals(yesterday, Desk.page(past).select("#publishAt").val());
        Claim other = Given.claim(Given.checker());
        Verdict waiting = Given.submitted(other, writer);
        assertRefused(desk.post("/desk/reviews/" + Given.submissionOf(waiting) + "/schedule", "publishAt", "2099-03-05T12:00"),
                "This verdict is not approved");
        assertEquals("0", Tables.value("select count(*) from scheduled_publication where submission_id = '" + submission + "'"));
    }

    @Test
    void a_time_that_somebody_else_changed_is_not_overwritten() {
        set(desk, "2099-03-05T12:00", "").then().statusCode(303);
        set(desk, "2099-03-05T12:00", "").then().statusCode(303);
        assertEquals(1, journal("SCHEDULED"));
        assertRefused(set(Desk.as(Given.editor()), "2099-03-05T14:00", ""), "Somebody else changed this since you opened the page.");
        set(desk, "2099-03-05 14:00", version()).then().statusCode(303);
        assertEquals("2099-03-05 13:00:00", Tables.value("select publish_at at time zone 'UTC' from scheduled_publication where submission_id = '"
                + submission + "'"));
    }

    @Test
    void published_by_hand_and_by_the_clock_at_one_instant_it_is_one_edition() {
        for (int i = 0; i < 5; i++) {
            Claim its = Given.claim(Given.checker());
            submission = Given.submissionOf(Given.approved(its, writer, reviewer));
            set(desk, "2099-03-05T12:00", "").then().statusCode(303);
            makeDue();
            Together.run(List.of(this::look, () -> desk.post("/desk/reviews/" + submission, "then", "publish").statusCode(), this::look));
            assertEquals("1", Tables.value("select count(*) from edition where claim_id = '" + its.id + "'"));
        }
    }

    @Test
    void an_hour_that_the_clock_skips_is_refused_and_one_that_it_has_twice_is_the_first() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Form skipped = Form.blank(Labels.NONE).with("publishAt", "2026-03-29T02:30");
        assertEquals(null, PublishTime.read(skipped, ZONE, now));
        assertEquals(PublishTime.Problem.NO_SUCH_TIME, skipped.problemOf("publishAt"));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), PublishTime.read(Form.blank(Labels.NONE).with("publishAt", "2026-10-25T02:30"), ZONE, now));
    }

    private Response approve(String at) {
        return desk.post("/desk/reviews/" + submission, "then", "approve-and-schedule", "note", "Looks right.", "publishAt", at);
    }

    private String texts(String path) {
        return pages(path).text();
    }

    private Elements pages(String path) {
        return new Elements(desk.pages(path, "#approved ~ nav a[rel=next]").toArray(Element[]::new));
    }

    private Integer look() {
        publishing.publishDue();
        return 0;
    }

    private Response set(Desk by, String at, String version) {
        return by.post("/desk/reviews/" + submission + "/schedule", "publishAt", at, "version", version);
    }

    private Response drop(String version) {
        return desk.post("/desk/reviews/" + submission + "/schedule/drop", "version", version);
    }

    private String version() {
        return Tables.value("select version from scheduled_publication where submission_id = '" + submission + "'");
    }

    private void makeDue() {
        Tables.change("update scheduled_publication set publish_at = now() - interval '1 minute' where submission_id = '" + submission + "'");
    }

    private long editions() {
        return Long.parseLong(Tables.value("select count(*) from edition where claim_id = '" + claim.id + "'"));
    }

    private long journal(String verb) {
        return Long.parseLong(Tables.value("select count(*) from journal_entry where verb = '" + verb + "' and thing_id = '" + claim.id + "'"));
    }

    private String slug() {
        return Tables.value("select slug from claim where id = '" + claim.id + "'");
    }

    private static void assertRefused(Response refused, String words) {
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select(".notice-error").text().contains(words), Desk.page(refused).select(".notice-error").text());
    }
}
