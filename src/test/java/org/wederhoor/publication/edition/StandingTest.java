package org.wederhoor.publication.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** What is quoted of a document is printed with the place where it stands in it, as people cite such a document. */
@QuarkusTest
class StandingTest {

    private static final String DENIED = "Wij ontkennen dat.";

    private final Account checker = Given.checker();
    private final Account editor = Given.editor();
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.party("Baas");
    private final Claim claim = Given.claim(dossier, Given.party("Krant"), Given.unique("Er is een lek"), checker, party);

    @Test
    void words_of_a_transcript_have_their_second_and_lead_to_it() {
        Source source = Given.archived(dossier, DocumentReader.read("""
                WEBVTT

                00:00:01.000 --> 00:00:03.000
                Goedenavond.

                01:02:03.000 --> 01:02:06.000
                %s
                """.formatted(DENIED).getBytes(StandardCharsets.UTF_8), null, null), "https://www.youtube.com/watch?v=abc&t=5s");
        String path = published(source);
        Map.of("", "Transcript, at 01:02:03", "/nl", "Transcript, op 01:02:03").forEach((prefix, words) -> {
            Document page = Desk.signedOut().page(prefix + path);
            assertEquals(words, page.select("[aria-labelledby=parties] figure .detail").text());
            assertTrue(page.select("#source-" + source.id).text().contains("Transcript."));
            assertEquals("https://www.youtube.com/watch?v=abc&t=3723s", page.select("[aria-labelledby=parties] .original").attr("href"));
            Document its = Desk.signedOut().page(page.selectFirst("#source-" + source.id + " a[href*=/sources/]").attr("href"));
            assertEquals(words, its.select("[aria-labelledby=quoted] figure .detail").text());
        });
        Document desk = Desk.as("checker").page("/desk/sources/" + source.id);
        assertEquals(List.of("at 00:00:01", "at 01:02:03"), desk.select(".reader .locator").eachText());
        assertEquals("at 01:02:03", desk.select("[aria-labelledby=passages] .entry-main > .meta").last().text());
    }

    @Test
    void a_cell_has_its_sheet_and_a_page_its_number() {
        String text = "Jaar\t2025\n" + DENIED;
        Reading table = new Reading("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null, text, List.of(), List.of(),
                List.of(new Locator(0, LocatorKind.CELL, "A!B!A1"), new Locator(10, LocatorKind.CELL, "'A!B ’s ''26'!C17")), List.of(), List.of());
        assertEquals("Spreadsheet, sheet A!B ’s '26, C17", standing(published(Given.archived(dossier, table, null))));
    }

    @Test
    void a_document_without_places_is_named_and_a_page_or_plain_text_is_not() {
        String path = published(Given.archived(dossier, "application/pdf", DENIED, List.of(), "https://baas.example/brief.pdf"));
        assertEquals("PDF", standing(path));
        assertEquals("https://baas.example/brief.pdf", Desk.signedOut().page(path).select("[aria-labelledby=parties] .original").attr("href"));
        Claim other = Given.claim(dossier, Given.party("Krant"), Given.unique("Er is nog een lek"), checker, party);
        Given.answer(other, Given.statement(dossier, party, Given.archived(dossier, DENIED), DENIED), Stance.DENIES);
        assertEquals("", standing(path(other)));
    }

    private static String standing(String path) {
        return Desk.signedOut().page(path).select("[aria-labelledby=parties] figure .detail").text();
    }

    private String published(Source source) {
        Given.answer(claim, Given.statement(dossier, party, source, DENIED), Stance.DENIES);
        return path(claim);
    }

    private String path(Claim of) {
        Verdict verdict = Given.approve(Given.submit(Given.draft(of, Mark.DENIED, checker), checker), editor);
        return "/claims/" + Given.publish(verdict, editor).read().claimSlug();
    }
}
