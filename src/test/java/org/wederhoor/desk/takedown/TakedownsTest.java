package org.wederhoor.desk.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Archiving;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Source;
import org.wederhoor.source.capture.Captured;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Pictures;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.web.Ids;

@QuarkusTest
class TakedownsTest {

    private static final String PATH = "/desk/takedowns";

    private final String surname = "Quel" + ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    private final String name = "Zach " + surname;

    private Account asking;
    private Account doing;

    @BeforeEach
    void two_chiefs() {
        asking = Given.chief();
        doing = Given.chief();
    }

    @Test
    void words_are_nowhere_left_and_a_stone_says_so() {
        Published p = new Published(name + " took the money");
        String before = "Menu. On Monday " + name + " denied it. “I, " + name + ", took none,” he said. " + surname.toUpperCase(Locale.ROOT) + " left.";
        Source source = Given.archived(p.dossier, "text/html", before, List.of(new LeftOut(new TextRange(0, 5), LeftOutReason.OTHER)),
                "https://news.example/2026/zach-" + surname.toLowerCase(Locale.ROOT) + "/said?who=Zach%20" + surname);
        Statement statement = Given.statement(p.dossier, p.denier, source, "I, " + name + ", took none");
        Statement after = Given.statement(p.dossier, p.denier, source, "he said");
        Statement part = Given.statement(p.dossier, p.denier, source, "Monday Zach");
        Given.answer(p.claim, statement, Stance.DENIES);
        Given.answer(p.claim, after, Stance.OTHER);
        Given.appearance(p.claim, source, false, "On Monday " + name + " denied it.");
        Party party = Given.partyOf(p.dossier, name + " and sons");
        Tables.change("update party set about = 'The sons of\n" + name + "' where id = '" + party.id + "'");
        fill(p, party);
        Edition second = p.changed("What " + name + " says.", "He, " + name + ", denies it.");
        String path = p.path();
        String picture = path + "/editions/2/picture.png";
        String old = Tables.value("select content from edition where id = '" + second.id + "'");
        List<String> pages = readersPages(p, path);
        pages.forEach(page -> assertEquals(200, Desk.signedOut().get(page).statusCode(), page));
        assertEquals(200, Desk.signedOut().get(picture).statusCode());

        String takedown = planned("takenWords", name + "\n" + surname.toUpperCase(Locale.ROOT));
        Document places = Desk.as(doing).page(takedown);
        assertTrue(places.select("h1, li").text().contains(name), places.text());
        for (String where : List.of("Published editions", "Claims and verdicts", "Sources and their texts", "Documents as they came", "Reply requests",
                "Comments", "Readers’ reports", "not saved yet", "Journal", "Dossiers, parties", "Quotations", "handed in for review")) {
            assertTrue(places.select("dl.facts").text().contains(where), where + " in " + places.select("dl.facts").text());
        }
        assertTrue(Tables.value("select count(*) from redaction where id = '" + id(takedown) + "'").equals("0"));
        assertEquals(409, Desk.as(asking).post(takedown + "/carry-out").statusCode());
        Desk.as(doing).post(takedown + "/carry-out").then().statusCode(303);
        Desk.as(doing).post(takedown + "/carry-out").then().statusCode(303);

        assertEquals(Map.of(), left(surname));
        assertEquals("0", Tables.value("select count(*) from source_file where position(convert_to('" + surname + "', 'UTF8') in bytes) > 0"));
        assertNotEquals(path, p.path());
        assertEquals(404, Desk.signedOut().get(path).statusCode());
        for (String page : readersPages(p, p.path())) {
            String body = Desk.signedOut().get(page).asString();
            assertFalse(body.toLowerCase(Locale.ROOT).contains(surname.toLowerCase(Locale.ROOT)), page);
        }
        Response moved = Desk.signedOut().get(p.path() + "/editions/2/picture.png");
        assertEquals(302, moved.statusCode());
        assertTrue(moved.header("Location").endsWith(p.path() + "/editions/2/picture-1.png"), moved.header("Location"));
        assertEquals(200, Desk.signedOut().get(p.path() + "/editions/2/picture-1.png").statusCode());
        assertEquals(404, Desk.signedOut().get(p.path() + "/editions/2/picture-2.png").statusCode());

        Document page = Desk.signedOut().page(p.path());
        assertTrue(page.select(".notice").text().contains("words were taken out of this edition, because the law requires it (court order)"), page.text());
        assertTrue(page.select("h1").text().startsWith("[taken out: court order, "), page.select("h1").text());
        assertTrue(Desk.signedOut().page(OtherLanguage.PREFIX + p.path()).select(".notice details").size() == 1);
        assertTrue(Desk.signedOut().page(p.path() + "/editions").text().contains("Words were taken out: "));
        // the stone proves what was there to whoever has the salt and the old words, and what is there since to everybody
        String stone = " from redaction_edition where edition_id = '" + second.id + "'";
        assertEquals(CanonicalJson.sha256(Tables.value("select salt" + stone) + CanonicalJson.sha256(old)), Tables.value("select before_hash" + stone));
        String now = Tables.value("select content from edition where id = '" + second.id + "'");
        assertEquals(CanonicalJson.sha256(now), Tables.value("select after_hash" + stone));
        assertTrue(page.select(".notice code").eachText().contains(CanonicalJson.sha256(now)));
        assertEquals(now, CanonicalJson.write(CanonicalJson.read(now, Object.class)), "it stays canonical");
        assertEquals("t", Tables.value("select bool_and(e.content::jsonb -> 'said' = s.content::jsonb) from edition e join submission s"
                + " on s.id = e.submission_id where e.claim_id = '" + p.claim.id + "'"));

        // what is placed in the text stands there to the letter, and the desk's pages open
        assertEquals("0", Tables.value("select count(*) from passage p join source_text t using (source_id) where source_id = '" + source.id
                + "' and p.exact <> substr(t.text, p.start_at + 1, p.end_at - p.start_at)"));
        assertEquals("he said", Tables.value("select exact from passage p join statement_passage s on s.passage_id = p.id where s.statement_id = '"
                + after.id + "'"));
        assertTrue(Tables.value("select exact from passage p join statement_passage s on s.passage_id = p.id where s.statement_id = '"
                + part.id + "'").matches("Monday \\[taken out: .*]"));
        assertEquals("Menu.", Tables.value("select substr(text, start_at + 1, end_at - start_at) from left_out join source_text using (source_id)"
                + " where source_id = '" + source.id + "'"));
        assertEquals("1", Tables.value("select count(*) from source_shingles where source_id = '" + source.id + "'"));
        for (String each : List.of("/desk/sources/" + source.id, "/desk/claims/" + p.claim.id, "/desk/claims/" + p.claim.id + "/journal",
                "/desk/statements/" + statement.id, "/desk/parties/" + party.id, "/desk/journal", takedown, PATH)) {
            assertEquals(200, Desk.as(doing).get(each).statusCode(), each);
        }
        assertEquals(410, Desk.as(doing).get("/desk/sources/" + source.id + "/original").statusCode());
        assertFalse(Desk.as(doing).page("/desk").select("section:has(#flagged)").html().contains(p.claim.id.toString()), "its evidence reads as before");
        assertEquals("3", Tables.value("select count(*) from journal_entry where verb in ('TAKEN_OUT', 'TAKEDOWN_DONE') and actor_id = '" + doing.id + "'"));
    }

    @Test
    void a_mark_speaks_the_language_of_the_text_that_it_stands_in() {
        Published p = new Published("Somebody took it");
        Tables.change("update dossier set language = 'nl', title = 'Over " + name + "' where id = '" + p.dossier.id + "'");
        Tables.change("update claim set translations = '{\"de\":{\"sentence\":\"" + name + " nahm es\",\"claimantNote\":\"\"}}' where id = '"
                + p.claim.id + "'");
        done("takenWords", name);
        assertTrue(Tables.value("select title from dossier where id = '" + p.dossier.id + "'").startsWith("Over [weggehaald: rechterlijk bevel, "));
        assertTrue(Tables.value("select translations from claim where id = '" + p.claim.id + "'").contains("\"[entfernt: Gerichtsbeschluss, "));
    }

    @Test
    void a_part_of_a_longer_word_and_other_capitals_stay_and_are_told() {
        Published p = new Published(surname + "s took it");
        Tables.change("update dossier set summary = '" + surname.toLowerCase(Locale.ROOT) + "' where id = '" + p.dossier.id + "'");
        String takedown = planned("takenWords", surname);
        Document places = Desk.as(doing).page(takedown);
        assertTrue(places.text().contains("Written otherwise"), places.text());
        assertTrue(places.select("ul li").text().contains(surname.toLowerCase(Locale.ROOT) + " ("), places.text());
        Desk.as(doing).post(takedown + "/carry-out").then().statusCode(303);
        assertEquals(p.claim.sentence, Tables.value("select sentence from claim where id = '" + p.claim.id + "'"));
        assertEquals("0", Tables.value("select count(*) from redaction_edition where edition_id = '" + p.last().id + "'"), "no stone where nothing went");
    }

    @Test
    void words_that_json_and_expressions_read_otherwise_are_words() {
        for (String odd : List.of("\"" + surname + "\" \\ (a+b)?",
                surname + ".*", "“" + surname + "”", surname + " \\1 $&", "claimantNote", "50% " + surname + "_x")) {
            Published p = new Published("It was " + odd + ", they said");
            done("takenWords", odd);
            String content = Tables.value("select content from edition where id = '" + p.last().id + "'");
            assertFalse(content.contains(surname), odd + " in " + content);
            assertEquals(200, Desk.signedOut().get(p.path()).statusCode(), odd);
            assertTrue(Tables.value("select sentence from claim where id = '" + p.claim.id + "'").contains("[taken out: "), odd);
        }
    }

    @Test
    void two_parties_of_one_name_stay_two() {
        Party one = Given.party(name);
        Party other = Given.party("J. " + surname);
        String all = Tables.value("select string_agg(name, E'\\n') from party where id in ('" + one.id + "', '" + other.id + "')");
        done("takenWords", all);
        assertEquals("2", Tables.value("select count(distinct lower(name)) from party where id in ('" + one.id + "', '" + other.id + "')"));
        assertEquals(Map.of(), left(surname));
    }

    @Test
    void an_original_goes_and_what_it_was_stays() {
        Published p = new Published("It is so");
        Source source = Given.archived(p.dossier, "Somebody said so, " + surname + ".");
        String original = "/desk/sources/" + source.id + "/original";
        String was = Tables.value("select sha256 || media_type || arrived_at || length(bytes) from source_file where source_id = '" + source.id + "'");
        assertTrue(Desk.as(asking).page("/desk/sources/" + source.id).select("a[href=" + PATH + "?source=" + source.id + "]").size() == 1);
        done("takenOriginal", source.id.toString());
        assertEquals(was, Tables.value("select sha256 || media_type || arrived_at || removed_size from source_file where source_id = '" + source.id + "'"));
        Response gone = Desk.as("checker").get(original);
        assertEquals(410, gone.statusCode());
        assertTrue(Desk.page(gone).text().contains("court order"), gone.asString());
        assertEquals(200, Desk.as("checker").get("/desk/sources/" + source.id).statusCode());
        assertEquals(422, plan("takenOriginal", source.id.toString()).statusCode(), "it cannot go twice");
        assertEquals(422, plan("takenOriginal", p.source.id.toString()).statusCode(), "there is none");
    }

    @Test
    void what_was_asked_and_answered_goes_with_the_original_and_where_only_its_address_tells() {
        Published p = new Published("It is so");
        Source named = captured(p, "Somebody said so, " + surname + ".", "said");
        Source addressed = captured(p, "Somebody said so, and who is in the address.", "zach-" + surname.toLowerCase(Locale.ROOT));
        Source other = captured(p, "Somebody else said so.", "else");
        Source whole = captured(p, "Somebody said so as a whole.", "whole");
        done("takenWords", surname);
        done("takenOriginal", whole.id.toString());
        String left = "select string_agg((warc is not null)::text || ' ' || (select (bytes is not null)::text from source_file f"
                + " where f.source_id = c.source_id), ', '"
                + " order by array_position(array['%s', '%s', '%s', '%s']::uuid[], source_id)) from source_crawl c"
                + " where source_id in ('%1$s', '%2$s', '%3$s', '%4$s')";
        assertEquals("false false, false true, true true, false false", Tables.value(left.formatted(named.id, addressed.id, other.id, whole.id)));
        assertEquals(404, Desk.as("checker").get("/desk/sources/" + addressed.id + "/crawl").statusCode());
        assertEquals(200, Desk.as("checker").get("/desk/sources/" + other.id + "/crawl").statusCode());
        assertThrows(RuntimeException.class, () -> Tables.change("update source_crawl set warc = null where source_id = '" + other.id + "'"));
    }

    private static Source captured(Published p, String text, String page) {
        Source source = Given.source(p.dossier, "A page");
        URI address = URI.create("https://news.example/" + page);
        byte[] bytes = (text + source.id).getBytes(StandardCharsets.UTF_8);
        Given.made(() -> {
            Captured captured = new Captured(bytes, "text/plain", page, address, address, Instant.now(), bytes);
            Archiving.archive(Source.findById(source.id), Arrival.captured(captured, null, "A test"),
                    new Reading("text/plain", "UTF-8", text + source.id, List.of(), List.of()));
            return null;
        });
        return source;
    }

    @Test
    void a_picture_goes_with_its_details_where_words_describe_it_or_a_machine_read_them() {
        Published p = new Published("It is so");
        Account checker = Given.checker();
        Source described = Given.picture(p.dossier, Pictures.unique());
        PictureDetail detail = Given.detail(described, "A post in which " + name + " says no", checker);
        Source read = Given.picture(p.dossier, Pictures.unique());
        Source kept = Given.picture(p.dossier, Pictures.unique());
        Tables.change("insert into machine_reading (source_id, asked_at, tries, done_at, words) values ('" + read.id + "', now(), 1, now(), 'So says " + name
                + ".')");
        Claim claim = Given.claim(p.dossier, Given.party("Claimant"), Given.unique("It is shown"), checker);
        Given.answer(claim, Given.statement(p.dossier, Given.party("Party"), detail), Stance.OTHER);
        Given.published(claim, checker, Given.editor());
        String address = "/pictures/" + detail.fileName();
        String path = "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        assertEquals(200, Desk.signedOut().get(address).statusCode());
        assertFalse(Desk.page(Desk.signedOut().get(path)).select("figure img").isEmpty());
        done("takenWords", name);
        assertEquals(Map.of(), left(surname));
        assertEquals(404, Desk.signedOut().get(address).statusCode());
        assertTrue(Desk.page(Desk.signedOut().get(path)).select("figure.picture-detail img").isEmpty());
        assertTrue(Desk.page(Desk.signedOut().get(path)).select("figure.picture-detail").text().contains("[taken out"));
        assertEquals("0", Tables.value("select count(*) from picture_detail where passage_id = '" + detail.id + "' and bytes is not null"));
        for (Source gone : List.of(described, read)) {
            assertEquals(404, Desk.as(asking).get("/desk/sources/" + gone.id + "/picture").statusCode());
            assertEquals(410, Desk.as(asking).get("/desk/sources/" + gone.id + "/original").statusCode());
            assertEquals(200, Desk.as(asking).get("/desk/sources/" + gone.id).statusCode());
        }
        assertEquals(200, Desk.as(asking).get("/desk/sources/" + kept.id + "/picture").statusCode());
    }

    @Test
    void a_whole_edition_goes_once_readers_do_not_see_it_as_what_stands() {
        Published p = new Published(name + " was there");
        Edition first = p.last();
        assertEquals(422, plan("takenEdition", first.id.toString()).statusCode());
        Edition second = p.withdrawn("A court said so.");
        List<String> pages = readersPages(p, p.path());
        pages.forEach(page -> Desk.signedOut().get(page));
        done("takenEdition", first.id.toString());
        done("takenEdition", second.id.toString());
        for (String page : List.of(p.path(), p.path() + "/editions/1", p.path() + "/editions/2", OtherLanguage.PREFIX + p.path())) {
            assertEquals(410, Desk.signedOut().get(page).statusCode(), page);
        }
        String gone = Desk.signedOut().get(p.path() + "/editions/1").asString();
        assertTrue(gone.contains("Edition 1 was taken out") && gone.contains("court order"), gone);
        for (String page : pages) {
            Response answer = Desk.signedOut().get(page);
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 410, page);
            // the address still has it: that goes with the words
            assertFalse(answer.asString().contains(surname), page);
        }
        assertEquals(422, plan("takenEdition", first.id.toString()).statusCode(), "it cannot go twice");
        Edition third = p.changed("Said anew.");
        assertEquals(3, third.number);
        assertEquals(200, Desk.signedOut().get(p.path()).statusCode());
        assertEquals(410, Desk.signedOut().get(p.path() + "/editions/1").statusCode());
        assertEquals(200, Desk.as(doing).get("/desk/claims/" + p.claim.id).statusCode());
    }

    @Test
    void only_chiefs_come_here() {
        String takedown = planned("takenWords", name);
        for (Account other : List.of(Given.checker(), Given.editor())) {
            for (String path : List.of(PATH, takedown)) {
                assertEquals(403, Desk.as(other).get(path).statusCode(), path);
            }
            for (String path : List.of(PATH, takedown + "/carry-out", takedown + "/drop")) {
                assertEquals(403, Desk.as(other).post(path, fields("takenWords", name)).statusCode(), path);
            }
        }
        assertEquals("1", Tables.value("select count(*) from takedown where id = '" + id(takedown) + "'"));
    }

    @Test
    void what_is_given_up_leaves_no_words() {
        String takedown = planned("takenWords", name);
        Desk.as(doing).post(takedown + "/drop").then().statusCode(303);
        assertEquals(404, Desk.as(doing).get(takedown).statusCode());
        assertEquals(404, Desk.as(doing).post(takedown + "/carry-out").statusCode());
        assertEquals(Map.of(), left(surname));
    }

    @Test
    void the_form_says_what_it_lacks() {
        Map<String, Object> fields = fields("takenWords", "x");
        fields.putAll(Map.of("ground", "", "asker", " ", "askedOn", "2026-02-30", "publicReason", "NONE"));
        Response answer = Desk.as(asking).post(PATH, fields);
        assertEquals(422, answer.statusCode());
        assertEquals(5, Desk.page(answer).select(".field-error").size(), answer.asString());
        assertEquals(404, Desk.as(asking).get(PATH + "/" + Ids.next()).statusCode());
        assertEquals(422, plan("takenEdition", Ids.next().toString()).statusCode());
    }

    /** A letter, a comment, a report, a draft, and a change in the journal that say the name. */
    private void fill(Published p, Party party) {
        String claim = "/desk/claims/" + p.claim.id;
        Desk checker = Desk.as(p.checker);
        checker.post(claim + "/comments", "comment", "Is it " + name + "?", "commentId", Ids.next()).then().statusCode(303);
        Map<String, List<Object>> edited = Desk.filled(checker.page(claim + "/edit"), "form#form");
        edited.put("claimantNote", List.of("says " + name));
        checker.post(claim, edited).then().statusCode(303);
        Given.reported(p.last(), "It was not " + name + ".");
        String reply = Given.asked(party, p.claim, ReplyChannel.PHONE, Instant.now().plusSeconds(99999)).id.toString();
        Tables.change("insert into reply_request (id, dossier_id, party_id, channel, questions, note, deadline, zone, asked_by, created_at, asked_at, outcome,"
                + " refusal, version, sent_subject, sent_body) select '" + Ids.next() + "', dossier_id, party_id, channel, 'Did " + name + "?', 'Ask for "
                + name + "', deadline, zone, asked_by, created_at, asked_at, outcome, refusal, version, '" + name + "', 'Dear " + name
                + "' from reply_request where id = '" + reply + "'");
        Tables.change("insert into draft (id, account_id, path, form_id, fields, saved_at) values ('" + Ids.next() + "', '" + p.checker.id + "', '"
                + claim + "', '', '{\"rationale\":[\"So says " + name + "\"]}', now())");
    }

    private static List<String> readersPages(Published p, String path) {
        String party = p.partyPath();
        List<String> pages = new ArrayList<>(List.of(path, path + "/editions", path + "/timemap", path + "/timemap/json", path + "/compare", path + "/card",
                "/", "/en/", p.dossierPath(), party, "/dossiers", "/corrections", "/feed/atom", "/feed/json", p.dossierPath() + "/feed/atom",
                party + "/feed/json", "/claim-reviews.json", "/sitemaps/claims-1.xml", "/search?q=money",
                "/oembed?url=http://localhost:8080" + path));
        for (int number = 1; number <= p.last().number; number++) {
            pages.add(path + "/editions/" + number);
            pages.add(OtherLanguage.PREFIX + path + "/editions/" + number);
        }
        return pages;
    }

    /** Where in the database something stands, whatever its capitals, by table. */
    static Map<String, String> left(String words) {
        Map<String, String> left = new LinkedHashMap<>();
        for (String table : Tables.value("select string_agg(quote_ident(tablename), ' ') from pg_tables where schemaname = 'public'").split(" ")) {
            String rows = Tables.value("select string_agg(left(t::text, 300), '; ') from " + table + " t where t::text ilike '%" + words + "%'");
            if (rows != null) {
                left.put(table, rows);
            }
        }
        return left;
    }

    private static Map<String, Object> fields(String field, String value) {
        return new LinkedHashMap<>(Map.of("id", Ids.next(), field, value, "ground", "COURT_ORDER", "reference", "C/13/1", "asker", "The court",
                "askedOn", "2026-11-29", "takedownNote", "", "publicReason", "COURT_ORDER"));
    }

    private Response plan(String field, String value) {
        return Desk.as(asking).post(PATH, fields(field, value));
    }

    private String planned(String field, String value) {
        Response answer = plan(field, value);
        assertEquals(303, answer.statusCode(), answer.asString());
        return answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private void done(String field, String value) {
        String takedown = planned(field, value);
        assertEquals(200, Desk.as(doing).get(takedown).statusCode());
        Desk.as(doing).post(takedown + "/carry-out").then().statusCode(303);
        assertEquals(200, Desk.as(doing).get(takedown).statusCode());
        assertNull(Tables.value("select max(words) from takedown where id = '" + id(takedown) + "'"));
    }

    private static UUID id(String takedown) {
        return UUID.fromString(takedown.substring(takedown.lastIndexOf('/') + 1));
    }
}
