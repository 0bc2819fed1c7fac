package org.wederhoor.desk.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** From what the app proposes to what an editor makes of it. */
@QuarkusTest
class SuggestedStatementsTest {

    @Inject
    Intake intake;

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();
    private Party bank;
    private UUID source;

    @BeforeEach
    void archive() {
        bank = Given.partyOf(dossier, "Harbour Bank");
        source = take("The money was gone on Monday.\n\n" + bank.name + " denied the report. “We have lost nothing,” spokesman Jan Jansen said."
                + "\n\nPhilips declined to comment. Brightwater declined to comment.");
    }

    @Test
    void nothing_is_a_statement_until_somebody_accepts_it() {
        assertEquals(List.of(), Given.made(() -> Statement.of(dossier)));
        Document page = desk.page("/desk/sources/" + source);
        assertTrue(page.select("#suggestions ~ ol").text().contains(bank.name), page.select("#suggestions ~ ol").text());
        assertEquals(303, accept(of(bank.name)).statusCode());
        assertEquals(303, accept(of(bank.name)).statusCode());
        Given.made(() -> {
            List<Statement> statements = Statement.of(dossier);
            assertEquals(1, statements.size());
            Statement statement = statements.get(0);
            assertEquals(bank.id, statement.party.id);
            assertEquals("“We have lost nothing”", statement.title);
            assertTrue(statement.passages.stream().anyMatch(each -> each.ownWords && each.passage.exact.equals("We have lost nothing,")));
            statement.passages.forEach(each -> assertNotNull(each.passage.place()));
            assertEquals(List.of(source), statement.readIn.stream().map(each -> each.id).toList());
            return null;
        });
        assertFalse(desk.page("/desk/sources/" + source).select("#suggestions ~ ol").text().contains(bank.name));
    }

    @Test
    void a_title_says_who_spoke_to_whom_and_when_in_the_language_of_the_article() {
        Party firm = Given.partyOf(dossier, "Brouwer & Van Dam");
        Party wire = outlet("North Sea Wire");
        assertEquals(firm.name + " to " + wire.name + ", 13 October 2026",
                title(firm.name + " told " + wire.name + " that it denied the report about the bridge.", wire, "2026-10-13"));
        assertEquals(firm.name + " tegenover " + wire.name + ", 13 oktober 2026",
                title(firm.name + " ontkent tegenover " + wire.name + " dat er een scheur in de brug zat.", wire, "2026-10-13"));
        assertEquals(firm.name + " gegenüber " + wire.name + ", 13. Oktober 2026",
                title(firm.name + " dementierte den Bericht über die Brücke gegenüber der Zeitung " + wire.name + ".", wire, "2026-10-13"));
    }

    @Test
    void a_title_leaves_out_what_is_not_known_and_says_nobody_was_told_who_was_not() {
        Party wire = outlet("North Sea Wire");
        Party post = outlet("Harbour Post");
        String denied = bank.name + " denied that the report was right.";
        String told = bank.name + " told " + post.name + " that it denied the report.";
        assertEquals(bank.name + " (" + wire.name + ", 13 October 2026)", title(denied, wire, "2026-10-13"));
        assertEquals(bank.name + " (" + wire.name + ")", title(denied + " It rained.", wire, null));
        assertEquals(bank.name + ", 13 October 2026", title(denied + " It was wet.", null, "2026-10-13"));
        assertEquals(bank.name, title(denied + " It snowed.", null, null));
        assertEquals(bank.name + " to " + post.name, title(told, null, null));
        assertEquals(bank.name + " to " + post.name + " (" + wire.name + ", 13 October 2026)", title(told + " It rained.", wire, "2026-10-13"));
        assertEquals(bank.name + ", 12 October 2026", title("On 12 October 2026 " + denied, wire, "2026-10-13"));
        assertEquals(bank.name + " (" + post.name + ", 13 October 2026)", title("On Monday " + told, post, "2026-10-13"));
        assertEquals(bank.name + " (" + wire.name + ")", title("On Monday " + denied, wire, "XXXX-10-13"));
        assertEquals("“We have looked at all of it and found that…”", title("“We have looked at all of it and found that nothing"
                + " was lost,” " + bank.name + " said. It denied the report.", null, null));
    }

    @Test
    void one_whose_party_is_not_known_is_mended_first() {
        UUID id = of("Philips");
        assertEquals(409, accept(id).statusCode());
        Party philips = Given.partyOf(dossier, "Philips");
        Document form = desk.page("/desk/dossiers/" + dossier.id + "/statements/new?suggestion=" + id);
        assertEquals("", form.select("#party option[selected]").val());
        assertEquals(source.toString(), form.select("input[name=readIn][checked]").val());
        Map<String, List<Object>> fields = Desk.filled(form, "form.form");
        fields.put("party", List.of(philips.id));
        fields.put("title", List.of("What Philips did not say"));
        assertEquals(303, desk.post("/desk/dossiers/" + dossier.id + "/statements", fields).statusCode());
        Given.made(() -> {
            assertEquals("What Philips did not say", Suggestion.<Suggestion>findById(id).statement.title);
            return null;
        });
    }

    @Test
    void one_that_is_dismissed_is_not_proposed_again_until_it_is_opened_again() {
        UUID id = of("Philips");
        assertEquals(303, act(id, "dismiss").statusCode());
        assertEquals(303, desk.post("/desk/sources/" + source + "/suggestions").statusCode());
        assertEquals(1, Given.made(() -> Suggestion.of(Source.findById(source)).stream().filter(each -> each.speaker.equals("Philips")).count()));
        assertEquals(409, accept(id).statusCode());
        assertEquals(303, act(id, "restore").statusCode());
        assertTrue(Given.made(() -> Suggestion.<Suggestion>findById(id).isOpen()));
        assertEquals(303, act(id, "dismiss").statusCode());
        assertNull(Given.made(() -> Suggestion.<Suggestion>findById(id).statement));
    }

    @Test
    void what_was_dismissed_stands_in_its_place_for_a_minute_and_comes_back_whoever_presses() {
        UUID id = of("Philips");
        assertEquals("/desk/sources/" + source + "#suggestion-" + id, act(id, "dismiss").header("Location").replaceFirst(".*(?=/desk/)", ""));
        Document page = desk.page("/desk/sources/" + source);
        assertEquals("Suggestion dismissed: Philips. Demo checker.", page.select("#suggestion-" + id + " .notice p").text());
        assertTrue(page.select("button[formaction$=/restore]").isEmpty());
        Desk colleague = Desk.as(Given.checker());
        String undo = page.select("button[name=undo]").val();
        assertEquals(303, undo(colleague, id, undo).statusCode());
        assertTrue(Given.made(() -> Suggestion.<Suggestion>findById(id).isOpen()));
        assertEquals(303, undo(colleague, id, undo).statusCode());
        assertRefused("Somebody else has undone this already.", undo(desk, id, undo));
        assertEquals("1", Tables.value("select count(*) from journal_entry where verb = 'RESTORED' and thing_id = '" + source + "'"));
        assertTrue(desk.page("/desk/sources/" + source).select("button[name=undo]").isEmpty());
    }

    @Test
    void a_dismissal_that_was_reopened_or_is_a_minute_old_is_not_undone() {
        UUID id = of("Philips");
        act(id, "dismiss");
        String undo = desk.page("/desk/sources/" + source).select("button[name=undo]").val();
        assertEquals(303, Desk.as(Given.checker()).post("/desk/suggestions/" + id + "/restore", "seen", version(id)).statusCode());
        assertRefused("Somebody else has undone this already.", undo(desk, id, undo));
        act(id, "dismiss");
        String second = desk.page("/desk/sources/" + source).select("button[name=undo]").val();
        assertEquals(404, undo(desk, of("Brightwater"), second).statusCode());
        Tables.change("with gone as (delete from undo where id = '" + second + "' returning id, source_id, kind, thing_id, called, by_id)"
                + " insert into undo (id, source_id, kind, thing_id, called, by_id, at)"
                + " select id, source_id, kind, thing_id, called, by_id, now() - interval '1 minute' from gone");
        Document page = desk.page("/desk/sources/" + source);
        assertTrue(page.select("button[name=undo]").isEmpty());
        assertEquals(1, page.select("button[formaction$=/restore]").size());
        assertRefused("The minute is over in which this could be undone. Nothing was changed.", undo(desk, id, second));
        assertTrue(Given.made(() -> Suggestion.<Suggestion>findById(id).dismissed));
        for (Object none : List.of("", "x", UUID.randomUUID())) {
            assertTrue(undo(desk, id, none).statusCode() >= 400);
        }
    }

    private static Response undo(Desk desk, UUID id, Object undo) {
        return desk.post("/desk/suggestions/" + id + "/undo", "undo", undo);
    }

    private static void assertRefused(String sentence, Response answer) {
        assertEquals(409, answer.statusCode());
        assertTrue(Desk.page(answer).text().contains(sentence), Desk.page(answer).text());
    }

    @Test
    void looking_again_finds_parties_that_were_added_since() {
        UUID party = Given.partyOf(dossier, "Brightwater").id;
        Given.made(() -> Party.<Party>findById(party).aliases.add("Brightwater"));
        desk.post("/desk/sources/" + source + "/suggestions");
        assertEquals(party, Given.made(() -> Suggestion.<Suggestion>findById(of("Brightwater")).party.id));
    }

    @Test
    void the_same_words_in_another_article_are_added_to_the_statement_there_is() {
        accept(of(bank.name));
        UUID statement = Given.made(() -> Statement.of(dossier).get(0).id);
        UUID other = take("On Tuesday " + bank.name + " denied the report. “We have lost nothing,” a spokesman told reporters.");
        Document page = desk.page("/desk/sources/" + other);
        assertTrue(page.select("#suggestions ~ ol").text().contains("The same words as in"), page.select("#suggestions ~ ol").text());
        assertEquals(1, page.select("#suggestions ~ ol button[formaction$=?to=" + statement + "]").size());
        UUID id = Given.made(() -> Suggestion.of(Source.findById(other)).get(0).id);
        String version = version(id);
        for (int i = 0; i < 2; i++) {
            assertEquals(303, desk.post("/desk/suggestions/" + id + "/accept?to=" + statement, "seen", version).statusCode());
        }
        Given.made(() -> {
            Statement its = Statement.findById(statement);
            assertEquals(2, its.readIn.size());
            assertEquals(2, its.passages.stream().filter(each -> each.passage.exact.equals("We have lost nothing,")).count());
            return null;
        });
    }

    @Test
    void a_stance_is_the_one_that_was_read() {
        assertEquals(List.of(Stance.DENIES, Stance.DECLINES, Stance.DECLINES), Given.made(() -> Suggestion.of(Source.findById(source)).stream()
                .map(each -> each.stance).toList()));
    }

    private String title(String words, Party outlet, String dated) {
        UUID id = take(words);
        UUID suggestion = Given.made(() -> {
            Source article = Source.findById(id);
            article.outlet = outlet == null ? null : Party.findById(outlet.id);
            article.dated = PartialDate.of(null, dated);
            return Suggestion.of(article).get(0).id;
        });
        assertEquals(303, accept(suggestion).statusCode());
        return Given.made(() -> Suggestion.<Suggestion>findById(suggestion).statement.title);
    }

    private static Party outlet(String name) {
        Party outlet = Given.party(name);
        Given.made(() -> Party.<Party>findById(outlet.id).kind = PartyKind.NEWS_OUTLET);
        return outlet;
    }

    private Response accept(UUID id) {
        return desk.post("/desk/suggestions/" + id + "/accept?into=" + dossier.id, "seen", version(id));
    }

    private Response act(UUID id, String act) {
        return desk.post("/desk/suggestions/" + id + "/" + act, "seen", version(id));
    }

    private static String version(UUID id) {
        return Tables.value("select version from suggestion where id = '" + id + "'");
    }

    private UUID of(String speaker) {
        return Given.made(() -> Suggestion.of(Source.findById(source)).stream().filter(each -> each.speaker.equals(speaker)).findFirst()
                .orElseThrow().id);
    }

    private UUID take(String text) {
        byte[] bytes = (text + "\n\n" + Given.unique("Printed")).getBytes(StandardCharsets.UTF_8);
        return intake.take(Arrival.uploaded(bytes, "story.txt", null, "A test"), dossier.id, null).source();
    }
}
