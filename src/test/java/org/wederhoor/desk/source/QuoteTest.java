package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** From words in a source to what they become. */
@QuarkusTest
class QuoteTest {

    private static final String STORY = """
            The 😀 bank denies it. “We know nothing,” it said.

            Cafe\u0301 owners agree. The bank denies it still.

            Click here to subscribe""";

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();
    private final Source source = Given.archived(dossier, STORY);

    @Test
    void words_become_a_statement_at_their_place() {
        Party bank = Given.partyOf(dossier, "Bank");
        Document blank = follow(quote("STATEMENT", "We know nothing,", ""));
        assertEquals("We know nothing,", blank.select("textarea[name=passageExact]").text());
        Map<String, List<Object>> fields = Desk.filled(blank, "form.form");
        fields.put("party", List.of(bank.id));
        fields.put("title", List.of("What the bank said"));
        Response made = desk.post("/desk/dossiers/" + dossier.id + "/statements", fields);
        assertEquals(303, made.statusCode());
        Given.made(() -> {
            Passage passage = Statement.of(dossier).get(0).passages.get(0).passage;
            assertEquals(new TextRange(23, 39), passage.place());
            assertEquals("The 😀 bank denies it. “", passage.anchor().prefix());
            return null;
        });
        Document reader = desk.page("/desk/sources/" + source.id);
        assertEquals("We know nothing,", reader.select("a.quoted").text());
        assertEquals("23", reader.select("a.quoted").attr("data-at"));
        assertTrue(reader.select(reader.select("a.quoted").attr("href")).text().contains("What the bank said"));
    }

    @Test
    void an_appearance_of_no_claim_is_refused_with_what_to_choose() {
        Given.claim(dossier, Given.party("Claimant"), Given.unique("It is so"), Given.checker());
        Document page = Desk.page(quote("APPEARANCE", "We know nothing,", ""));
        assertEquals("Choose the claim that stands in these words.", page.select("#claim-error").text());
        assertEquals("We know nothing,", page.select("#quotation").text());
    }

    @Test
    void what_a_source_has_struck_out_is_shown_so_and_quoted_with_a_note() {
        String story = "The bank said: “We confirm it.” “We deny it.”";
        Source struck = Given.archived(dossier, story, List.of(new LeftOut(new TextRange(15, 31), LeftOutReason.STRUCK_OUT)));
        Party bank = Given.partyOf(dossier, "Bank");
        Statement confirmed = Given.statement(dossier, bank, struck, "We confirm it.");
        Given.statement(dossier, bank, struck, "We deny it.");
        Given.appearance(Given.claim(Given.checker()), struck, true, "We confirm it.");
        Document reader = desk.page("/desk/sources/" + struck.id);
        assertEquals("The bank said: “We confirm it.”", reader.select(".reader p").text().substring(0, 31));
        assertEquals("“We confirm it.”", reader.select(".reader .struck").eachText().stream().collect(Collectors.joining()));
        assertEquals("(struck out in the source) Put back in", reader.select(".struck-note").text());
        assertEquals(List.of("Struck out in the source, in whole or in part"), reader.select("#of-" + passageOf(confirmed) + " .notice").eachText());
        assertEquals(1, reader.select(".entry .notice").size());
        assertEquals(List.of("Struck out in the source, in whole or in part"), desk.page("/desk/parties/" + bank.id).select(".notice").eachText());
        desk.post(reader.select(".struck-note button").attr("formaction"), Map.of("seen", List.of("0")));
        assertEquals(List.of(), desk.page("/desk/sources/" + struck.id).select(".entry .notice, .reader .struck").eachText());
    }

    private static UUID passageOf(Statement statement) {
        return Given.made(() -> Statement.<Statement>findById(statement.id).passages.get(0).passage.id);
    }

    @Test
    void words_become_a_claim_that_appears_there() {
        Party bank = Given.partyOf(dossier, "Bank");
        Document blank = follow(quote("CLAIM", "Cafe\u0301 owners agree.", ""));
        assertEquals("Cafe\u0301 owners agree.", blank.select("#sentence").text());
        Map<String, List<Object>> fields = Desk.filled(blank, "form.form");
        fields.put("claimant", List.of(bank.id));
        fields.put("derivation", List.of(""));
        Response refused = desk.post("/desk/dossiers/" + dossier.id + "/claims", fields);
        assertEquals(422, refused.statusCode());
        assertEquals(1, Desk.page(refused).select("#derivation-error").size());
        assertEquals(List.of(), Given.made(() -> Claim.of(dossier)));

        fields.put("derivation", List.of("ORIGINAL_REPORT"));
        fields.put("first", List.of("true"));
        assertEquals(303, desk.post("/desk/dossiers/" + dossier.id + "/claims", fields).statusCode());
        assertEquals(303, desk.post("/desk/dossiers/" + dossier.id + "/claims", fields).statusCode());
        Given.made(() -> {
            List<Appearance> appearances = Appearance.of(Claim.of(dossier).get(0));
            assertEquals(1, appearances.size());
            assertEquals("Cafe\u0301 owners agree.", appearances.get(0).passage.exact);
            assertEquals(source.id, appearances.get(0).source.id);
            return null;
        });
    }

    @Test
    void words_become_an_appearance_of_a_claim() {
        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("The bank denies it"), Given.checker());
        Document page = follow(quote("APPEARANCE", "Cafe\u0301 owners agree.", "", "claim", claim.id));
        assertEquals("Cafe\u0301 owners agree.", page.select("#words").text());
        assertTrue(page.select("details:has(#words)").hasAttr("open"));
        assertEquals(source.id.toString(), page.select("#source option[selected]").val());
        Response none = quote("APPEARANCE", "Cafe\u0301 owners agree.", "");
        assertEquals(422, none.statusCode());
        assertEquals(1, Desk.page(none).select("#claim-error").size());
    }

    @Test
    void words_in_several_places_have_to_be_told_apart() {
        Response several = quote("STATEMENT", "bank denies it", "");
        assertEquals(422, several.statusCode());
        Document page = Desk.page(several);
        assertTrue(page.select("#quotation-error").text().contains("2 places"));
        assertEquals("bank denies it", page.select("#quotation").text());
        List<String> offered = page.select("button[name=takeWords]").eachAttr("value");
        assertEquals(List.of("quotation:6-20", "quotation:75-89"), offered);
        Document blank = follow(quote("STATEMENT", "bank denies it", "", "takeWords", offered.get(1)));
        assertEquals("75-89", blank.select("input[name=passagePlace]").val());
        assertEquals("75-89", follow(quote("STATEMENT", "bank denies it", "75-89")).select("input[name=passagePlace]").val());
    }

    @Test
    void the_button_that_takes_the_nearest_words_shows_the_page_again_with_them() {
        Response taken = quote("", "bank denies it", "", "takeWords", "quotation:75-89");
        assertEquals(422, taken.statusCode());
        Document page = Desk.page(taken);
        assertEquals("75-89", page.select("input[name=quotationPlace]").val());
        assertEquals(List.of("Press what these words are for: a statement, a claim or an appearance."), page.select(".notice-error li").eachText());
        assertEquals(0, page.select(".notice-error li a").size());
    }

    @Test
    void what_stands_around_the_words_tells_their_places_apart_when_the_place_itself_is_wrong() {
        Document blank = follow(quote("STATEMENT", "bank denies it", "1-15",
                "quotationPrefix", " said.\r\n\r\nCafe\u0301 owners agree. The ", "quotationSuffix", " still.\r\n\r\nClick here to subscribe"));
        assertEquals("75-89", blank.select("input[name=passagePlace]").val());
    }

    @Test
    void words_that_do_not_stand_there_are_refused_with_the_nearest() {
        Response refused = quote("CLAIM", "Café owners agreed.", "");
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals("Café owners agreed.", page.select("#quotation").text());
        assertEquals("Cafe\u0301 owners agree.", page.select(".offer mark").text());
        Response nowhere = quote("CLAIM", "Nothing at all like parliament", "");
        assertEquals(422, nowhere.statusCode());
        assertEquals(0, Desk.page(nowhere).select(".offer").size());
        assertEquals(422, quote("CLAIM", "", "").statusCode());
    }

    @Test
    void a_place_that_the_text_does_not_have_is_no_place() {
        for (String place : List.of("5-4", "0-100000", "-1-5", "x", "1-2-3", "99999999999-1")) {
            assertEquals(422, quote("STATEMENT", "bank denies it", place).statusCode(), place);
        }
        assertEquals("", desk.page("/desk/dossiers/" + dossier.id + "/statements/new?source=" + source.id + "&place=9-2")
                .select("textarea[name=passageExact]").text());
    }

    @Test
    void a_selection_across_paragraphs_is_quoted_with_the_white_space_of_the_text() {
        Document blank = follow(quote("STATEMENT", "it said.\n\n\nCafe\u0301 owners", "41-63"));
        assertEquals("it said.\n\nCafe\u0301 owners", blank.select("textarea[name=passageExact]").first().wholeText().strip());
    }

    @Test
    void words_are_left_out_and_taken_back_in() {
        assertEquals(303, quote("LEFT_OUT", "Click here to subscribe", "").statusCode());
        Document reader = desk.page("/desk/sources/" + source.id);
        assertEquals("Click here to subscribe", reader.select("details.left-out [data-at]").text());
        Element takeIn = reader.selectFirst("details.left-out button");
        assertEquals(303, press(takeIn).statusCode());
        assertEquals(303, press(takeIn).statusCode());
        reader = desk.page("/desk/sources/" + source.id);
        assertEquals(0, reader.select("details.left-out").size());
        assertEquals(303, press(reader.selectFirst("button[formaction$=leave-out]")).statusCode());
        assertEquals(409, press(takeIn).statusCode(), "it was taken in and left out again since");
        assertEquals(1, desk.page("/desk/sources/" + source.id).select("details.left-out").size());
    }

    @Test
    void a_source_without_its_text_has_nothing_to_quote() {
        Source cited = Given.source(dossier, "Cited");
        assertEquals(404, desk.post("/desk/sources/" + cited.id + "/quote", "use", "CLAIM", "quotation", "words").statusCode());
        assertFalse(desk.page("/desk/sources/" + cited.id).select("a[href$='intake?source=" + cited.id + "']").isEmpty());
    }

    @Test
    void the_dossier_that_was_chosen_stays_when_another_button_is_pressed() {
        Dossier other = Given.dossier();
        Given.made(() -> Source.<Source>findById(source.id).dossiers.add(Dossier.findById(other.id)));
        for (Dossier chosen : List.of(dossier, other)) {
            Response answer = desk.post("/desk/sources/" + source.id + "/suggestions", "quotation", "bank denies", "dossier", chosen.id);
            assertEquals(200, answer.statusCode());
            assertEquals(chosen.id.toString(), Desk.page(answer).select("#dossier option[selected]").val());
        }
    }

    @Test
    void of_a_long_text_the_part_is_shown_that_holds_the_words() {
        String words = "The marker stands.";
        // its second paragraph begins in the first part and is shown there to its end
        String text = "word ".repeat(10_000) + "\n\n" + "word ".repeat(4_000) + words + " word".repeat(6_000) + ("\n\n" + "word ".repeat(10_000)).repeat(2);
        String page = "/desk/sources/" + Given.archived(dossier, text).id;
        String place = text.indexOf(words) + "-" + (text.indexOf(words) + words.length());
        Response refused = desk.post(page + "/quote", "use", "APPEARANCE", "quotation", words, "quotationPlace", place);
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select(".reader").text().contains(words));
        Response back = desk.post(page + "/suggestions", "quotation", words, "quotationPlace", place);
        assertEquals(200, back.statusCode());
        assertTrue(Desk.page(back).select(".reader").text().contains(words));
    }

    private Response quote(String use, String words, String place, Object... more) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("use", use, "quotation", words, "quotationPlace", place));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i].toString(), more[i + 1]);
        }
        return desk.post("/desk/sources/" + source.id + "/quote", fields);
    }

    private Document follow(Response answer) {
        assertEquals(303, answer.statusCode());
        String location = answer.header("Location");
        return desk.page(location.substring(location.indexOf("/desk/")).split("#")[0]);
    }

    private Response press(Element button) {
        return desk.post(button.attr("formaction"), button.attr("name"), button.attr("value"));
    }
}
