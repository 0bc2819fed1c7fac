package org.wederhoor.publication.correction;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

@QuarkusTest
class ReadersReportsTest {

    private static final String WRONG = "It was <not> so 🦊: שלום\r\nLook again.";

    private final Desk reader = Desk.signedOut();
    private Account writer;
    private Account editor;
    private Claim claim;
    private Edition edition;
    private String form;

    @BeforeEach
    void a_verdict_is_published_and_nobody_has_reported() {
        Tables.change("delete from error_report_try");
        writer = Given.checker();
        editor = Given.editor();
        claim = Given.claim(writer);
        edition = Given.published(claim, writer, editor);
        form = "/claims/" + edition.read().claimSlug() + "/report";
    }

    @Test
    void a_reader_reports_without_an_account_a_cookie_or_a_script() {
        Document page = reader.page("/claims/" + edition.read().claimSlug());
        String link = page.select("a:contains(Report an error)").attr("href");
        assertEquals(form + "?edition=1", link);
        Response shown = reader.get(link);
        assertNull(shown.header("Set-Cookie"));
        Response sent = reader.post(form, "id", filled(link).get("id").get(0), "edition", "1", "wrong", WRONG, "contact", "a@example.org");
        sent.then().statusCode(303).header("Location", endsWith(form + "/thanks"));
        assertNull(sent.header("Set-Cookie"));
        assertTrue(reader.page(form + "/thanks").text().contains("Your report has reached the desk."));
        assertTrue(reader.page(OtherLanguage.PREFIX + form + "/thanks").text().contains(OtherLanguage.words(CorrectionMessages.class).thanks()));
        ErrorReport kept = only();
        assertEquals(List.of("It was <not> so 🦊: שלום\nLook again.", "a@example.org", edition.id),
                List.of(kept.wrong, kept.contact, QuarkusTransaction.requiringNew().call(() -> ErrorReport.<ErrorReport>findById(kept.id).edition.id)));
    }

    @Test
    void the_edition_the_reader_had_before_them_is_kept() {
        Edition second = Given.publish(Given.approve(Given.submit(Given.reopened(edition, Mark.UNVERIFIED, "The mark.", writer), writer), editor), editor);
        assertEquals("1", filled(form + "?edition=1").get("edition").get(0));
        for (String unknown : List.of("?edition=9", "?edition=x", "?edition=99999999999", "")) {
            assertEquals(Integer.toString(second.number), filled(form + unknown).get("edition").get(0).toString(), unknown);
        }
        send("edition", "1").then().statusCode(303);
        assertEquals(edition.id, QuarkusTransaction.requiringNew().call(() -> ErrorReport.<ErrorReport>findById(only().id).edition.id));
    }

    @Test
    void what_cannot_be_kept_comes_back_as_it_was_typed() {
        for (String wrong : List.of("", " \n ", "x".repeat(4001), "a\u0000b")) {
            Response refused = send("wrong", wrong, "contact", "c".repeat(10));
            assertEquals(422, refused.statusCode());
            assertTrue(Desk.page(refused).select("#wrong-error").hasText());
            assertEquals("c".repeat(10), Desk.page(refused).select("#contact").val());
        }
        assertEquals("x".repeat(4001), Desk.page(send("wrong", "x".repeat(4001))).selectFirst("#wrong").wholeText());
        assertEquals(422, send("contact", "c".repeat(201)).statusCode());
        assertEquals(0, count());
    }

    @Test
    void whatever_fills_in_the_field_that_nobody_sees_is_asked_again() {
        Response refused = send("website", "https://example.org");
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals("", page.select("#website").val());
        assertEquals("Wrong.", page.selectFirst("#wrong").wholeText());
        assertEquals(0, count());
    }

    @Test
    void the_same_form_sent_twice_is_one_report() {
        Map<String, Object> fields = Map.of("id", Ids.next(), "edition", "1", "wrong", "Wrong.");
        assertEquals(List.of(303, 303), Together.twice(() -> reader.post(form, fields).statusCode()));
        assertEquals(303, reader.post(form, fields).statusCode());
        assertEquals(1, count());
    }

    @Test
    void one_reader_reports_five_times_in_an_hour_and_loses_no_word_of_the_sixth() {
        for (int i = 0; i < ReportLimit.MOST_PER_CLIENT; i++) {
            assertEquals(303, send("wrong", "Wrong " + i).statusCode());
        }
        Response refused = send("wrong", WRONG);
        assertEquals(429, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("Your text is below and is not lost"));
        assertEquals(WRONG.replace("\r\n", "\n"), Desk.page(refused).selectFirst("#wrong").wholeText().replace("\r\n", "\n"));
        assertEquals(ReportLimit.MOST_PER_CLIENT, count());
        Tables.change("update error_report_try set at = at - interval '61 minutes'");
        assertEquals(303, send("wrong", WRONG).statusCode());
        assertEquals("1", Tables.value("select count(*) from error_report_try"), "what no longer counts is forgotten");
    }

    @Test
    void reports_at_one_instant_count_one_another() {
        List<Callable<Integer>> sends = Stream.<Callable<Integer>>generate(() -> () -> send("wrong", "Wrong.").statusCode()).limit(9).toList();
        List<Integer> statuses = Together.run(sends);
        assertEquals(ReportLimit.MOST_PER_CLIENT, statuses.stream().filter(status -> status == 303).count(), statuses.toString());
        assertEquals(ReportLimit.MOST_PER_CLIENT, count());
    }

    @Test
    void all_readers_together_have_a_limit_too() {
        Tables.change("insert into error_report_try (client, at) select encode(sha256(n::text::bytea), 'hex'), now() from generate_series(1, "
                + ReportLimit.MOST + ") n");
        assertEquals(429, send("wrong", "Wrong.").statusCode());
        assertEquals(0, count());
    }

    @Test
    void no_address_of_a_reader_is_kept_and_yesterdays_salt_is_gone() {
        Tables.change("insert into error_report_salt (day, salt) values (date '2001-01-01', 'old')");
        send("wrong", "Wrong.").then().statusCode(303);
        assertEquals("0", Tables.value("select count(*) from error_report_salt where salt = 'old'"));
        assertEquals("0", Tables.value("select count(*) from error_report_try t join error_report_salt s"
                + " on t.client = encode(sha256('127.0.0.1'), 'hex') or t.client = encode(sha256('\\x7f000001'), 'hex')"));
    }

    @Test
    void what_is_not_published_has_no_form() {
        Claim hidden = Given.claim(writer);
        Given.submitted(hidden, writer);
        for (String path : List.of("/claims/no-such-claim/report", "/claims/" + hidden.id + "/report", "/claims/" + claim.id + "/report",
                "/claims/no-such-claim/report/thanks")) {
            assertEquals(404, reader.get(path).statusCode(), path);
        }
        assertEquals(404, reader.post("/claims/no-such-claim/report", "id", Ids.next(), "wrong", "Wrong.").statusCode());
        assertEquals(0, count());
    }

    @Test
    void another_sites_form_is_refused() {
        assertEquals(403, reader.asks().contentType("application/x-www-form-urlencoded").header("Origin", "https://example.org")
                .formParam("id", Ids.next()).formParam("wrong", "Wrong.").post(form).statusCode());
        assertEquals(409, reader.asks().contentType("application/x-www-form-urlencoded").formParam("id", Ids.next())
                .formParam("wrong", "Wrong.").post(form).statusCode());
        assertEquals(0, count());
    }

    private Response send(Object... different) {
        Map<String, Object> fields = new java.util.LinkedHashMap<>(Map.of("id", Ids.next(), "edition", "1", "wrong", "Wrong."));
        for (int i = 0; i < different.length; i += 2) {
            fields.put(different[i].toString(), different[i + 1]);
        }
        return reader.post(form, fields);
    }

    private Map<String, List<Object>> filled(String path) {
        return Desk.filled(reader.page(path), "main form");
    }

    private ErrorReport only() {
        ErrorReport report = QuarkusTransaction.requiringNew().call(() -> ErrorReport.<ErrorReport>find("claim.id = ?1", claim.id).singleResult());
        assertNotNull(report);
        return report;
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> ErrorReport.count("claim.id = ?1", claim.id));
    }
}
