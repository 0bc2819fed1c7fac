package org.wederhoor.desk.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** Quotations that were noted before their source's text came, when it comes. */
@QuarkusTest
class QuotationPlacesTest {

    private static final String TWICE = "De toezichthouder: “Geen commentaar”. Els Brand van Ostaria: “Geen commentaar”.";
    private static final TextRange FIRST = new TextRange(20, 35);
    private static final TextRange SECOND = new TextRange(62, 77);

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.partyOf(dossier, "Ostaria");
    private Source cited;

    @BeforeEach
    void cite() {
        cited = Given.source(dossier, "Cited");
        Tables.change("update source set archived = false where id = '" + cited.id + "'");
    }

    @Test
    void a_quotation_that_was_mended_does_not_keep_its_source_from_its_text() {
        Statement statement = Given.statement(dossier, party, cited, "\"Geen comentaar\"");
        String path = "/desk/statements/" + statement.id;
        Map<String, List<Object>> form = Desk.filled(desk.page(path), "form[action=" + path + "]");
        form.put("passageExact", List.of("“Geen commentaar”"));
        assertEquals(303, desk.post(path, form).statusCode());
        archive("Els Brand: “Geen commentaar”.");
        assertEquals(new TextRange(11, 28), placeIn(statement));
    }

    @Test
    void nor_do_the_words_of_an_appearance_that_was_removed() {
        Claim claim = Given.claim(dossier, party, Given.unique("There is a back door"), checker);
        Appearance appearance = Given.appearance(claim, cited, true, "Er is een achterdeur");
        Given.made(() -> Appearance.deleteById(appearance.id));
        archive("Er is geen achterdeur.");
    }

    @Test
    void words_that_something_still_quotes_do() {
        Given.statement(dossier, party, cited, "Geen comentaar");
        Response answer = upload("Els Brand: “Geen commentaar”.");
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).select("#file-error").text().contains("Geen comentaar"));
    }

    @Test
    void of_several_places_none_is_taken_unasked_and_each_quotation_gets_its_own() {
        Statement regulators = Given.statement(dossier, Given.partyOf(dossier, "Regulator"), cited, "Geen commentaar");
        Statement companys = Given.statement(dossier, party, cited, "Geen commentaar");
        archive(TWICE);
        assertNull(placeIn(regulators));
        Document page = desk.page("/desk/sources/" + cited.id);
        assertEquals(4, buttons(page).size(), "two places for each of two statements");
        assertTrue(desk.page("/desk/parties/" + party.id).text().contains("These words stand in several places of the source."));
        assertTrue(desk.page("/desk/statements/" + companys.id).select(".notice a[href$=#open-places]").size() == 1);
        assertEquals(303, press(page, companys.id, SECOND).statusCode());
        assertTrue(desk.page("/desk/statements/" + companys.id).select(".notice a[href$=#open-places]").isEmpty());
        assertEquals(SECOND, placeIn(companys));
        assertNull(placeIn(regulators));
        assertEquals(303, press(desk.page("/desk/sources/" + cited.id), regulators.id, FIRST).statusCode());
        assertEquals(FIRST, placeIn(regulators));
        Document chosen = desk.page("/desk/sources/" + cited.id);
        assertTrue(buttons(chosen).isEmpty());
        assertEquals(2, chosen.select("a.quoted").size());
        assertFalse(desk.page("/desk/parties/" + party.id).text().contains("These words stand in several places of the source."));
    }

    @Test
    void the_words_of_an_appearance_get_their_place_as_well() {
        Claim claim = Given.claim(dossier, party, Given.unique("There is no comment"), checker);
        Appearance appearance = Given.appearance(claim, cited, true, "Geen commentaar");
        archive(TWICE);
        assertTrue(desk.page("/desk/claims/" + claim.id).text().contains("These words stand in several places of the source."));
        assertEquals(303, press(desk.page("/desk/sources/" + cited.id), appearance.id, SECOND).statusCode());
        assertEquals(SECOND, placeIn(appearance));
    }

    @Test
    void where_the_words_around_it_were_noted_as_well_they_tell_which_place_is_meant() {
        Claim claim = Given.claim(dossier, party, Given.unique("There is no comment"), checker);
        Appearance untold = Given.appearance(Given.claim(dossier, party, Given.unique("Nobody comments"), checker), cited, true, "Geen commentaar");
        Appearance told = Given.made(() -> {
            Appearance appearance = new Appearance(Ids.next(), Claim.findById(claim.id), Source.findById(cited.id));
            appearance.derivation = SourceKind.ORIGINAL_REPORT;
            appearance.passage = Passage.noted(appearance.source, "Geen commentaar", "ntaar”. Els Brand van Ostaria: “",
                    "”. Meer wilde geen van beiden er");
            appearance.persist();
            return appearance;
        });
        archive(TWICE + " Meer wilde geen van beiden erover zeggen.");
        assertEquals(SECOND, placeIn(told));
        assertNull(placeIn(untold));
    }

    @Test
    void pressed_twice_it_is_done_once_and_another_place_is_refused() {
        Statement statement = Given.statement(dossier, party, cited, "Geen commentaar");
        archive(TWICE);
        Document page = desk.page("/desk/sources/" + cited.id);
        assertEquals(303, press(page, statement.id, FIRST).statusCode());
        assertEquals(303, press(page, statement.id, FIRST).statusCode());
        assertEquals(409, press(page, statement.id, SECOND).statusCode());
        assertEquals(FIRST, placeIn(statement));
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + statement.id + "' and verb = 'EDITED'"));
    }

    @Test
    void a_place_where_other_words_stand_is_none() {
        Statement statement = Given.statement(dossier, party, cited, "Geen commentaar");
        archive(TWICE);
        String passage = Tables.value("select passage_id from statement_passage where statement_id = '" + statement.id + "'");
        for (String place : List.of("0-5", "20-34", "62-900", "x", "")) {
            assertEquals(404, desk.post("/desk/quotations/" + passage + "/of/" + statement.id + "?at=" + place, Map.of("seen", statement.version))
                    .statusCode());
        }
        assertNull(placeIn(statement));
    }

    private Response upload(String text) {
        return desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("source", cited.id.toString())
                .multiPart("file", "story.txt", text.getBytes(StandardCharsets.UTF_8)).post("/desk/dossiers/" + dossier.id + "/intake/upload");
    }

    private void archive(String text) {
        assertEquals(303, upload(text + "\n\n" + Given.unique("Printed")).statusCode());
    }

    private static TextRange placeIn(Appearance appearance) {
        return Given.made(() -> Appearance.<Appearance>findById(appearance.id).passage.place());
    }

    private static TextRange placeIn(Statement statement) {
        return Given.made(() -> Statement.<Statement>findById(statement.id).passages.get(0).passage.place());
    }

    private static List<Element> buttons(Document page) {
        return page.select("button[formaction^=/desk/quotations/]");
    }

    private Response press(Document page, UUID use, TextRange place) {
        Element button = page.selectFirst("button[formaction*=/" + use + "?at=" + place.start() + "-" + place.end() + "]");
        Map<String, Object> form = new LinkedHashMap<>(Desk.filled(page, "#quote"));
        form.put(button.attr("name"), button.attr("value"));
        return desk.post(button.attr("formaction"), form);
    }
}
