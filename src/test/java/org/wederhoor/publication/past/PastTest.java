package org.wederhoor.publication.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.ChangedPart;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.time.ClockWords;

/** A verdict page as it stood on any day, for people and for programs. */
@QuarkusTest
class PastTest {

    private final Desk reader = Desk.signedOut();
    private Account writer;
    private Account reviewer;
    private Claim claim;
    private String path;

    /** Edition 1 of the last second of 1 May 2026 in Amsterdam, edition 2 of the first of 3 May. */
    @BeforeEach
    void a_claim_has_two_editions() {
        writer = Given.checker();
        reviewer = Given.editor();
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "KPN");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), writer, party);
        Given.answer(claim, Given.statement(dossier, party, Given.source(dossier, "Krant"), "It is not."), Stance.DENIES);
        Edition first = Given.published(claim, writer, reviewer);
        Edition second = Given.publish(Given.approve(Given.submit(Given.reopened(first, Mark.DENIED, "A denial was found.", writer), writer),
                reviewer), reviewer);
        published(first, "2026-05-01T21:59:59Z");
        published(second, "2026-05-02T22:00:00Z");
        path = "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    @Test
    void a_page_can_be_read_as_it_stood_at_the_end_of_a_day() {
        for (String day : List.of("2026-05-01", "2026-05-02")) {
            Response answer = reader.get(path + "?at=" + day);
            assertEquals(200, answer.statusCode());
            Document page = Desk.page(answer);
            assertEquals("unverified", page.select(".verdict-head .mark").text());
            assertTrue(page.select("article > .notice").first().text().endsWith(": edition 1."), page.select("article > .notice").text());
            assertEquals(path, page.select("article > .notice a").attr("href"));
            assertTrue(page.selectFirst("link[rel=canonical]").attr("href").endsWith(path + "/editions/1"));
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
            assertEquals("Fri, 01 May 2026 21:59:59 GMT", answer.header("Memento-Datetime"));
        }
        Document since = reader.page(path + "?at=2026-05-03");
        assertEquals("denied", since.select(".verdict-head .mark").text());
        assertEquals(List.of("At the end of 3 May 2026 this page said the same as it does now."), since.select("article > .notice").eachText());
    }

    @Test
    void a_day_that_is_not_over_shows_the_present() {
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        for (String day : List.of(today, "9999-12-31")) {
            Document page = reader.page(path + "?at=" + day);
            assertEquals("denied", page.select(".verdict-head .mark").text());
            assertEquals(List.of(), page.select("article > .notice").eachText());
        }
    }

    @Test
    void before_the_first_edition_a_page_says_so_and_says_nothing_of_the_verdict() {
        Response answer = reader.get(OtherLanguage.PREFIX + path + "?at=2026-04-30");
        assertEquals(404, answer.statusCode());
        Document page = Desk.page(answer);
        assertTrue(page.select("main").text().contains(ClockWords.day(Instant.parse("2026-04-30T12:00:00Z"), ZoneId.of("UTC"), OtherLanguage.LOCALE)));
        assertEquals(OtherLanguage.PREFIX + path + "/editions/1", page.select("main .head a").last().attr("href"));
        assertFalse(page.select("main").html().contains("verdict-head"));
        assertNull(answer.header("Memento-Datetime"));
        assertEquals(404, reader.get(path + "?at=0000-01-01").statusCode());
    }

    @Test
    void a_year_a_month_or_nonsense_is_refused_in_words_with_the_form_again() {
        for (String at : List.of("2026", "2026-05", "2026-02-30", "tomorrow", "%27%3B--", "1".repeat(3_000))) {
            Response answer = reader.get(path + "?at=" + at);
            assertEquals(400, answer.statusCode(), at);
            assertEquals("That is not a day on the calendar", Desk.page(answer).select("h1").text());
            assertEquals(path, Desk.page(answer).select("main form").attr("action"));
            assertEquals("", Desk.page(answer).select("#at").val());
        }
        assertEquals("denied", reader.page(path + "?at=").select(".verdict-head .mark").text());
        assertEquals(404, reader.get("/claims/nobody-ever-wrote-this?at=2026").statusCode());
    }

    @Test
    void an_old_edition_says_that_it_is_old_and_the_newest_leads_to_the_page_itself() {
        Document old = reader.page(path + "/editions/1");
        assertTrue(old.select("article > .notice").text().contains("This is edition 1, which has been replaced."));
        assertTrue(old.selectFirst("link[rel=canonical]").attr("href").endsWith(path + "/editions/1"));
        assertEquals("noindex", old.select("meta[name=robots]").attr("content"));
        Document newest = reader.page(path + "/editions/2");
        assertTrue(newest.selectFirst("link[rel=canonical]").attr("href").endsWith(path));
        assertTrue(newest.select("meta[name=robots]").isEmpty());
        assertEquals("", newest.select("article > .notice").text());
    }

    @Test
    void headers_tell_programs_of_the_past_with_head_too() {
        Response page = reader.get(path);
        assertNull(page.header("Memento-Datetime"));
        assertTrue(page.header("Link").contains(path + "/timegate>; rel=\"timegate\""));
        Response memento = reader.get(OtherLanguage.PREFIX + path + "/editions/2");
        assertEquals("Sat, 02 May 2026 22:00:00 GMT", memento.header("Memento-Datetime"));
        assertTrue(memento.header("Link").contains(OtherLanguage.PREFIX + path + ">; rel=\"original\""));
        assertTrue(memento.header("Link").contains(OtherLanguage.PREFIX + path + "/editions/1>; rel=\"first prev memento\""));
        for (String each : List.of(path, OtherLanguage.PREFIX + path + "/editions/2", path + "?at=2026-05-01", path + "/timegate", path + "/timemap")) {
            Response head = reader.asks().head(each);
            Response get = reader.get(each);
            assertEquals(get.statusCode(), head.statusCode(), each);
            for (String header : List.of("Link", "Memento-Datetime", "Vary", "Location", "Content-Type")) {
                assertEquals(get.header(header), head.header(header), each + " " + header);
            }
            assertEquals("", head.asString());
        }
    }

    @Test
    void the_timegate_leads_to_the_edition_that_stood_at_a_moment() {
        assertEquals("/editions/1", gate("Fri, 01 May 2026 00:00:00 GMT"));
        assertEquals("/editions/1", gate("Sat, 02 May 2026 21:59:59 GMT"));
        assertEquals("/editions/2", gate("Sat, 02 May 2026 22:00:00 GMT"));
        assertEquals("/editions/2", gate(null));
        assertEquals("/editions/1", gate("Mon, 01 Jan 0001 00:00:00 GMT"));
        assertEquals("/editions/2", gate("Fri, 31 Dec 9999 23:59:59 GMT"));
    }

    @Test
    void an_accept_datetime_that_cannot_be_read_is_answered_with_400() {
        for (String each : List.of("now", "2026-05-01", "Fri, 01 May 2026 00:00:00 CET", "x".repeat(7_000), "<script>")) {
            Response answer = reader.asks().header("Accept-Datetime", each).get(path + "/timegate");
            assertEquals(400, answer.statusCode(), each);
            assertTrue(answer.header("Content-Type").startsWith("text/plain"));
            assertFalse(answer.asString().contains("<script>"));
            assertEquals("accept-datetime", answer.header("Vary"));
            assertTrue(answer.header("Link").contains("rel=\"original\""));
        }
        assertEquals(404, reader.get("/claims/nobody-ever-wrote-this/timegate").statusCode());
    }

    @Test
    void the_timemap_lists_every_edition() {
        Response map = reader.get(path + "/timemap");
        assertTrue(map.header("Content-Type").startsWith("application/link-format"), map.header("Content-Type"));
        assertTrue(map.asString().contains(path + "/editions/1>; rel=\"first memento\"; datetime=\"Fri, 01 May 2026 21:59:59 GMT\""));
        assertTrue(map.asString().contains(path + "/editions/2>; rel=\"last memento\""));
        JsonPath json = reader.get(path + "/timemap/json").jsonPath();
        assertEquals(2, json.getList("mementos.list").size());
        assertTrue(json.getString("mementos.first.uri").endsWith(path + "/editions/1"));
        assertEquals("2026-05-02T22:00:00Z", json.getString("mementos.last.datetime"));
        assertEquals(404, reader.get("/claims/nobody-ever-wrote-this/timemap").statusCode());
    }

    @Test
    void the_list_of_editions_tells_what_each_changed() {
        Document page = reader.page(path + "/editions");
        assertEquals(List.of("Edition 2", "Edition 1"), page.select(".entry-side a").eachText());
        assertTrue(page.text().contains("Update. A denial was found."));
        assertEquals(path + "/compare?from=1&to=2", page.select(".entry-main a").attr("href"));
        assertEquals(404, reader.get("/claims/nobody-ever-wrote-this/editions").statusCode());
    }

    @Test
    void two_editions_are_compared_word_by_word() {
        Document page = reader.page(path + "/compare?from=1&to=2");
        assertTrue(page.select("main h2").eachText().contains("Mark"), page.select("main h2").text());
        assertTrue(page.select("main").text().contains("unverified") && page.select("main").text().contains("denied"));
        assertEquals(page.select("main section").html(), reader.page(path + "/compare").select("main section").html());
        assertTrue(reader.page(path + "/compare?from=2&to=2").text().contains("The two say the same."));
        Document other = reader.page(OtherLanguage.PREFIX + path + "/compare?from=1&to=2");
        assertTrue(other.select("main h2").eachText().contains(OtherLanguage.words(VerdictMessages.class).part(ChangedPart.MARK)),
                other.select("main h2").text());
        assertTrue(other.select("a[hreflang=en]").attr("href").endsWith("/compare?from=1&to=2"));
    }

    @Test
    void a_paragraph_that_moved_is_told_as_moved() {
        Edition third = publishedSaying("The newspaper wrote it.\n\nNobody confirms it.\n\nThe party denies it.");
        publishedSaying("Nobody confirms it.\n\nThe party denies it.\n\nThe newspaper wrote it.");
        for (String prefix : OtherLanguage.prefixes()) {
            PastMessages words = OtherLanguage.words(PastMessages.class, OtherLanguage.of(prefix));
            String compared = reader.page(prefix + path + "/compare?from=" + third.number + "&to=" + (third.number + 1)).select(".compare-lines").text();
            assertEquals(2, compared.split(words.elsewhere(), -1).length - 1, compared);
            assertEquals(2, compared.split("The newspaper wrote it.", -1).length - 1, compared);
            assertFalse(compared.contains(words.notHere()), compared);
        }
    }

    private Edition publishedSaying(String rationale) {
        Edition last = Given.made(() -> Edition.<Edition>find("claim.id = ?1 order by number desc", claim.id).firstResult());
        Verdict draft = Given.reopened(last, Mark.DENIED, "Told otherwise.", writer);
        Tables.change("update verdict set rationale = '" + rationale + "' where id = '" + draft.id + "'");
        return Given.publish(Given.approve(Given.submit(draft, writer), reviewer), reviewer);
    }

    @Test
    void editions_that_are_not_there_are_not_compared() {
        assertEquals(404, reader.get(path + "/compare?from=1&to=3").statusCode());
        assertEquals(404, reader.get(path + "/compare?from=0").statusCode());
        for (String wrong : List.of("-1", "x", "1000000000", "1%27")) {
            assertEquals(400, reader.get(path + "/compare?to=" + wrong).statusCode(), wrong);
        }
        assertEquals(404, reader.get("/claims/nobody-ever-wrote-this/compare").statusCode());
    }

    @Test
    void a_third_edition_on_its_way_leaves_no_trace_in_the_past() {
        Edition last = Given.made(() -> Edition.of(claim.id).get(0));
        Given.approve(Given.submit(Given.reopened(last, Mark.DENIED, "Not yet to be read.", writer), writer), reviewer);
        for (String each : List.of("/editions", "/compare", "/timemap", "/timemap/json", "?at=9999-12-31")) {
            String body = reader.get(path + each).asString();
            assertFalse(body.contains("Not yet to be read.") || body.contains("/editions/3"), each);
        }
    }

    private String gate(String moment) {
        Response answer = (moment == null ? reader.asks() : reader.asks().header("Accept-Datetime", moment)).get(path + "/timegate");
        assertEquals(302, answer.statusCode(), moment);
        assertEquals("accept-datetime", answer.header("Vary"));
        assertTrue(answer.header("Link").contains("rel=\"original\""));
        assertNull(answer.header("Memento-Datetime"));
        return answer.header("Location").substring(answer.header("Location").indexOf("/editions"));
    }

    /** The database lets nobody change an edition; the test stands in for the years that have gone by. */
    private static void published(Edition edition, String moment) {
        Tables.asOwner("set session_replication_role = replica;"
                + " update edition set published_at = '" + moment + "' where id = '" + edition.id + "';"
                + " update current_edition set published_at = '" + moment + "' where edition_id = '" + edition.id + "'");
    }
}
