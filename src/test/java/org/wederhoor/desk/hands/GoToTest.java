package org.wederhoor.desk.hands;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** Where the box that goes anywhere leads, and the list of keys, without scripts: in every language, for every role. */
@QuarkusTest
class GoToTest {

    private static final List<String> ROLES = List.of("checker", "editor", "chief");

    @Test
    void everything_that_is_offered_can_be_opened_by_whoever_it_is_offered_to() {
        for (String prefix : OtherLanguage.prefixes()) {
            for (String role : ROLES) {
                Desk desk = Desk.as(role);
                List<String> paths = desk.page(prefix + "/desk/go").select(".places a").eachAttr("href");
                assertEquals(role.equals("chief"), paths.contains(prefix + "/desk/accounts"), role);
                assertEquals(role.equals("chief"), paths.contains(prefix + "/desk/journal"), role);
                assertTrue(paths.containsAll(List.of(prefix + "/desk", prefix + "/desk/board", prefix + "/desk/replies", prefix + "/desk/sources")),
                        paths.toString());
                paths.forEach(path -> assertEquals(200, desk.get(path).statusCode(), role + " " + path));
            }
        }
    }

    @Test
    void a_page_goes_by_its_name_in_every_language_whatever_its_case_and_accents() {
        Map<String, String> names = Map.ofEntries(Map.entry("board", "/desk/board"), Map.entry("PLANNING", "/desk/board"), Map.entry("planung", "/desk/board"),
                Map.entry("Wederhoor wachten", "/desk/replies"), Map.entry("beteil", "/desk/parties"), Map.entry("  parties ", "/desk/parties"),
                Map.entry("pruf", "/desk/reviews"), Map.entry("controle", "/desk/reviews"), Map.entry("nieuwe part", "/desk/parties/new"),
                Map.entry("neues", "/desk/dossiers/new"), Map.entry("readers' rep", "/desk/reports"), Map.entry("sneltoetsen", "/desk/keys"),
                Map.entry("Tastenkürzel", "/desk/keys"), Map.entry("zoeken", "/desk/search"), Map.entry("quel", "/desk/sources"));
        for (String prefix : OtherLanguage.prefixes()) {
            names.forEach((typed, path) -> assertEquals(prefix + path, first(typed, prefix).attr("href"), typed));
        }
        assertEquals(DeskPage.BOARD.in(OtherLanguage.LOCALE), first("board", OtherLanguage.PREFIX).text());
        assertEquals("/desk/dossiers", first("dossiers", "").attr("href"));
    }

    @Test
    void the_chiefs_pages_are_named_to_the_chief_alone() {
        for (String typed : List.of("accounts", "konten", "journal", "public log", "openbare logboek")) {
            assertEquals(0, at(Desk.as("editor"), typed, "").select("[data-page]").size(), typed);
            assertEquals(1, at(Desk.as("chief"), typed, "").select("[data-page]").size(), typed);
        }
        // both have the word in their names
        for (String typed : List.of("logboek", "protokoll")) {
            assertEquals(List.of("/desk/journal", "/desk/log"), at(Desk.as("chief"), typed, "").select("[data-page] a").eachAttr("href"), typed);
        }
    }

    @Test
    void things_are_found_by_their_words_those_with_a_name_first() {
        String word = "q" + Ids.next().toString().replaceAll("[^a-f]", "") + "z" + Given.unique("").replaceAll("[^a-z]", "") + "q";
        Dossier dossier = Given.dossier("On " + word);
        Party party = Given.party("Bureau " + word);
        Claim claim = Given.claim(dossier, party, "Something " + word + " happened.", Given.checker());
        Source source = Given.source(dossier, "Paper " + word);
        Document page = at(Desk.as("checker"), word, OtherLanguage.PREFIX);
        assertEquals(List.of("/desk/parties/" + party.id, "/desk/dossiers/" + dossier.id, "/desk/claims/" + claim.id, "/desk/sources/" + source.id,
                "/desk/search?q=" + word).stream().map(path -> OtherLanguage.PREFIX + path).toList(), page.select(".places a").eachAttr("href"));
        assertTrue(page.select(".places").text().contains(dossier.title));
    }

    @Test
    void what_finds_nothing_or_asks_too_much_is_said_and_never_a_failure() {
        for (String prefix : OtherLanguage.prefixes()) {
            HandsMessages words = OtherLanguage.words(HandsMessages.class, OtherLanguage.of(prefix));
            assertEquals(words.nothing("xyzzyq"), at(Desk.as("checker"), "xyzzyq", prefix).select("[data-count]").text());
            for (String odd : List.of("%", "<script>alert(1)</script>", "' or 1=1 --", "\u0000", "a".repeat(501), "🦔", "\"", "&q=board", "de het een")) {
                Document page = at(Desk.as("checker"), odd, prefix);
                assertEquals(0, page.select("main script").size());
                assertFalse(page.select("[data-count]").text().isEmpty(), odd);
            }
        }
    }

    @Test
    void looking_writes_nothing() {
        Desk desk = Desk.as("checker");
        Map<String, String> before = Tables.all();
        at(desk, "huawei", "");
        assertEquals(before, Tables.all());
    }

    @Test
    void the_list_of_keys_has_every_key_and_what_it_does_in_every_language_and_says_that_they_need_scripts() {
        for (String prefix : OtherLanguage.prefixes()) {
            Locale language = OtherLanguage.of(prefix);
            HandsMessages words = OtherLanguage.words(HandsMessages.class, language);
            for (String role : ROLES) {
                Document page = Desk.as(role).page(prefix + "/desk/keys");
                assertTrue(page.select("main").text().contains(words.needsScripts()));
                for (DeskKey key : DeskKey.values()) {
                    assertEquals(key.in(language), page.select("[data-pressed='" + key.chord() + "'] th").text());
                }
                assertEquals(words.goTo(DeskPage.BOARD.in(language)), page.select("[data-pressed='g b'] th").text());
                assertEquals(words.control() + "+" + words.shift() + "+" + words.enter(),
                        page.select("[data-pressed='Control+Shift+Enter'] td").text());
                assertTrue(page.select("[data-single]").hasAttr("hidden"), "a switch that only scripts can work is shown by them");
            }
        }
    }

    @Test
    void every_page_of_the_desk_leads_to_both_and_carries_its_keys() {
        Document page = Desk.as("checker").page("/nl/desk/dossiers");
        assertEquals("/nl/desk/keys", page.select("footer [data-key='?']").attr("href"));
        assertEquals("/nl/desk/go", page.select("header [data-key='Control+k']").attr("formaction"));
        assertEquals("/nl/desk/board", page.select("header [data-key='g b']").attr("href"));
        assertEquals("/nl/desk/replies", page.select("footer [data-key='g r']").attr("href"));
        assertEquals("page", page.select("header nav [data-key='g d']").attr("aria-current"));
        assertEquals(1, page.select("header nav [aria-current]").select("[data-key]").size());
        Desk.signedOut().get("/desk/go?q=secret").then().statusCode(303).header("Location", containsString("/desk/sign-in"));
    }

    private static Element first(String typed, String prefix) {
        return at(Desk.as("checker"), typed, prefix).selectFirst(".places a");
    }

    private static Document at(Desk desk, String typed, String prefix) {
        var answer = desk.asks().queryParam("q", typed).get(prefix + "/desk/go");
        answer.then().statusCode(200);
        return Desk.page(answer);
    }
}
