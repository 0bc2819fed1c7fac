package org.wederhoor.desk.dossier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Together;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

@QuarkusTest
class DossiersTest {

    private static final String RTL = "שלום 🦊 <b>&amp;</b>\nنفت الشركة";

    private final UUID id = Ids.next();
    private final String title = Given.unique("Het lek");
    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = Desk.as(Given.checker());
    }

    @Test
    void of_hundreds_of_claims_ones_own_come_first_and_the_board_has_the_rest() {
        Dossier hundreds = Given.dossier("Long");
        Party claimant = Given.partyOf(hundreds, "Claimant");
        Account writer = Given.checker();
        for (int i = 0; i < 51; i++) {
            Given.claim(hundreds, claimant, Given.unique("A claim"), writer);
        }
        Account mine = Given.checker();
        Claim last = Given.claim(hundreds, claimant, Given.unique("My own"), mine);
        Document page = Desk.as(mine).page("/desk/dossiers/" + hundreds.id);
        assertEquals(50, page.select("#claims ~ table tbody tr").size());
        assertEquals(last.sentence, page.select("#claims ~ table tbody th").first().text());
        assertEquals("All 52 claims, as a list on the board", page.select("#claims ~ p a").text());
        assertEquals(200, Desk.as(mine).get(page.select("#claims ~ p a").attr("href")).statusCode());
        assertEquals(List.of(last.sentence), Desk.as(mine).page("/desk/dossiers/" + hundreds.id + "?q=own").select("#claims ~ table tbody th").eachText());
    }

    @Test
    void hundreds_of_statements_are_there_page_by_page_each_once() {
        Dossier hundreds = Given.dossier("Long");
        Party speaker = Given.partyOf(hundreds, "Speaker");
        Source source = Given.source(hundreds, "Article");
        Set<String> made = new TreeSet<>();
        for (int i = 0; i < 51; i++) {
            made.add("/desk/statements/" + Given.statement(hundreds, speaker, source, "Statement " + i + ".").id);
        }
        String path = "/desk/dossiers/" + hundreds.id;
        Document first = desk.page(path);
        assertEquals(List.of("Statements, 51"), first.select(".tabs a[href=#statements]").eachText());
        List<String> found = new ArrayList<>(first.select("section[aria-labelledby=statements] .claim a").eachAttr("href"));
        assertEquals(50, found.size());
        Document second = desk.page(first.select("section[aria-labelledby=statements] nav a[rel=next]").attr("href"));
        found.addAll(second.select("section[aria-labelledby=statements] .claim a").eachAttr("href"));
        assertEquals(51, found.size());
        assertEquals(made, new TreeSet<>(found));
        assertEquals(List.of(path), second.select("section[aria-labelledby=statements] nav a").eachAttr("href"));
        assertEquals(50, desk.page(path + "?statement=" + UUID.randomUUID()).select("section[aria-labelledby=statements] .claim a").size());
    }

    @Test
    void a_dossier_is_made_and_heads_the_list() {
        assertEquals(id.toString().length(), desk.page("/desk/dossiers/new").select("form.form [name=id]").val().length());
        create("title", "  " + title + " ", "summary", RTL, "language", "NL").then().statusCode(303)
                .header("Location", endsWith("/desk/dossiers/" + id));

        Dossier made = dossier();
        assertEquals(List.of(title, RTL, "nl"), List.of(made.title, made.summary, made.language));
        assertEquals(title, desk.page("/desk/dossiers").select("main h2").eachText().get(0));
        assertEquals(RTL.replace("\n", " "), desk.page("/desk/dossiers/" + id).select(".lead").text());
        assertEquals(1, journal(Verb.CREATED));
    }

    @Test
    void a_dossier_of_the_same_title_is_hinted_at_and_the_editor_may_go_on() {
        Dossier known = Given.dossier("Het lék");
        Response hinted = create("title", known.title.replace("Het lék", "HET LEK"), "language", "nl");
        assertEquals(422, hinted.statusCode());
        Document page = Desk.page(hinted);
        assertEquals("There may be one already: " + known.title + ". If yours is another one, save once more.", page.select("#title-error").text());
        assertEquals(1, page.select("main a[href=/desk/dossiers/" + known.id + "]").size());
        desk.post("/desk/dossiers", Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals(known.title.replace("Het lék", "HET LEK"), dossier().title);
    }

    @Test
    void a_source_is_listed_by_its_title_once_and_with_its_outlet() {
        Dossier dossier = Given.dossier();
        Source source = Given.source(dossier, "City hall knew");
        String outlet = Given.party("Harbour Post").name;
        Tables.change("update source set headline = label, outlet_id = (select id from party where name = '" + outlet + "') where id = '" + source.id + "'");
        String listed = desk.page("/desk/dossiers/" + dossier.id).select("li.source").text();
        assertEquals(1, listed.split(Pattern.quote(source.label), -1).length - 1, listed);
        assertTrue(listed.contains(outlet), listed);
        Tables.change("update source set headline = label || ' for a year', label = label || '…' where id = '" + source.id + "'");
        String path = "/desk/dossiers/" + dossier.id;
        for (String headline : List.of("“' || label || '” for a year", "' || upper(label) || ' ", "' || replace(label, ' ', '  ') || '", "' || label || '!")) {
            Tables.change("update source set headline = '" + headline + "' where id = '" + source.id + "'");
            assertTrue(desk.page(path).select("li.source cite").isEmpty(), headline);
        }
        Tables.change("update source set headline = 'Something else' where id = '" + source.id + "'");
        assertEquals("Something else", desk.page(path).select("li.source cite").text());
        Tables.change("update source set headline = 'NO', label = 'No deal' where id = '" + source.id + "'");
        assertEquals("NO", desk.page(path).select("li.source cite").text(), "a word that two titles begin with tells nothing");
        Tables.change("update source set headline = label || ' for a year', label = 'City hall knew…' where id = '" + source.id + "'");
        assertTrue(desk.page(path).select("li.source").text().startsWith("Archived City hall knew… " + outlet), desk.page(path).select("li.source").text());
    }

    @Test
    void only_the_newest_are_listed_everywhere_and_all_on_pages() {
        Dossier oldest = Given.dossier();
        for (int i = 0; i < 100; i++) {
            Given.dossier();
        }
        assertEquals(20, desk.page("/desk").select("#dossiers ~ ul li").size());
        Document first = desk.page("/desk/dossiers");
        Document second = desk.page(first.select("a[rel=next]").attr("href"));
        Document third = desk.page(second.select("a[rel=next]").attr("href"));
        assertEquals(List.of(50, 50), List.of(first.select("main h2").size(), second.select("main h2").size()));
        assertEquals("/desk/dossiers/" + oldest.id, third.select("main h2 a").first().attr("href"));
        desk.get("/desk/dossiers?after=" + Ids.next()).then().statusCode(404);
        assertTrue(desk.page("/desk/search").select("option[value=" + oldest.id + "]").isEmpty());
        String inIt = desk.page("/desk/dossiers/" + oldest.id).select("a[href*=/desk/search?]").attr("href");
        assertEquals(oldest.id.toString(), desk.page(inIt).select("#dossier option[selected]").val());
    }

    @Test
    void a_dossier_is_described_anew_from_the_words_it_has() {
        create("title", title, "summary", "First.", "language", "nl");
        var form = Desk.filled(desk.page("/desk/dossiers/" + id + "/edit"), "form.form");
        assertEquals(List.of(List.of(title), List.of("First."), List.of("nl")),
                List.of(form.get("title"), form.get("summary"), form.get("language")));
        form.put("summary", List.of("Second."));
        desk.post("/desk/dossiers/" + id, form).then().statusCode(303);
        assertEquals("Second.", dossier().summary);
        assertEquals(1, journal(Verb.EDITED));
    }

    @Test
    void every_field_says_what_to_mend_and_keeps_what_was_typed() {
        String long201 = "🦊".repeat(201);
        String long4001 = "s".repeat(4001);
        assertRefused(create("title", " \n ", "summary", RTL, "language", "en"), "title", "Fill this in.", "summary", RTL);
        assertRefused(create("title", long201, "summary", RTL, "language", "en"), "title",
                "This is 201 characters long; at most 200 fit. Nothing was saved and nothing is lost: shorten it here.", "summary", RTL);
        assertRefused(create("title", title, "summary", long4001, "language", "en"), "summary", "This is 4,001 characters long; at most 4,000 fit."
                + " Nothing was saved and nothing is lost: shorten it here.", "summary", long4001);
        assertRefused(create("title", title, "summary", "a\u0007b", "language", "en"), "summary",
                "This text contains a control character (U+0007) that cannot be kept. Remove it, or type the passage again.", "title", title);
        assertRefused(create("title", title, "summary", RTL, "language", "Klingon!"), "language",
                "Give a language tag such as en, nl or pt-BR.", "language", "Klingon!");
        assertRefused(create("title", title, "summary", RTL, "language", ""), "language", "Fill this in.", "summary", RTL);
        assertEquals(0, count());
    }

    @Test
    void an_edit_that_has_to_be_mended_keeps_its_version_and_saves_nothing() {
        create("title", title, "summary", "First.", "language", "en");
        Response refused = save(desk, 0, "", "Second.");
        assertEquals(422, refused.statusCode());
        var form = Desk.filled(Desk.page(refused), "form.form");
        assertEquals(List.of("Second."), form.get("summary"));
        assertEquals("First.", dossier().summary);
        form.put("title", List.of(title));
        desk.post("/desk/dossiers/" + id, form).then().statusCode(303);
        assertEquals("Second.", dossier().summary);
    }

    @Test
    void a_stale_save_shows_both_texts_and_overwrites_nothing() {
        create("title", title, "summary", "First.", "language", "en");
        save(Desk.as("editor"), 0, title, "Theirs.").then().statusCode(303);

        Response refused = save(desk, 0, title + "!", "Mine.");
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of(title, title + "!", "Theirs.", "Mine."), page.select(".compare .verbatim").eachText());
        assertEquals("Theirs.", dossier().summary);

        desk.post("/desk/dossiers/" + id, Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Mine.", dossier().summary);
    }

    @Test
    void a_stale_save_of_the_same_words_is_no_conflict() {
        create("title", title, "summary", "First.", "language", "en");
        save(Desk.as("editor"), 0, title, "Same.").then().statusCode(303);
        save(desk, 0, title, "Same.").then().statusCode(303);
        save(desk, 0, title, "Same.\r\n").then().statusCode(303);
    }

    @Test
    void a_form_sent_twice_makes_one_dossier_even_at_the_same_instant() {
        create("title", title, "summary", "", "language", "en");
        create("title", title, "summary", "", "language", "en").then().statusCode(303);
        assertEquals(1, count());
        assertEquals(1, journal(Verb.CREATED));
        for (int i = 0; i < 5; i++) {
            UUID both = Ids.next();
            String another = Given.unique("Het lek");
            Together.twice(() -> desk.post("/desk/dossiers", "id", both, "title", another, "language", "en"))
                    .forEach(answer -> answer.then().statusCode(303).header("Location", endsWith(both.toString())));
            assertEquals(1, Given.<Long>made(() -> JournalEntry.count("thingId = ?1", both)));
        }
    }

    @Test
    void the_form_found_again_with_the_back_button_loses_no_word() {
        create("title", title, "summary", "First.", "language", "en");
        Response refused = create("title", title, "summary", "Second.", "language", "en");
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("First.", "Second."), page.select(".compare .verbatim").eachText());
        assertEquals("/desk/dossiers/" + id, page.select("form.form").attr("action"));
        desk.post("/desk/dossiers/" + id, Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Second.", dossier().summary);
    }

    @Test
    void the_list_says_of_each_how_many_claims_have_each_mark_and_how_far_the_desk_is() {
        String words = Given.unique("Vélo");
        Dossier empty = Given.dossier(words + " b");
        Dossier working = Given.dossier(words + " c");
        Dossier out = Given.dossier(words + " a");
        Account writer = Given.checker();
        Given.draft(claim(working, writer), Mark.DENIED, writer);
        claim(working, writer);
        Given.published(claim(out, writer), writer, Given.editor());
        assertEquals(List.of(out.title, working.title, empty.title), listed("q", words.replace("Vé", "VE")), "last changed first");
        assertEquals(List.of(out.title, empty.title, working.title), listed("q", words, "sort", "TITLE"));
        assertEquals(List.of(working.title, out.title, empty.title), listed("q", words, "sort", "claims"));
        assertEquals(List.of(out.title, working.title, empty.title), listed("q", words, "sort", "NEWEST"));
        assertEquals(List.of(empty.title), listed("q", words, "state", "EMPTY"));
        assertEquals(List.of(working.title), listed("q", words, "state", "IN_WORK"));
        assertEquals(List.of(out.title), listed("q", words, "state", "OUT"));
        String row = listPage("q", working.title).select("main .entry").text();
        assertTrue(row.contains("In progress") && row.contains("2 claims") && row.contains("1 denied"), row);
        assertEquals(3, listed("q", words, "sort", "'", "state", "nonsense", "page", "-1").size());
        assertTrue(listPage("page", "9999").select(".empty").text().startsWith("The list ends before this page."));
        assertEquals("There are no such dossiers.", listPage("q", "%_' zzz").select(".empty").text());
        assertEquals(List.of(), listed("q", words, "after", empty.id.toString()));
    }

    @Test
    void claims_in_a_dossier_show_their_stage_and_are_narrowed_to_one_or_to_a_mark() {
        Dossier dossier = Given.dossier();
        Account writer = Given.checker();
        Claim untouched = claim(dossier, writer);
        Claim denied = claim(dossier, writer);
        Given.draft(denied, Mark.DENIED, writer);
        Claim submitted = claim(dossier, writer);
        Given.submitted(submitted, writer);
        String path = "/desk/dossiers/" + dossier.id;
        assertEquals(List.of("In research", "In research denied", "In review unverified"), desk.page(path).select("td[data-label=Stage]").eachText());
        String of = "#claims + table th a";
        assertEquals(List.of(submitted.sentence), desk.page(path + "?stage=REVIEW").select(of).eachText());
        assertEquals(List.of(denied.sentence), desk.page(path + "?mark=denied").select(of).eachText());
        assertEquals(List.of(untouched.sentence, denied.sentence, submitted.sentence), desk.page(path + "?stage=x&mark=").select(of).eachText());
        assertTrue(desk.page(path + "?stage=OUT").select(of).isEmpty());
        assertEquals("OUT", desk.page(path + "?stage=OUT").select("select[name=stage] option[selected]").val());
    }

    @Test
    void an_empty_dossier_says_how_to_begin() {
        Dossier dossier = Given.dossier();
        Document page = desk.page("/desk/dossiers/" + dossier.id);
        assertEquals(List.of("Begin here"), page.select("main h2").eachText());
        assertEquals(1, page.select("#begin ~ ol a[href$=/intake]").size());
        Given.source(dossier, "Article");
        assertTrue(desk.page("/desk/dossiers/" + dossier.id).select("#begin").isEmpty());
        Dossier other = Given.dossier();
        assertTrue(desk.page("/desk/dossiers/" + other.id + "?q=words").select("#begin").isEmpty(), "what is filtered may be full");
    }

    @Test
    void the_filter_finds_words_in_any_order_whatever_their_case_and_accents() {
        Dossier dossier = Given.dossier();
        Party ministry = Given.partyOf(dossier, "Ministère");
        Claim claim = Given.claim(dossier, ministry, "Le câble a été coupé", Given.checker());
        Claim other = Given.claim(dossier, Given.partyOf(dossier, "Anders"), "Niets aan de hand", Given.checker());
        Statement statement = Given.statement(dossier, ministry, Given.source(dossier, "Le Monde"), "Rien à dire");
        Given.made(() -> Statement.<Statement>findById(statement.id).workingTitle = "KPN 2020 statement");

        assertEquals(List.of(claim.sentence, other.sentence), found(dossier, "", "#claims + table th a"));
        assertEquals(List.of(claim.sentence), found(dossier, "COUPE cable", "#claims + table th a"));
        assertEquals(List.of(claim.sentence), found(dossier, "été MINISTERE", "#claims + table th a"));
        assertEquals(List.of(), found(dossier, "cable anders", "#claims + table th a"));
        for (String words : List.of("KPN 2020 statement", "statement 2020 kpn", "a rien", "kpn ministere")) {
            assertEquals(List.of("KPN 2020 statement"), found(dossier, words, "#statements + ul .claim a"), words);
        }
        assertEquals(List.of(ministry.name), found(dossier, "ministere", "#parties + ul a"));
        assertEquals(1, found(dossier, "monde", "#sources + ul a").size());
        assertEquals(List.of("<b>\"&"), Desk.page(desk.asks().queryParam("q", "<b>\"&").get("/desk/dossiers/" + dossier.id)).select("#q").eachAttr("value"));
    }

    @Test
    void a_dossier_nobody_made_is_not_there() {
        for (String path : List.of("/desk/dossiers/" + id, "/desk/dossiers/" + id + "/edit")) {
            desk.get(path).then().statusCode(404);
        }
        Response sent = save(desk, 0, title, RTL);
        assertEquals(404, sent.statusCode());
        assertEquals(RTL, Desk.page(sent).selectFirst("textarea[name=summary]").wholeText());
        desk.post("/desk/dossiers", "title", title, "language", "en").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new", "/{id}", "/{id}/edit"})
    void nobody_sees_a_dossier_without_signing_in(String path) {
        Dossier dossier = Given.dossier();
        Response answer = Desk.signedOut().get("/desk/dossiers" + path.replace("{id}", dossier.id.toString()));
        answer.then().statusCode(303).header("Location", containsString("/desk/sign-in?next=%2Fdesk%2Fdossiers"));
        assertTrue(answer.asString().isEmpty());
    }

    private Response create(Object... fields) {
        Object[] all = List.of(List.of("id", id), List.of(fields)).stream().flatMap(List::stream).toArray();
        return desk.post("/desk/dossiers", all);
    }

    private Response save(Desk by, int version, String newTitle, String summary) {
        return by.post("/desk/dossiers/" + id, "version", version, "title", newTitle, "summary", summary, "language", "en");
    }

    private static void assertRefused(Response answer, String field, String words, String kept, String typed) {
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals(words, page.select("#" + field + "-error").text());
        assertEquals(List.of("#" + field), page.select(".notice-error li a").eachAttr("href"));
        assertEquals(List.of(typed), Desk.filled(page, "form.form").get(kept));
    }

    private List<String> found(Dossier dossier, String words, String css) {
        return Desk.page(desk.asks().queryParam("q", words).get("/desk/dossiers/" + dossier.id)).select(css).eachText();
    }

    private static Claim claim(Dossier dossier, Account author) {
        return Given.claim(dossier, Given.party("Claimant"), Given.unique("A claim"), author);
    }

    private List<String> listed(String... query) {
        return listPage(query).select("main h2").eachText();
    }

    private Document listPage(String... query) {
        var asking = desk.asks();
        for (int i = 0; i < query.length; i += 2) {
            asking.queryParam(query[i], query[i + 1]);
        }
        return Desk.page(asking.get("/desk/dossiers"));
    }

    private Dossier dossier() {
        return Given.made(() -> Dossier.findById(id));
    }

    private long count() {
        return Given.<Long>made(() -> Dossier.count("id", id));
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", id, verb));
    }
}
