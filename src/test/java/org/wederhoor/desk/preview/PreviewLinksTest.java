package org.wederhoor.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.hamcrest.Matchers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.account.Token;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/** A link for somebody outside shows one submission and nothing else, and one that opens nothing says nothing. */
@QuarkusTest
class PreviewLinksTest {

    private final Desk outside = Desk.signedOut();
    private Account writer;
    private Account reviewer;
    private Desk desk;
    private Dossier dossier;
    private Source source;
    private Claim claim;
    private Verdict verdict;
    private UUID submission;

    @BeforeEach
    void a_verdict_waits() {
        writer = Given.checker();
        reviewer = Given.editor();
        desk = Desk.as(reviewer);
        dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "KPN");
        source = Given.archived(dossier, "It is not so. What nobody quoted stays with the desk.");
        claim = Given.claim(dossier, Given.partyOf(dossier, "Omroep"), Given.unique("The sky is green"), Given.checker(), party);
        Given.answer(claim, Given.statement(dossier, party, source, "It is not so."), Stance.DENIES);
        submit(Given.draft(claim, Mark.DENIED, writer));
    }

    @Test
    void it_shows_the_submission_word_for_word_and_marks_it_in_each_language() {
        String secret = made("A lawyer", "3");
        for (String prefix : OtherLanguage.prefixes()) {
            Response answer = outside.get(prefix + "/preview/" + secret);
            answer.then().statusCode(200);
            Document page = Desk.page(answer);
            PreviewMessages words = OtherLanguage.words(PreviewMessages.class, OtherLanguage.of(prefix));
            assertTrue(page.select("[role=note]").text().startsWith(words.title() + ". "), page.text());
            assertFalse(page.text().contains("A lawyer"), page.text());
            assertEquals(claim.sentence, page.select("h1").text());
            assertEquals(said(Desk.as(reviewer).page(prefix + "/desk/reviews/" + submission), ".preview"), said(page, "article"));
            assertFalse(page.text().contains("What nobody quoted"), page.text());
        }
    }

    @Test
    void it_is_kept_by_nobody_and_tells_nobody_where_it_is() {
        String path = "/preview/" + made("A lawyer", "1");
        for (String each : List.of(path, "/preview/guessed")) {
            Response answer = outside.get(each);
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals("no-referrer", answer.header("Referrer-Policy"));
            assertTrue(answer.header("X-Robots-Tag").contains("noindex"));
            assertTrue(Desk.page(answer).select("meta[name=robots]").attr("content").contains("noindex"));
            assertTrue(answer.cookies().isEmpty(), answer.cookies().toString());
            assertNull(answer.header("ETag"));
        }
        String first = outside.get(path).asString();
        assertEquals(200, outside.asks().header("If-None-Match", "*").get(path).statusCode());
        Tables.change("update preview_link set ended_at = now(), ended_by = made_by where submission_id = '" + submission + "'");
        Response ended = outside.get(path);
        assertEquals(404, ended.statusCode());
        assertNotEquals(first, ended.asString());
    }

    @Test
    void nothing_on_it_leads_to_the_desk_or_to_what_is_not_public() {
        String path = "/preview/" + made("A lawyer", "7");
        Document page = Desk.page(outside.get(path));
        for (Element link : page.select("a[href], form[action], link[href], script[src]")) {
            String href = link.hasAttr("href") ? link.attr("href") : link.attr("action") + link.attr("src");
            assertFalse(href.contains("/desk"), href);
            if (href.startsWith("/")) {
                assertEquals(200, outside.get(href).statusCode(), href);
            }
        }
        assertTrue(page.select("form, input, script").isEmpty(), page.html());
        String secret = path.substring("/preview/".length());
        for (String other : List.of("/desk", "/desk/reviews/" + submission, "/desk/claims/" + claim.id, "/desk/sources/" + source.id)) {
            for (String each : List.of(other, other + "?secret=" + secret, other + "?preview=" + secret)) {
                assertEquals(303, outside.asks().header("Referer", path).get(each).statusCode(), each);
            }
            assertEquals(303, outside.asks().cookie(Desk.COOKIE, secret).get(other).statusCode(), other);
        }
        outside.get("/desk/set-up/" + secret).then().statusCode(Matchers.not(200));
        assertEquals(404, outside.get("/claims/" + secret).statusCode());
        for (String reader : List.of("/", "/feed/atom", "/sitemap.xml", "/corrections", "/search?q=" + claim.sentence.replace(' ', '+'))) {
            assertFalse(outside.get(reader).asString().replace("value=\"" + claim.sentence, "").contains(claim.sentence + "<"), reader);
        }
    }

    @Test
    void whatever_opens_nothing_answers_alike() {
        String alike = nothing("guessed");
        for (String other : List.of("x", "'", "%27%20or%20true", "a".repeat(43), "a".repeat(2000), "a/b", "%C3%A9", Token.next(),
                submission.toString(), Tables.value("select content_hash from submission where id = '" + submission + "'"))) {
            assertEquals(alike, nothing(other), other);
        }
        String hash = Token.hash(made("Hash", "1"));
        assertEquals(alike, nothing(hash));

        String ended = made("Ended", "1");
        String id = Tables.value("select id from preview_link where token_hash = '" + Token.hash(ended) + "'");
        Together.twice(() -> desk.post("/desk/reviews/" + submission + "/previews/" + id + "/end")).forEach(each -> each.then().statusCode(303));
        assertEquals(alike, nothing(ended));
        assertEquals("1", journal("PREVIEW_ENDED"));

        String expired = Token.next();
        Tables.change("insert into preview_link (id, submission_id, token_hash, made_for, made_by, made_at, expires_at) values ('" + Ids.next()
                + "', '" + submission + "', '" + Token.hash(expired) + "', 'x', '" + reviewer.id
                + "', now() - interval '2 days', now() - interval '1 second')");
        assertEquals(alike, nothing(expired));
        assertTrue(desk.page("/desk/reviews/" + submission).select("#previews ~ ol").text().contains("Ran out on"));
    }

    @Test
    void what_opens_nothing_repeats_nothing_and_is_the_same_bytes_with_the_same_headers() {
        Response guessed = outside.get("/preview/" + "a".repeat(43));
        String ended = made("Ended", "1");
        Tables.change("update preview_link set ended_at = now(), ended_by = made_by where submission_id = '" + submission + "'");
        String open = made("Open", "1");
        for (String path : List.of(ended, open.substring(0, 42), open + "A", open + ".json", open + "/edit", open.toUpperCase(), "a".repeat(900), "", "*")) {
            for (Desk each : List.of(outside, desk)) {
                Response other = each.get("/preview/" + path);
                assertEquals(guessed.statusCode(), other.statusCode(), path);
                assertEquals(guessed.asString(), other.asString(), path);
                assertEquals(headers(guessed), headers(other), path);
            }
        }
        for (String method : List.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS")) {
            Response shut = outside.asks().request(method, "/preview/" + ended);
            Response never = outside.asks().request(method, "/preview/" + "a".repeat(43));
            assertEquals(never.statusCode(), shut.statusCode(), method);
            assertEquals(headers(never), headers(shut), method);
            Response opens = outside.asks().request(method, "/preview/" + open);
            assertFalse(opens.asString().contains(claim.sentence), method);
            assertTrue(method.equals("HEAD") || opens.statusCode() == never.statusCode(), method);
        }
        for (String prefix : OtherLanguage.prefixes()) {
            Document nothing = Desk.page(outside.get(prefix + "/preview/" + ended));
            assertFalse(nothing.html().contains(ended), prefix);
            nothing.select("nav a").eachAttr("href").forEach(href -> assertTrue(href.endsWith("/preview/"), href));
        }
    }

    private static Map<String, String> headers(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().forEach(header -> headers.put(header.getName().toLowerCase(), header.getValue()));
        headers.remove("date");
        return headers;
    }

    @Test
    void once_the_desk_no_longer_goes_on_with_the_submission_it_opens_nothing() {
        String alike = nothing("guessed");
        String returned = made("Lawyer", "14");
        desk.post("/desk/reviews/" + submission, "then", "return", "note", "Mend it.").then().statusCode(303);
        assertEquals(alike, nothing(returned));

        UUID before = submission;
        submit(verdict);
        assertNotEquals(before, submission);
        assertEquals(alike, nothing(returned), "a link is of one submission");
        String takenBack = made("Lawyer", "14");
        Given.made(() -> {
            Given.locked(verdict).takeBack();
            return null;
        });
        assertEquals(alike, nothing(takenBack));

        submit(verdict);
        String published = made("Lawyer", "14");
        Given.approve(verdict, reviewer);
        assertEquals(200, outside.get("/preview/" + published).statusCode());
        Edition edition = Given.publish(verdict, reviewer);
        assertEquals(alike, nothing(published));
        Given.withdrawn(edition, Given.chief(), "It was wrong.");
        assertEquals(alike, nothing(published));
        assertEquals(alike, nothing(returned));
    }

    @Test
    void of_a_later_edition_it_shows_what_is_new_and_only_to_whom_has_it() {
        Edition first = Given.publish(Given.approve(verdict, reviewer), reviewer);
        submit(Given.reopened(first, Mark.UNVERIFIED, ChangeKind.CORRECTION, "We were too sure.", writer));
        String path = "/preview/" + made("Lawyer", "1");
        String slug = "/claims/" + first.read().claimSlug();
        assertTrue(outside.get(path).asString().contains("We were too sure."));
        for (String each : List.of(slug, slug + "/editions/1", slug + "/editions/2", slug + "/editions", "/corrections", "/")) {
            assertFalse(outside.get(each).asString().contains("We were too sure."), each);
        }
        Element newest = Desk.page(outside.get(path)).selectFirst("#editions ~ ol a");
        assertEquals(slug + "/editions/1", newest.attr("href"));
    }

    @Test
    void each_opening_is_noted_and_shown_to_the_desk_and_nothing_of_who_opened() {
        String secret = made("The quoted party", "3");
        Document page = desk.page("/desk/reviews/" + submission);
        assertTrue(page.select("#previews ~ ol").text().contains("Not opened yet."), page.select("#previews ~ ol").text());
        assertFalse(page.html().contains(secret));
        outside.get("/preview/" + secret);
        outside.get(OtherLanguage.PREFIX + "/preview/" + secret);
        nothing("guessed");
        assertEquals("2", Tables.value("select count(*) from preview_opening o join preview_link l on l.id = o.link_id where l.submission_id = '"
                + submission + "'"));
        assertEquals("id,link_id,opened_at", Tables.value("select string_agg(column_name, ',' order by column_name) from information_schema.columns"
                + " where table_name = 'preview_opening'"));
        String listed = Desk.as(writer).page("/desk/reviews/" + submission).select("#previews ~ ol").text();
        assertTrue(listed.contains("The quoted party") && listed.contains("Opened 2 times"), listed);
    }

    @Test
    void the_secret_is_shown_once_and_kept_nowhere() {
        String secret = made("A lawyer", "3");
        assertTrue(secret.length() >= 43, secret);
        assertEquals("1", Tables.value("select count(*) from preview_link where token_hash = encode(sha256('" + secret + "'), 'hex')"));
        assertEquals("0", Tables.value("select count(*) from preview_link p where p::text like '%" + secret + "%'"));
        assertEquals("0", Tables.value("select count(*) from journal_entry j where j::text like '%" + secret + "%'"));
        assertEquals("1", journal("PREVIEW_MADE"));
    }

    @Test
    void the_same_form_sent_twice_leaves_one_link_that_opens() {
        UUID id = Ids.next();
        List<String> secrets = Together.twice(() -> make(id, "A lawyer", "3")).stream().map(PreviewLinksTest::secret).toList();
        assertEquals(1, secrets.stream().filter(each -> outside.get("/preview/" + each).statusCode() == 200).count());
        assertEquals(200, outside.get("/preview/" + secret(make(id, "A lawyer", "3"))).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2", "15", "365", "-1", "a week"})
    void it_lasts_as_long_as_was_chosen_from_the_list(String days) {
        Response refused = make(Ids.next(), "A lawyer", days);
        assertEquals(422, refused.statusCode());
        assertEquals("A lawyer", Desk.page(refused).select("#previewFor").val());
        assertFalse(Desk.page(refused).select("#previewDays-error").isEmpty());
    }

    @Test
    void what_is_not_under_review_gets_none_and_what_is_gets_none_from_a_checker() {
        for (String wrong : List.of("", "x".repeat(201))) {
            assertFalse(Desk.page(make(Ids.next(), wrong, "3")).select("#previewFor-error").isEmpty());
        }
        assertEquals(403, Desk.as(writer).post("/desk/reviews/" + submission + "/previews", "previewId", Ids.next(), "previewFor", "x",
                "previewDays", "3").statusCode());
        assertTrue(Desk.as(writer).page("/desk/reviews/" + submission).select("#previewFor").isEmpty());
        String id = Tables.value("select gen_random_uuid()");
        assertEquals(404, desk.post("/desk/reviews/" + submission + "/previews/" + id + "/end").statusCode());
        Given.publish(Given.approve(verdict, reviewer), reviewer);
        Response refused = make(Ids.next(), "A lawyer", "3");
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select(".notice-error").text().contains("This is no longer the version under review."));
        assertEquals("0", Tables.value("select count(*) from preview_link where submission_id = '" + submission + "'"));
    }

    @Test
    void the_database_keeps_it_as_it_was_made() {
        made("A lawyer", "3");
        String where = " where submission_id = '" + submission + "'";
        for (String change : List.of("update preview_link set token_hash = repeat('a', 64)" + where,
                "update preview_link set expires_at = now() + interval '9 days'" + where, "delete from preview_link" + where,
                "update preview_link set ended_at = now()" + where, "truncate preview_link cascade", "truncate preview_opening",
                "update preview_link set ended_at = now(), ended_by = made_by, token_hash = repeat('b', 64)" + where,
                "insert into preview_link select gen_random_uuid(), submission_id, repeat('c', 64), made_for, made_by, made_at,"
                        + " made_at + interval '15 days' from preview_link" + where)) {
            assertThrows(IllegalStateException.class, () -> Tables.asOwner(change), change);
        }
        Tables.change("update preview_link set ended_at = now(), ended_by = made_by" + where);
        assertThrows(IllegalStateException.class, () -> Tables.change("update preview_link set ended_at = null, ended_by = null" + where));
        Tables.change("insert into preview_opening select gen_random_uuid(), id, now() from preview_link" + where);
        assertThrows(IllegalStateException.class, () -> Tables.change("delete from preview_opening"));
        assertThrows(IllegalStateException.class, () -> Tables.change("update preview_opening set opened_at = now()"));
    }

    private void submit(Verdict draft) {
        verdict = Given.submit(draft, writer);
        submission = Given.submissionOf(verdict);
    }

    private String made(String madeFor, String days) {
        Response answer = make(Ids.next(), madeFor, days);
        assertEquals(200, answer.statusCode());
        return secret(answer);
    }

    private Response make(UUID id, String madeFor, String days) {
        return desk.post("/desk/reviews/" + submission + "/previews", "previewId", id, "previewFor", madeFor, "previewDays", days);
    }

    private static String secret(Response answer) {
        String link = Desk.page(answer).select(".secret").text();
        return link.substring(link.indexOf("/preview/") + "/preview/".length());
    }

    private String journal(String verb) {
        return Tables.value("select count(*) from journal_entry where verb = '" + verb + "' and thing_id = '" + claim.id + "'");
    }

    /** What such an address answers, without the address itself. */
    private String nothing(String secret) {
        Response answer = outside.asks().urlEncodingEnabled(false).get("/preview/" + secret);
        assertEquals(404, answer.statusCode(), secret);
        Document page = Desk.page(answer);
        assertFalse(page.text().contains(claim.sentence));
        page.select("nav a").removeAttr("href");
        return answer.header("Cache-Control") + answer.header("Content-Type") + answer.header("Content-Language") + page.html();
    }

    /** All that a part of the page says of the verdict, without the moments of its editions. */
    private static String said(Document page, String part) {
        Element all = page.selectFirst(part).clone();
        all.select("time, .timeline-editions .timeline-day, svg").remove();
        return String.join("\n", all.select(".verdict-head, .verdict-facts, .prose, .meaning, section.band").eachText());
    }
}
