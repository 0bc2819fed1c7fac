package org.wederhoor.desk.correction;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.wederhoor.publication.correction.ErrorReport;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

@QuarkusTest
class ErrorReportsTest {

    private Account checker;
    private Desk desk;
    private Claim claim;
    private Edition edition;
    private UUID report;
    private String path;

    @BeforeEach
    void a_reader_has_reported() {
        checker = Given.checker();
        desk = Desk.as(checker);
        claim = Given.claim(Given.checker());
        edition = Given.published(claim, Given.checker(), Given.editor());
        // other tests' reports, so that this one stands on the first page
        Tables.change("update error_report set outcome = 'SPAM', outcome_note = 'Another test.', closed_by = '" + checker.id
                + "', closed_at = now() - interval '1 hour' where outcome is null");
        report = Given.reported(edition, "The <date> is wrong.");
        path = "/desk/reports/" + report;
    }

    @Test
    void open_reports_are_listed_with_their_clock() {
        Document list = desk.page("/desk/reports");
        String entry = list.select("section[aria-labelledby=open] .entry:contains(" + claim.sentence + ")").text();
        assertTrue(entry.contains("The <date> is wrong.") && entry.contains("nobody has taken it yet") && entry.contains("due "), entry);
        assertFalse(entry.contains("Overdue"), entry);
        UUID old = old();
        String late = desk.page("/desk/reports").select(".entry:has(a[href=/desk/reports/" + old + "])").text();
        assertTrue(late.contains("Overdue"), late);
        assertTrue(desk.page("/desk/reports/" + old).select(".state").text().contains("Overdue"));
    }

    @Test
    void the_desks_front_counts_them() {
        old();
        String open = Tables.value("select count(*) from error_report where outcome is null");
        String front = desk.page("/desk").select("p.notice").text();
        assertTrue(front.contains(open + " reports waiting") && front.contains("overdue"), front);
        assertTrue(Desk.as(checker).page(OtherLanguage.PREFIX + "/desk").select("p.notice").text()
                .contains(OtherLanguage.words(DeskCorrectionMessages.class).reportsOpen(Integer.parseInt(open))));
    }

    @Test
    void the_report_shows_what_the_reader_said_and_saw() {
        Document page = desk.page(path);
        assertEquals("The <date> is wrong.", page.select(".verbatim").text());
        assertEquals(200, desk.get(page.select("a[href*=/editions/]").attr("href")).statusCode());
        assertEquals("/desk/claims/" + claim.id, page.select("p.claim a").attr("href"));
        assertEquals(404, desk.get("/desk/reports/" + UUID.randomUUID()).statusCode());
    }

    @Test
    void it_is_taken_closed_and_reopened_and_the_journal_says_so() {
        desk.post(path + "/take", "version", version()).then().statusCode(303);
        assertTrue(desk.page(path).select(".state").text().contains("Taken by " + checker.fullName));
        close("CORRECTED", "Edition 2 mends it.").then().statusCode(303).header("Location", endsWith("/desk/reports"));
        Document closed = desk.page(path);
        assertTrue(closed.text().contains("Corrected. Edition 2 mends it."));
        assertFalse(desk.page("/desk/reports").select("section[aria-labelledby=open]").text().contains(claim.sentence));
        assertTrue(desk.page("/desk/reports").select("section[aria-labelledby=closed]").text().contains(claim.sentence));
        desk.post(path + "/reopen", "version", version()).then().statusCode(303);
        assertTrue(desk.page("/desk/reports").select("section[aria-labelledby=open]").text().contains(claim.sentence));
        assertEquals(List.of(1L, 1L, 1L), List.of(journal(Verb.TAKEN_ON), journal(Verb.CLOSED), journal(Verb.REOPENED)));
    }

    @Test
    void a_note_that_is_being_written_survives_taking_the_report() {
        Response taken = desk.post(path + "/take", "version", version(), "outcomeNote", "Half a note");
        assertEquals(200, taken.statusCode());
        assertEquals("Half a note", Desk.page(taken).selectFirst("#outcomeNote").wholeText());
        assertEquals(version(), Desk.page(taken).select("input[name=version]").val());
    }

    @Test
    void closing_needs_an_outcome_and_a_note() {
        for (String[] each : new String[][] {{"", "A note."}, {"OTHER", "A note."}, {"SPAM", " "}, {"SPAM", "n".repeat(2001)}}) {
            Response refused = close(each[0], each[1]);
            assertEquals(422, refused.statusCode());
            assertEquals(each[1].strip(), Desk.page(refused).selectFirst("#outcomeNote").wholeText().strip());
        }
        assertEquals("0", Tables.value("select count(*) from error_report where id = '" + report + "' and outcome is not null"));
    }

    @Test
    void whoever_comes_second_overwrites_nothing() {
        String opened = version();
        desk.post(path + "/take", "version", opened).then().statusCode(303);
        assertEquals(409, Desk.as(Given.editor()).post(path + "/take", "version", opened).statusCode());
        Response stale = desk.post(path + "/close", "version", opened, "reportOutcome", "NOTHING_WRONG", "outcomeNote", "Looked it up.");
        assertEquals(409, stale.statusCode());
        assertEquals("Looked it up.", Desk.page(stale).selectFirst("#outcomeNote").wholeText());
        assertEquals(version(), Desk.page(stale).select("input[name=version]").val());
        close("NOTHING_WRONG", "Looked it up.").then().statusCode(303);
        Response late = Desk.as(Given.editor()).post(path + "/close", "version", version(), "reportOutcome", "SPAM", "outcomeNote", "Rubbish.");
        assertEquals(422, late.statusCode());
        Document both = Desk.page(late);
        assertTrue(both.text().contains("This report is already closed."));
        // what was typed, and beside it the way to reopen
        assertEquals(List.of("form", "reopening"), both.select("main form").eachAttr("id"));
        assertEquals("NOTHING_WRONG", Tables.value("select outcome from error_report where id = '" + report + "'"));
    }

    @Test
    void the_same_form_sent_twice_closes_once() {
        String version = version();
        assertEquals(List.of(303, 303), Together.twice(() -> desk.post(path + "/close", "version", version, "reportOutcome", "SPAM",
                "outcomeNote", "Rubbish.").statusCode()));
        assertEquals(1, journal(Verb.CLOSED));
    }

    @Test
    void a_long_list_is_read_page_by_page_and_shows_each_report_once() {
        Tables.change("insert into error_report (id, claim_id, edition_id, wrong, reported_at, version) select gen_random_uuid(), '"
                + claim.id + "', '" + edition.id + "', 'One of many.', now() - interval '1 year' + n / 2 * interval '1 minute', 0"
                + " from generate_series(1, 70) n");
        Set<String> ours = ours();
        List<String> open = read("open");
        assertEquals(71, open.stream().filter(ours::contains).count());
        assertEquals(open.size(), Set.copyOf(open).size());
        Tables.change("update error_report set outcome = 'SPAM', outcome_note = 'Rubbish.', closed_by = '" + checker.id
                + "', closed_at = reported_at where wrong = 'One of many.' and outcome is null");
        List<String> closed = read("closed");
        assertEquals(70, closed.stream().filter(ours::contains).count());
        assertEquals(closed.size(), Set.copyOf(closed).size());
        for (String nowhere : List.of("yesterday", "1_2", "9".repeat(20) + "_" + report)) {
            assertEquals(404, desk.get("/desk/reports?after=" + nowhere).statusCode());
        }
        assertEquals(200, desk.get("/desk/reports?after=" + Long.MAX_VALUE + "_" + report).statusCode());
    }

    /** The addresses in one of the two lists, through all its pages. */
    private List<String> read(String section) {
        List<String> read = new ArrayList<>();
        String css = "section[aria-labelledby=" + section + "] ";
        for (String next = "/desk/reports"; !next.isEmpty(); ) {
            Document page = desk.page(next);
            read.addAll(page.select(css + ".entry h3 a").eachAttr("href"));
            assertEquals(next.equals("/desk/reports"), page.select(css + "nav a[href=/desk/reports]").isEmpty());
            next = page.select(css + "a[rel=next]").attr("href");
        }
        return read;
    }

    private Set<String> ours() {
        return QuarkusTransaction.requiringNew().call(() -> ErrorReport.<ErrorReport>list("claim.id", claim.id).stream()
                .map(each -> "/desk/reports/" + each.id).collect(Collectors.toSet()));
    }

    private UUID old() {
        UUID old = UUID.randomUUID();
        Tables.change("insert into error_report (id, claim_id, edition_id, wrong, reported_at, version) values ('" + old + "', '" + claim.id
                + "', '" + edition.id + "', 'Long ago.', now() - interval '49 hours', 0)");
        return old;
    }

    private Response close(String outcome, String note) {
        return desk.post(path + "/close", "version", version(), "reportOutcome", outcome, "outcomeNote", note);
    }

    private String version() {
        return Tables.value("select version from error_report where id = '" + report + "'");
    }

    private long journal(Verb verb) {
        return QuarkusTransaction.requiringNew().call(() -> JournalEntry.count("thingId = ?1 and verb = ?2", report, verb));
    }
}
