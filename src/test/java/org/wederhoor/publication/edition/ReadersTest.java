package org.wederhoor.publication.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.publication.PublicationMessages;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;

/** Readers see what editions say, and of everything else not a trace. */
@QuarkusTest
class ReadersTest {

    private final Desk reader = Desk.signedOut();
    private Account checker;
    private Account editor;
    private Dossier dossier;
    private Party claimant;
    private Party denier;
    private Party silent;
    private Source source;
    private Statement statement;
    private Claim claim;
    private Answer answer;

    @BeforeEach
    void evidence() {
        checker = Given.checker();
        editor = Given.editor();
        dossier = Given.dossier();
        claimant = Given.party("Claimant");
        denier = Given.party("Denier");
        silent = Given.party("Silent");
        source = Given.source(dossier, "Source");
        statement = Given.statement(dossier, denier, source, "It is not so.");
        claim = Given.claim(dossier, claimant, Given.unique("It is so"), checker, denier, silent);
        answer = Given.answer(claim, statement, Stance.DENIES);
        Given.appearance(claim, source, true, "It is so, they say.");
    }

    @Test
    void a_verdict_page_says_the_claim_the_mark_and_what_each_party_said() {
        change(() -> Statement.<Statement>findById(statement.id).said = PartialDate.of("April 19", "XXXX-04-19"));
        Document page = reader.page(publish(Mark.DENIED));
        assertEquals(claim.sentence, page.select("h1").text());
        assertEquals("denied", page.select(".verdict-head .mark").text());
        assertTrue(page.text().contains("It does not mean that the claim is false."));
        assertEquals("Because of what was said.", page.select(".prose").text());
        assertEquals("what was said", page.select(".prose em").text());
        Element denial = page.select("section[aria-labelledby=parties] .answer").get(0);
        assertEquals(denier.name, denial.select(".party").text());
        assertEquals("denies", denial.select(".stance").text());
        assertEquals("It is not so.", denial.select("blockquote").text());
        assertTrue(denial.text().contains("19 April, year not stated in the source"), denial.text());
        Element unasked = page.select("section[aria-labelledby=parties] .answer").get(1);
        assertEquals(silent.name, unasked.select(".party").text());
        assertEquals("not asked by this desk", unasked.select(".stance").text());
        assertTrue(page.text().contains("Prepared by " + checker.fullName) && page.text().contains("Approved by " + editor.fullName));
        for (Element link : page.select("a[href^=#]")) {
            assertEquals(1, page.select("[id=\"" + link.attr("href").substring(1) + "\"]").size(), link.outerHtml());
        }
    }

    @Test
    void what_was_published_never_changes_silently() {
        String path = publish(Mark.DENIED);
        String dossierPath = reader.page(path).selectFirst("dd a[href*=/dossiers/]").attr("href");
        Map<String, String> before = Map.of(path, body(path), dossierPath, body(dossierPath), OtherLanguage.PREFIX + path,
                body(OtherLanguage.PREFIX + path), path + "/editions/1", body(path + "/editions/1"));
        change(() -> {
            Claim here = Claim.findById(claim.id);
            here.sentence = "Changed since.";
            here.claimantNote = "changed since";
            here.position = 99;
            Party.<Party>findById(denier.id).name = Given.unique("Changed since");
            Party.<Party>findById(claimant.id).name = Given.unique("Changed since");
            Dossier.<Dossier>findById(dossier.id).describe(new DossierWords("Changed since", "Changed since.", "nl"));
            Statement said = Statement.findById(statement.id);
            said.title = "Changed since";
            said.passages.clear();
            Source.<Source>findById(source.id).headline = "Changed since";
            Account.<Account>findById(checker.id).fullName = "Changed since";
            Account.<Account>findById(editor.id).fullName = "Changed since";
        });
        change(() -> Answer.deleteById(answer.id));
        before.forEach((each, was) -> assertEquals(was, body(each), each));
    }

    @Test
    void a_claim_on_its_way_leaves_no_trace() {
        String unknown = reader.get("/claims/nobody-ever-wrote-this").asString().replace("nobody-ever-wrote-this", "");
        Claim draft = claimed("Draft");
        Given.draft(draft, checker);
        Claim submitted = claimed("Submitted");
        Given.submitted(submitted, checker);
        Claim approved = claimed("Approved");
        Given.approved(approved, checker, editor);
        Claim dropped = claimed("Dropped");
        Given.dropped(dropped, checker);
        for (Claim each : List.of(claimed("Without"), draft, submitted, approved, dropped)) {
            for (String slug : List.of(each.id.toString(), Slugs.from(each.sentence, Locale.ENGLISH))) {
                Response answer = reader.get("/claims/" + slug);
                assertEquals(404, answer.statusCode(), slug);
                assertEquals(unknown, answer.asString().replace(slug, ""));
                assertEquals(404, reader.get("/claims/" + slug + "/editions/1").statusCode());
            }
            assertFalse(body("/").contains(each.sentence));
        }
    }

    @Test
    void a_published_dossier_shows_its_published_claims_and_no_others() {
        Claim draft = claimed("Draft");
        Given.submitted(draft, checker);
        String path = publish(Mark.UNVERIFIED);
        String dossierPath = reader.page(path).selectFirst("dd a[href*=/dossiers/]").attr("href");
        Document page = reader.page(dossierPath);
        assertEquals(dossier.title, page.select("h1").text());
        assertEquals(List.of(claim.sentence), page.select("h3.claim").eachText());
        assertEquals("1 unverified", page.select(".counts").text());
        assertFalse(page.html().contains(draft.sentence));
        assertFalse(page.html().contains(draft.id.toString()));
    }

    @Test
    void a_dossier_of_which_nothing_is_published_is_not_there() {
        for (String slug : List.of(dossier.id.toString(), Slugs.from(dossier.title, Locale.ENGLISH))) {
            assertEquals(404, reader.get("/dossiers/" + slug).statusCode());
        }
        assertFalse(body("/").contains(dossier.title));
    }

    @Test
    void the_next_edition_is_not_there_before_it_is_published_and_the_old_one_stays() {
        String path = publish(Mark.UNVERIFIED);
        String before = body(path);
        Edition first = edition(path);
        Verdict next = Given.reopened(first, Mark.DENIED, "A denial was found.", checker);
        assertEquals(before, body(path));
        Given.approve(Given.submit(next, checker), editor);
        assertEquals(before, body(path));
        assertEquals(404, reader.get(path + "/editions/2").statusCode());

        Given.publish(next, editor);
        Document page = reader.page(path);
        assertEquals("denied", page.select(".verdict-head .mark").text());
        assertTrue(page.select("section[aria-labelledby=editions]").text().contains("A denial was found."));
        assertTrue(page.select("article > .notice").isEmpty());
        Document old = reader.page(path + "/editions/1");
        assertEquals("unverified", old.select(".verdict-head .mark").text());
        assertTrue(old.select("article > .notice").text().contains("This is edition 1, which has been replaced."));
        assertEquals(path, old.selectFirst("article > .notice a").attr("href"));
        assertEquals("denied", reader.page(path + "/editions/2").select(".verdict-head .mark").text());
        assertEquals(404, reader.get(path + "/editions/3").statusCode());
    }

    @Test
    void the_front_page_begins_with_what_was_published_last() {
        Given.confirmation(claim, Given.statement(dossier, denier, source, "It is so."));
        String path = publish(Mark.CONFIRMED);
        Edition last = edition(path);
        change(() -> CurrentEdition.update("publishedAt = ?1 where claimId = ?2", last.publishedAt.plusSeconds(3600), claim.id));
        Document page = reader.page("/");
        assertEquals(claim.sentence, page.select("section[aria-labelledby=latest] h3").get(0).text());
        assertEquals("confirmed", page.select("section[aria-labelledby=latest] .mark").get(0).text());
        assertTrue(page.select("section[aria-labelledby=latest] .entry").size() <= 10);
        assertTrue(page.select("section[aria-labelledby=dossiers] h3").eachText().contains(dossier.title));
        change(() -> CurrentEdition.update("publishedAt = ?1 where claimId = ?2", last.publishedAt, claim.id));
    }

    @Test
    void pages_in_another_language_are_so_around_the_words_of_the_desk() {
        String path = OtherLanguage.PREFIX + publish(Mark.DENIED);
        Document page = reader.page(path);
        assertEquals(OtherLanguage.TAG, page.selectFirst("html").attr("lang"));
        assertEquals(OtherLanguage.TAG, reader.get(path).header("Content-Language"));
        assertEquals(OtherLanguage.words(VerdictMessages.class).mark(Mark.DENIED), page.select(".verdict-head .mark").text());
        assertEquals(OtherLanguage.words(PublicationMessages.class).whatPartiesSay(), page.select("#parties").text());
        assertTrue(page.text().contains(OtherLanguage.words(VerdictMessages.class).meaning(Mark.DENIED)));
        for (String words : List.of("h1", ".prose", "blockquote", ".source cite, .source p[dir]", "dd")) {
            assertFalse(page.select(words).isEmpty(), words);
        }
        assertEquals("en", page.selectFirst("h1").attr("lang"));
        assertEquals("en", page.selectFirst(".prose").attr("lang"));
        page.select("blockquote").forEach(each -> assertEquals("en", each.attr("lang")));
        for (String english : List.of("Sources", "Editions", "Said", "Read in", "Prepared by", "not asked", "What the parties say", "denies")) {
            assertFalse(page.select("body").text().contains(english), english);
        }
        page.select("a[href^=/]").stream().filter(each -> !each.hasAttr("hreflang"))
                .forEach(each -> assertTrue(each.attr("href").startsWith(OtherLanguage.PREFIX + "/"), each.outerHtml()));
        assertEquals(path.substring(OtherLanguage.PREFIX.length()), page.selectFirst("a[hreflang=en]").attr("href"));
        assertTrue(page.selectFirst("link[rel=canonical]").attr("href").endsWith(path));
    }

    @Test
    void readers_get_no_cookie_and_nothing_from_anybody_else() {
        String path = publish(Mark.DENIED);
        String dossierPath = reader.page(path).selectFirst("dd a[href*=/dossiers/]").attr("href");
        for (String each : List.of("/", OtherLanguage.PREFIX + "/", path, OtherLanguage.PREFIX + path, path + "/editions/1", dossierPath,
                "/claims/nothing", "/assets/css/base.css")) {
            Response answer = reader.get(each);
            assertFalse(answer.headers().hasHeaderWithName("Set-Cookie"), each);
            assertFalse(Desk.as("editor").get(each).headers().hasHeaderWithName("Set-Cookie"), each);
            for (Element asset : Desk.page(answer).select("link:not([rel=canonical], [rel=alternate]), script[src], img, iframe,"
                    + " source, video, audio, object")) {
                String address = asset.hasAttr("src") ? asset.attr("src") : asset.attr("href");
                assertTrue(address.startsWith("/") && !address.startsWith("//"), asset.outerHtml());
            }
            assertTrue(Desk.page(answer).select("form[method=post]").isEmpty(), each);
        }
        for (String css : reader.page("/").select("link[rel=stylesheet]").eachAttr("href")) {
            assertFalse(body(css).matches("(?s).*(url\\(\\s*['\"]?(https?:)?//|@import\\s+['\"]?(https?:)?//).*"), css);
        }
    }

    @Test
    void a_signed_in_editor_reads_what_every_reader_reads() {
        String path = publish(Mark.DENIED);
        assertEquals(body(path), Desk.as("editor").get(path).asString());
    }

    @Test
    void two_things_of_one_name_get_two_addresses() {
        Claim same = Given.claim(dossier, claimant, claim.sentence, checker);
        String first = publish(Mark.DENIED);
        Given.published(same, checker, editor);
        assertEquals(first + "-2", path(same));
        assertEquals(200, reader.get(first + "-2").statusCode());
    }

    private String publish(Mark mark) {
        Given.publish(Given.approve(Given.submit(Given.draft(claim, mark, checker), checker), editor), editor);
        return path(claim);
    }

    private static String path(Claim claim) {
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private static Edition edition(String path) {
        return Given.made(() -> CurrentEdition.at(path.substring("/claims/".length())));
    }

    private Claim claimed(String sentence) {
        return Given.claim(dossier, claimant, Given.unique(sentence + " and secret"), checker);
    }

    private String body(String path) {
        Response answer = reader.get(path);
        answer.then().statusCode(200);
        return answer.asString();
    }

    private static void change(Runnable work) {
        Given.made(() -> {
            work.run();
            return null;
        });
    }
}
