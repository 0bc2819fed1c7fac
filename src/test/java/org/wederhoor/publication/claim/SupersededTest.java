package org.wederhoor.publication.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Content;

/** What readers see of a statement that a later one supersedes. */
@QuarkusTest
class SupersededTest {

    private final Account writer = Given.checker();
    private Dossier dossier;
    private Claim claim;
    private Statement earlier;
    private Statement later;

    @BeforeEach
    void a_party_takes_back_what_it_said() {
        dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Huawei");
        Source source = Given.source(dossier, "Krant");
        earlier = Given.statement(dossier, party, source, "It is not.");
        later = Given.statement(dossier, party, source, "We should not have said that.");
        claim = Given.claim(dossier, Given.party("De Volkskrant"), Given.unique("The sky is green"), Given.checker(), party);
        Given.answer(claim, earlier, Stance.DENIES);
        Tables.change("update statement set superseded_by = '" + later.id + "', version = version + 1 where id = '" + earlier.id + "'");
    }

    @Test
    void the_page_says_what_took_its_place() {
        Element notice = published().selectFirst("#answer-" + earlier.id + " .notice");
        assertTrue(notice.text().startsWith("Superseded by " + later.title + ". This statement no longer counts"), notice.text());
        assertTrue(notice.select("a").isEmpty());
    }

    @Test
    void the_page_links_it_where_it_answers_the_claim_too() {
        Given.answer(claim, later, Stance.OTHER);
        Document page = published();
        assertEquals("#answer-" + later.id, page.selectFirst("#answer-" + earlier.id + " .notice a").attr("href"));
        assertTrue(page.select("#answer-" + later.id + " .notice").isEmpty());
    }

    @Test
    void the_denial_counts_no_more_towards_a_mark_and_the_party_has_still_spoken() {
        published();
        Content said = Given.made(() -> CurrentEdition.of(claim.id).read().said());
        assertEquals("The evidence meets neither what “confirmed” requires nor what “denied” requires.", words(said, "nothing-stronger"));
        assertEquals("The claimant and every party concerned have spoken or were asked.", words(said, "everyone-heard"));
    }

    @Test
    void the_matrix_says_so_in_its_cell() {
        published();
        String slug = Given.made(() -> CurrentEdition.of(claim.id).read().dossierSlug());
        String cell = Desk.signedOut().page("/dossiers/" + slug).select(".matrix td").text();
        assertTrue(cell.contains("denies superseded"), cell);
        assertTrue(Desk.as(writer).page("/desk/dossiers/" + dossier.id).select(".matrix td").text().contains("denies superseded"));
    }

    private Document published() {
        Edition edition = Given.published(claim, writer, Given.editor());
        return Desk.signedOut().page("/claims/" + edition.read().claimSlug());
    }

    private static String words(Content said, String rule) {
        return said.standard().checks().stream().filter(check -> check.name().equals(rule)).findFirst().orElseThrow().in(Locale.ENGLISH).words();
    }
}
