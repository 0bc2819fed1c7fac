package org.wederhoor.desk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

/** Parties that are added where they are missed, and suggestions that answer a claim by one press. */
@QuarkusTest
class SourcePartiesTest {

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();
    private final String firm = Given.unique("Brouwer").replaceAll("[^A-Za-z]", "") + Long.toString(System.nanoTime(), 36).replaceAll("[^a-z]", "q");
    private final UUID source = take("The bridge is unsafe.\n\n" + firm + " declined to comment on the bridge.");
    private final String page = "/desk/sources/" + source;

    @Test
    void a_speaker_is_added_by_one_press_and_the_text_is_looked_at_again() {
        UUID suggestion = suggestion().id;
        Element button = desk.page(page).selectFirst("#suggestion-" + suggestion + " button[value=COMPANY]");
        assertEquals(303, desk.post(button.attr("formaction"), "kind", "COMPANY").statusCode());
        Party party = Given.made(() -> Party.named(firm));
        assertEquals(PartyKind.COMPANY, party.kind);
        Suggestion after = suggestion();
        assertEquals(suggestion, after.id);
        assertEquals(party.id, after.party.id);
        assertTrue(Given.made(() -> Party.of(dossier)).stream().anyMatch(each -> each.id.equals(party.id)));
        assertTrue(desk.page(page).select("#suggestion-" + suggestion + " button[value=COMPANY]").isEmpty());
    }

    @Test
    void two_people_who_add_it_at_once_make_one_and_the_second_is_told() {
        UUID suggestion = suggestion().id;
        String path = page + "/parties?suggestion=" + suggestion;
        List<Response> answers = Together.run(Stream.of(desk, Desk.as("editor")).<Callable<Response>>map(
                each -> () -> each.post(path, "kind", "COMPANY")).toList());
        assertEquals("1", Tables.value("select count(*) from party where name = '" + firm + "'"));
        assertEquals(List.of(200, 303), answers.stream().map(Response::statusCode).sorted().toList());
        assertTrue(answers.stream().anyMatch(each -> each.asString().contains("Nothing was added a second time")));
    }

    @Test
    void one_that_was_added_as_something_else_is_left_as_it_is() {
        desk.post(page + "/parties", "name", firm, "kind", "COMPANY");
        Response second = Desk.as("editor").post(page + "/parties", "name", firm.toUpperCase(Locale.ROOT), "kind", "PERSON");
        assertEquals(409, second.statusCode());
        assertTrue(second.asString().contains(firm));
        assertEquals(PartyKind.COMPANY, Given.made(() -> Party.named(firm)).kind);
    }

    @Test
    void selected_words_are_a_name_and_other_names_come_along() {
        assertEquals(200, desk.post(page + "/parties", "quotation", " " + firm + "\nand Partners",
                "aliases", "The " + firm + " Firm\nBvD " + firm, "kind", "COMPANY").statusCode());
        assertEquals(List.of("The " + firm + " Firm", "BvD " + firm), Given.made(() -> List.copyOf(Party.named(firm + " and Partners").aliases)));
    }

    @Test
    void what_is_wrong_with_a_name_is_said_beside_it_and_nothing_is_lost() {
        for (String name : List.of("", " ", "x".repeat(201), "a\u0001b", "x".repeat(199) + "😀😀")) {
            Response refused = desk.post(page + "/parties", "name", name, "aliases", "Kept", "kind", "COMPANY");
            assertEquals(422, refused.statusCode(), name);
            Document back = Desk.page(refused);
            assertFalse(back.select("#name-error").isEmpty(), name);
            assertTrue(back.select("#party").hasAttr("open"), name);
            assertEquals("Kept", back.selectFirst("#aliases").wholeText());
        }
        for (String kind : List.of("", "BAKERY", "company")) {
            assertEquals(422, desk.post(page + "/parties", "name", firm, "kind", kind).statusCode(), kind);
        }
        assertEquals(404, desk.post(page + "/parties?suggestion=" + UUID.randomUUID(), "kind", "COMPANY").statusCode());
        assertEquals(404, desk.post("/desk/sources/" + Given.source(dossier, "Cited").id + "/parties", "kind", "COMPANY").statusCode());
    }

    @Test
    void one_that_may_be_here_under_another_name_is_asked_about_first() {
        Party known = Given.partyOf(dossier, "Gemeente Hier");
        Given.made(() -> Party.<Party>findById(known.id).aliases.add("the " + firm));
        Response asked = desk.post(page + "/parties?suggestion=" + suggestion().id, "kind", "COMPANY");
        assertEquals(422, asked.statusCode());
        assertEquals(firm, Desk.page(asked).selectFirst("#name").val());
        List<String> another = Desk.page(asked).select("input[name=another]").eachAttr("value");
        assertEquals(303, desk.post(page + "/parties", "name", firm, "another", another.get(0), "kind", "COMPANY").statusCode());
    }

    @Test
    void a_suggestion_is_accepted_and_answers_the_claim_with_the_stance_that_was_pressed() {
        desk.post(page + "/parties?suggestion=" + suggestion().id, "kind", "COMPANY");
        Claim claim = Given.claim(dossier, Given.party("Paper"), "The bridge is unsafe.", Given.checker());
        Document form = desk.page(page);
        assertEquals(List.of(claim.id.toString()), form.select("#answering option").eachAttr("value"));
        List<String> buttons = form.select("#suggestion-" + suggestion().id + " button[formaction*=answer]").eachAttr("formaction");
        assertEquals(Stance.values().length, buttons.size());
        assertTrue(buttons.get(0).endsWith("stance=DECLINES"));
        String version = Tables.value("select version from suggestion where source_id = '" + source + "'");
        assertEquals(422, desk.post(buttons.get(1), "seen", version).statusCode());
        assertEquals(422, desk.post(buttons.get(1), "seen", version, "answering", Given.claim(Given.checker()).id).statusCode());
        assertEquals(404, desk.post(buttons.get(1).replaceAll("=.*", "=LIES"), "seen", version, "answering", claim.id).statusCode());
        for (int i = 0; i < 2; i++) {
            assertEquals(303, desk.post(buttons.get(0), "seen", version, "answering", claim.id, "basis", "ABOUT_ITSELF").statusCode());
        }
        assertEquals(409, Desk.as("editor").post(buttons.get(1), "seen", version, "answering", claim.id).statusCode());
        Answer answer = Given.made(() -> {
            List<Answer> all = Answer.of(claim);
            assertEquals(1, all.size());
            return all.get(0);
        });
        assertEquals(Stance.DECLINES, answer.stance);
        assertEquals(Basis.ABOUT_ITSELF, answer.basis);
    }

    @Test
    void a_description_is_taken_as_the_document_gives_it_by_one_press() {
        UUID article = take("City hall knew\n\n12 October 2026\n\nBy Anna Visser\n\nThe bridge is unsafe.");
        Element button = button(article);
        assertEquals(303, desk.post(button.attr("formaction"), "seen", button.val()).statusCode());
        Source described = Given.made(() -> Source.<Source>findById(article));
        assertEquals(SourceKind.ORIGINAL_REPORT, described.kind);
        assertEquals("City hall knew", described.label);
        assertTrue(desk.page("/desk/sources/" + article).select("#proposed").isEmpty());
        assertEquals(303, desk.post(button.attr("formaction"), "seen", button.val()).statusCode(), "pressed twice it is one act");
        assertEquals(409, Desk.as("editor").post(button.attr("formaction").replace("ORIGINAL_REPORT", "REWRITE"), "seen", button.val()).statusCode());
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + article + "' and verb = 'EDITED'"));
    }

    @Test
    void a_description_that_is_taken_loses_no_words_that_were_about_to_be_quoted() {
        UUID article = take("City hall knew\n\n12 October 2026\n\nThe bridge is unsafe.");
        Element button = button(article);
        assertEquals("quote", button.attr("form"));
        Response kept = desk.post(button.attr("formaction"), "seen", button.val(), "quotation", "The bridge is unsafe.", "name", "A yard");
        assertEquals(200, kept.statusCode());
        assertEquals("The bridge is unsafe.", Desk.page(kept).selectFirst("#quotation").wholeText().strip());
        assertEquals("A yard", Desk.page(kept).selectFirst("#name").wholeText().strip());
        assertEquals(SourceKind.ORIGINAL_REPORT, Given.made(() -> Source.<Source>findById(article).kind));
    }

    @Test
    void a_description_that_has_to_be_asked_about_keeps_them_too_and_goes_on_when_it_is_pressed_again() {
        Party known = Given.party("Harbour " + firm);
        UUID article = take("City hall knew\n\n12 October 2026\n\nThe bridge is unsafe.");
        Tables.change("insert into source_proposal (source_id, field, value, words) values ('" + article + "', 'OUTLET', '"
                + known.name.replace("Harbour", "Hárbour") + "', 'The')");
        Element button = button(article);
        Response asked = desk.post(button.attr("formaction"), "seen", button.val(), "quotation", "The bridge is unsafe.");
        assertEquals(422, asked.statusCode());
        Document back = Desk.page(asked);
        assertTrue(back.select(".notice-error").text().contains("Outlet: There may be one already: " + known.name), back.select(".notice-error").text());
        assertEquals("The bridge is unsafe.", back.selectFirst("#quotation").wholeText().strip());
        Map<String, List<Object>> again = Desk.filled(back, "#quote");
        again.put("seen", List.of(button.val()));
        assertEquals(200, desk.post(button.attr("formaction"), again).statusCode());
        assertEquals(known.name.replace("Harbour", "Hárbour"), Given.made(() -> Source.<Source>findById(article).outlet.name));
    }

    private Element button(UUID article) {
        return desk.page("/desk/sources/" + article).selectFirst("button[formaction*=ORIGINAL_REPORT]");
    }

    @Test
    void a_speaker_that_is_asked_about_leaves_what_was_typed_of_another() {
        Party known = Given.partyOf(dossier, "Gemeente Hier");
        Given.made(() -> Party.<Party>findById(known.id).aliases.add("the " + firm));
        UUID suggestion = suggestion().id;
        Response asked = desk.post(page + "/parties?suggestion=" + suggestion, "kind", "COMPANY", "name", "Somebody else", "aliases", "SE");
        assertEquals(422, asked.statusCode());
        Document back = Desk.page(asked);
        assertEquals("Somebody else", back.selectFirst("#name").wholeText().strip());
        assertEquals("SE", back.selectFirst("#aliases").wholeText().strip());
        assertTrue(back.selectFirst("#suggestion-" + suggestion + " .error").text().startsWith(firm + ": There may be one already: " + known.name));
        Map<String, List<Object>> again = Desk.filled(back, "#quote");
        again.put("kind", List.of("COMPANY"));
        assertEquals(200, desk.post(page + "/parties?suggestion=" + suggestion, again).statusCode());
        assertEquals(PartyKind.COMPANY, Given.made(() -> Party.named(firm)).kind);
        assertNull(Given.made(() -> Party.named("Somebody else")));
    }

    @Test
    void a_statement_from_a_selection_has_the_articles_day_and_leads_back_to_the_words() {
        UUID article = take("The firm said: “We looked at it.” It was not asked more.");
        Given.made(() -> Source.<Source>findById(article).dated = PartialDate.of(null, "2026-10-13"));
        Party party = Given.partyOf(dossier, "Firm");
        String form = "/desk/dossiers/" + dossier.id + "/statements/new?source=" + article + "&place=";
        Document own = desk.page(form + "16-32");
        assertEquals("13 October 2026", own.selectFirst("#reportedEdtf").val());
        assertEquals("own", Desk.filled(own, "form.form").get("passageVoice").get(0));
        assertEquals("reported", Desk.filled(desk.page(form + "34-45"), "form.form").get("passageVoice").get(0));
        Map<String, List<Object>> fields = Desk.filled(own, "form.form");
        fields.put("party", List.of(party.id));
        fields.put("title", List.of("What the firm said"));
        fields.put("then", List.of("source"));
        String back = desk.post("/desk/dossiers/" + dossier.id + "/statements", fields).header("Location");
        assertTrue(back.contains("/desk/sources/" + article + "?at=16#at-"), back);
        assertFalse(desk.page(back.substring(back.indexOf("/desk"), back.indexOf('#'))).select(back.substring(back.indexOf('#'))).isEmpty(), back);
    }

    @Test
    void a_claim_from_a_selection_leads_back_and_is_the_one_to_answer_next() {
        Party paper = Given.partyOf(dossier, "Paper");
        Given.claim(dossier, paper, "Another claim", Given.checker());
        Document opened = desk.page("/desk/dossiers/" + dossier.id + "/claims/new?source=" + source + "&place=0-21");
        Map<String, List<Object>> fields = Desk.filled(opened, "form.form");
        fields.put("claimant", List.of(paper.id));
        fields.put("derivation", List.of("ORIGINAL_REPORT"));
        fields.put("then", List.of("source"));
        String back = desk.post("/desk/dossiers/" + dossier.id + "/claims", fields).header("Location");
        Document reader = desk.page(back.substring(back.indexOf("/desk"), back.indexOf('#')));
        assertFalse(reader.select(back.substring(back.indexOf('#'))).isEmpty(), back);
        assertEquals("The bridge is unsafe.", reader.selectFirst("#answering option[selected]").text());
    }

    private Suggestion suggestion() {
        return Given.made(() -> Suggestion.of(Source.findById(source)).stream().filter(each -> each.speaker.equals(firm)).findFirst().orElseThrow());
    }

    private UUID take(String text) {
        byte[] bytes = (text + "\n\n" + Given.unique("Printed")).getBytes(StandardCharsets.UTF_8);
        return CDI.current().select(Intake.class).get()
                .take(Arrival.uploaded(bytes, "story.txt", null, "A test"), dossier.id, null).source();
    }
}
