package org.wederhoor.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** Editors find everything the desk has, and are told of claims like the one they type. */
@QuarkusTest
class DeskSearchTest {

    private Account checker;
    private Desk desk;
    private Dossier dossier;
    private Party claimant;
    /** A word that nothing else in the database holds. */
    private String word;

    @BeforeEach
    void desk() {
        checker = Given.checker();
        desk = Desk.as(checker);
        dossier = Given.dossier();
        claimant = Given.party("Claimant");
        word = "q" + Ids.next().toString().replaceAll("[^a-f]", "") + "z" + Given.unique("").replaceAll("[^a-z]", "") + "q";
    }

    private Document found(String... query) {
        io.restassured.specification.RequestSpecification asks = desk.asks();
        for (int i = 0; i < query.length; i += 2) {
            asks.queryParam(query[i], query[i + 1]);
        }
        Response answer = asks.get("/desk/search");
        answer.then().statusCode(200);
        return Desk.page(answer);
    }

    private static List<String> heads(Document page, String kind) {
        return page.select("[aria-labelledby=found-" + kind + "] h3").eachText();
    }

    @Test
    void a_claim_is_found_before_it_has_a_verdict_and_by_what_its_draft_says() {
        Claim claim = Given.claim(dossier, claimant, "Something " + word + " happened.", checker);
        assertEquals(List.of(claim.sentence), heads(found("q", word), "CLAIM"));
        Claim drafted = Given.claim(dossier, claimant, "Something else.", checker);
        Given.draft(drafted, checker);
        Tables.change("update verdict set rationale = 'Because of " + word + "s.' where claim_id = '" + drafted.id + "'");
        Document page = found("q", word);
        assertEquals(List.of(claim.sentence, "Something else."), heads(page, "CLAIM"));
        assertEquals(List.of("Because of " + word + "s."), page.select(".snippet").eachText());
    }

    @Test
    void words_that_were_changed_find_it_by_the_new_ones_only() {
        Claim claim = Given.claim(dossier, claimant, "It was " + word + ".", checker);
        Tables.change("update claim set sentence = 'It was another.' where id = '" + claim.id + "'");
        assertEquals(List.of(), heads(found("q", word), "CLAIM"));
    }

    @Test
    void parties_are_found_by_their_other_names_too() {
        Party party = Given.party("Bureau");
        Given.made(() -> Party.<Party>findById(party.id).aliases.add("The " + word));
        assertEquals(List.of(party.name + " (The " + word + ")"), heads(found("q", word), "PARTY"));
    }

    @Test
    void statements_sources_and_dossiers_are_found() {
        Source source = Given.source(dossier, "Paper " + word);
        Given.statement(dossier, claimant, source, "We saw " + word + " there.");
        Dossier other = Given.dossier("On " + word);
        Document page = found("q", word);
        assertEquals(1, heads(page, "STATEMENT").size());
        assertEquals(List.of(source.label), heads(page, "SOURCE"));
        assertEquals(List.of(other.title), heads(page, "DOSSIER"));
    }

    @Test
    void the_text_of_a_source_leads_to_the_part_of_it_that_holds_the_words() {
        String filler = ("All quiet. ".repeat(50) + "\n\n").repeat(250);
        Source source = Given.archived(dossier, filler + "Then “" + word + "” came.\n\n" + filler);
        Document page = found("q", word, "kind", "TEXT");
        assertEquals(List.of(source.label), heads(page, "TEXT"));
        String href = page.select("[aria-labelledby=found-TEXT] h3 a").attr("href");
        int at = filler.length() + 6;
        assertEquals("/desk/sources/" + source.id + "?at=" + at + "#:~:text=" + word, href);
        assertTrue(desk.page(href.replaceAll("#.*", "")).select(".reader").text().contains(word));
    }

    @Test
    void a_dossier_can_be_searched_alone() {
        Given.claim(dossier, claimant, "Here " + word + ".", checker);
        Given.claim(Given.dossier(), claimant, "There " + word + ".", checker);
        Given.partyOf(dossier, "Bureau " + word);
        Given.party("Elsewhere " + word);
        Document page = found("q", word, "dossier", dossier.id.toString());
        assertEquals(List.of("Here " + word + "."), heads(page, "CLAIM"));
        assertEquals(1, heads(page, "PARTY").size());
    }

    @Test
    void many_of_a_kind_are_shown_on_pages() {
        for (int i = 0; i < 21; i++) {
            Given.claim(dossier, claimant, "Number " + i + " of " + word + ".", checker);
        }
        Document some = found("q", word);
        assertEquals(5, heads(some, "CLAIM").size());
        Document first = desk.page(some.select("[aria-labelledby=found-CLAIM] > p a").attr("href"));
        assertEquals(20, heads(first, "CLAIM").size());
        assertEquals(List.of("Number 0 of " + word + "."), heads(desk.page(first.select("a[rel=next]").attr("href")), "CLAIM"));
    }

    @Test
    void hostile_words_get_an_answer_or_a_sentence() {
        for (String query : List.of("'; drop table claim; --", "[(*+?", "\"", "the van", "a".repeat(3_000), "<script>")) {
            assertTrue(found("q", query).select("main .empty, main .notice, main h3").size() > 0, query);
        }
        assertEquals(404, desk.get("/desk/search?q=x&kind=CLAIM&page=1000000000").statusCode());
        assertEquals(404, desk.get("/desk/search?q=x&dossier=nothing").statusCode());
    }

    @Test
    void a_claim_like_the_one_being_typed_is_shown_and_one_that_shares_a_word_is_not() {
        Claim claim = Given.claim(dossier, claimant, "The ministry of " + word + " bought forty telescopes in Delft.", checker);
        Given.claim(dossier, claimant, "Nothing else is known of " + word + " yet, they say.", checker);
        for (String typed : List.of(claim.sentence, "In Delft, the ministry of " + word + " bought 40 telescopes",
                "Ministry of " + word + " buys forty telescops in Delft")) {
            Response answer = desk.asks().queryParam("sentence", typed).get("/desk/search/similar");
            answer.then().statusCode(200);
            assertEquals(List.of(claim.sentence), Desk.page(answer).select(".entry .claim").eachText(), typed);
        }
        assertEquals("", desk.asks().queryParams("sentence", claim.sentence, "except", claim.id.toString()).get("/desk/search/similar")
                .asString().strip());
        for (String none : List.of("", "the of", "x", "a".repeat(4_000), "'; drop table claim; -- & | !")) {
            assertEquals("", desk.asks().queryParam("sentence", none).get("/desk/search/similar").asString().strip(), none);
        }
    }

    @Test
    void a_button_of_the_form_asks_the_same_and_saves_nothing() {
        Claim claim = Given.claim(dossier, claimant, "Seven " + word + " trains to Brussels were sold at a loss.", checker);
        UUID id = Ids.next();
        Response answer = desk.post("/desk/dossiers/" + dossier.id + "/claims", "id", id, "sentence", claim.sentence + " Twice.",
                "claimant", claimant.id, "claimantNote", "", "language", "en", "again", "similar");
        answer.then().statusCode(200);
        Document page = Desk.page(answer);
        assertEquals(List.of(claim.sentence), page.select("[data-similar] .claim").eachText());
        assertEquals(claim.sentence + " Twice.", page.select("textarea[name=sentence]").text());
        assertEquals("0", Tables.value("select count(*) from claim where id = '" + id + "'"));
    }

    @Test
    void a_claim_like_another_can_be_saved_all_the_same() {
        Claim claim = Given.claim(dossier, claimant, "Eleven " + word + " bridges across the Meuse need repair.", checker);
        desk.post("/desk/dossiers/" + dossier.id + "/claims", "id", Ids.next(), "sentence", claim.sentence, "claimant", claimant.id,
                "claimantNote", "", "language", "en").then().statusCode(303);
    }

    private Source page(String text, String leftOut) {
        int at = text.indexOf(leftOut);
        return Given.archived(dossier, text, List.of(new LeftOut(new TextRange(at, at + leftOut.length()), LeftOutReason.NAVIGATION)));
    }

    @Test
    void a_text_is_not_found_by_what_is_left_out_of_it_until_that_is_put_back_in() {
        String banner = "Alles accepteren " + word + "koek";
        Source source = page("Kop van " + word + "\n\n" + banner + "\n\nHet artikel begint hier, met " + word + " erin.", banner);
        assertEquals(List.of(), heads(found("q", word + "koek"), "TEXT"));
        assertEquals("Kop van " + word + " … Het artikel begint hier, met " + word + " erin.",
                found("q", word, "kind", "TEXT").select(".snippet").text());
        Tables.change("update left_out set taken_in = true where source_id = '" + source.id + "'");
        assertEquals(List.of(source.label), heads(found("q", "accepteren " + word + "koek"), "TEXT"));
        Tables.change("update left_out set taken_in = false where source_id = '" + source.id + "'");
        assertEquals(List.of(), heads(found("q", word + "koek"), "TEXT"));
        assertEquals(List.of(source.label), heads(found("q", word), "TEXT"));
    }

    @Test
    void no_phrase_runs_across_what_is_left_out() {
        page("Er kwam geen " + "advertentie ".repeat(3) + " " + word + "commentaar.", "advertentie ".repeat(3));
        assertEquals(List.of(), heads(found("q", "\"geen " + word + "commentaar\""), "TEXT"));
    }

    @Test
    void a_claim_is_found_by_its_translations() {
        Claim claim = Given.claim(dossier, claimant, "Something else happened.", checker);
        Tables.change("update claim set translations = '{\"nl\": {\"sentence\": \"Er kwamen achterdeurtjes van " + word + ".\"}}' where id = '"
                + claim.id + "'");
        Document page = found("q", "achterdeur " + word);
        assertEquals(List.of(claim.sentence), heads(page, "CLAIM"));
        assertEquals(List.of("achterdeurtjes", word), page.select(".snippet mark").eachText());
        assertEquals("nl", page.select(".snippet span").attr("lang"));
        Given.draft(claim, checker);
        Tables.change("update verdict set translations = '{\"de\": {\"rationale\": \"Das bestritt " + word + "er.\"}}' where claim_id = '"
                + claim.id + "'");
        assertEquals(List.of(claim.sentence), heads(found("q", "bestreiten " + word + "er"), "CLAIM"));
    }

    @Test
    void texts_are_found_and_marked_in_every_form_of_the_words() {
        Source source = Given.archived(dossier, "De woordvoerder van het ministerie kon het niet bevestigen. Over COVID-19 en de A.I.V.D. wist hij"
                + " van de beschul\u00ADdigingen en het veiligheidsonder\u2010 zoek niets, zegt Kamerstuk 24095-476 over " + word + ".");
        for (String query : List.of("bevestigde", "weten", "covid 19", "\"COVID-19\"", "-19", "AIVD", "beschuldigingen", "veiligheidsonderzoek",
                "24095-476", "476", "\"Kamerstuk 24095-476\"", "\"kon het niet\"")) {
            Document page = found("q", query + " " + word, "kind", "TEXT");
            assertEquals(List.of(source.label), heads(page, "TEXT"), query);
            assertTrue(page.select(".snippet mark").size() > 1, query + ": " + page.select(".snippet").html());
        }
        assertEquals(List.of(), heads(found("q", "\"kon het bevestigen\" " + word), "TEXT"));
    }

    @Test
    void a_slip_in_a_name_that_only_the_desk_knows_is_corrected() {
        Party party = Given.party(word + "xy");
        Document page = found("q", word + "yx");
        assertEquals(List.of(party.name), heads(page, "PARTY"));
        assertTrue(page.select(".notice").text().contains(word + "xy"), page.select(".notice").text());
    }
}
