package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

@QuarkusTest
class TextBesideTest {

    private static final String TEXT = "Click here.\n\nThe bridge is unsafe, they said. The bridge is unsafe.\n\nNobody would say more.";

    private final Desk desk = Desk.as(Given.checker());
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.partyOf(dossier, "Yard");

    @Test
    void the_text_stands_beside_a_new_claim_with_the_very_words_marked() {
        Document page = claim(source(TEXT), TEXT.lastIndexOf("The bridge"), "The bridge is unsafe.");
        assertEquals(List.of("The bridge is unsafe."), page.select(".beside .reader mark").eachText());
        assertEquals("The bridge is unsafe, they said. The bridge is unsafe.", page.selectFirst(".beside .reader p:has(mark)").text());
        assertEquals(TEXT.replace("\n\n", " "), page.select(".beside .reader").text());
        assertEquals(List.of("The bridge is unsafe."), page.select(".beside blockquote mark").eachText(), "and alone, for where the text is folded");
        assertEquals("The bridge is unsafe.", page.selectFirst(".columns-beside form [name=sentence]").wholeText().strip());
    }

    @Test
    void what_was_left_out_is_folded_there_too_and_nothing_there_is_a_button() {
        Source source = Given.archived(dossier, TEXT, List.of(new LeftOut(new TextRange(0, 11), LeftOutReason.OTHER),
                new LeftOut(new TextRange(24, 33), LeftOutReason.STRUCK_OUT)));
        Document page = claim(source, TEXT.lastIndexOf("The bridge"), "The bridge is unsafe.");
        assertEquals("Click here.", page.select(".beside .reader details.left-out p").text());
        assertEquals(TEXT.substring(24, 33).strip(), page.select(".beside .reader s.struck").text());
        assertTrue(page.select(".beside button").isEmpty());
    }

    @Test
    void a_refused_form_keeps_it_and_its_way_back() {
        Source source = source(TEXT);
        Map<String, List<Object>> form = Desk.filled(claim(source, 13, "The bridge"), "#form");
        form.put("claimant", List.of(""));
        Response refused = desk.post("/desk/dossiers/" + dossier.id + "/claims", form);
        assertEquals(422, refused.statusCode());
        Document again = Desk.page(refused);
        assertEquals(List.of("The bridge"), again.select(".beside .reader mark").eachText());
        assertEquals("source", again.selectFirst("#form button[type=submit]").val(), "the enter key saves and leads back");
        form.put("claimant", List.of(party.id.toString()));
        form.put("then", List.of("source"));
        assertTrue(desk.post("/desk/dossiers/" + dossier.id + "/claims", form).header("Location").contains("/desk/sources/" + source.id + "?answering="));
    }

    @Test
    void a_statement_from_a_selection_or_a_suggestion_has_it_as_well() {
        Source source = source("The bridge is unsafe.\n\n" + party.name + " denied that the bridge is unsafe.");
        String made = "/desk/dossiers/" + dossier.id + "/statements/new?";
        assertEquals(List.of("The bridge"), desk.page(made + "source=" + source.id + "&place=0-10").select(".beside .reader mark").eachText());
        Document refused = Desk.page(desk.post("/desk/dossiers/" + dossier.id + "/statements",
                Desk.filled(desk.page(made + "source=" + source.id + "&place=0-10"), "#form")));
        assertEquals("source", refused.selectFirst("#form button[type=submit]").val(), "after a refusal too");
        UUID suggestion = Given.made(() -> {
            Suggestions.renew(Source.locked(source.id));
            return Suggestion.of(source).get(0).id;
        });
        assertFalse(desk.page(made + "suggestion=" + suggestion).select(".beside .reader mark").isEmpty());
    }

    @Test
    void of_a_long_text_the_part_is_shown_that_holds_the_words() {
        String paragraph = "The ships wait there for the bridge to open again.\n\n";
        String text = paragraph.repeat(1500) + "The bridge is unsafe.\n\n" + paragraph.repeat(1500);
        Document page = claim(source(text), text.indexOf("The bridge is"), "The bridge is unsafe.");
        assertEquals(List.of("The bridge is unsafe."), page.select(".beside .reader mark").eachText());
        assertTrue(page.select(".beside .reader").text().length() < 70_000);
    }

    @Test
    void words_over_several_paragraphs_are_marked_in_each() {
        Document page = claim(source(TEXT), 0, TEXT.substring(0, TEXT.indexOf(", they")));
        assertEquals(List.of("Click here.", "The bridge is unsafe"), page.select(".beside .reader mark").eachText());
        assertEquals(1, page.select("#passage").size());
    }

    @Test
    void a_form_about_no_words_of_a_text_stands_alone() {
        String made = "/desk/dossiers/" + dossier.id;
        Source source = source(TEXT);
        Source cited = Given.source(dossier, "Cited");
        for (String path : List.of("/claims/new", "/statements/new", "/claims/new?source=" + source.id, "/claims/new?source=" + source.id + "&place=5-2",
                "/claims/new?source=" + source.id + "&place=0-99999", "/statements/new?source=" + source.id + "&place=x")) {
            assertTrue(desk.page(made + path).select(".beside").isEmpty(), path);
        }
        String statement = "/desk/statements/" + Given.statement(dossier, party, source, "The bridge").id;
        assertTrue(desk.page(statement).select(".beside").isEmpty(), "a statement that is there already");
        assertTrue(desk.page("/desk/statements/" + Given.statement(dossier, party, cited, "They said").id).select(".beside").isEmpty());
    }

    private Source source(String text) {
        return Given.archived(dossier, text);
    }

    private Document claim(Source source, int at, String words) {
        return desk.page("/desk/dossiers/" + dossier.id + "/claims/new?source=" + source.id + "&place=" + at + "-" + (at + words.length()));
    }
}
