package org.wederhoor.publication.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.MatrixPage;

@QuarkusTest
class PublishedMatrixTest {

    private final Desk reader = Desk.signedOut();
    private final Account checker = Given.checker();
    private final Account editor = Given.editor();
    private final Dossier dossier = Given.dossier();
    private final Party denier = Given.party("Denier");
    private final Party silent = Given.party("Silent");
    private final Source source = Given.source(dossier, "Source");
    private Claim claim;
    private Statement statement;

    @BeforeEach
    void publish() {
        statement = Given.statement(dossier, denier, source, "It is not so.");
        claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("It is so"), checker, denier, silent);
        Given.answer(claim, statement, Stance.DENIES);
        Given.published(claim, checker, editor);
    }

    @Test
    void readers_see_who_answered_what_and_get_to_the_words() {
        MatrixPage matrix = new MatrixPage(page());
        assertEquals(List.of(denier.name, silent.name), matrix.parties());
        assertEquals(List.of("denies"), matrix.cell(claim.sentence, denier.name));
        assertEquals(List.of("not asked"), matrix.cell(claim.sentence, silent.name));
        Element link = matrix.cellOf(claim.sentence, denier.name).selectFirst("a");
        String[] address = link.attr("href").split("#");
        assertTrue(reader.page(address[0]).getElementById(address[1]).text().contains("It is not so."));
    }

    @Test
    void what_is_not_published_is_not_in_it() {
        Document before = page();
        Party stranger = Given.party("Stranger");
        Claim draft = Given.claim(dossier, stranger, Given.unique("A draft"), checker, stranger);
        Given.answer(draft, Given.statement(dossier, stranger, source, "Not yet said."), Stance.CONFIRMS);
        Given.submitted(draft, checker);
        Given.answer(claim, Given.statement(dossier, silent, source, "Said since."), Stance.CONFIRMS);
        Given.made(() -> {
            Party.<Party>findById(denier.id).name = Given.unique("Renamed");
            return null;
        });
        Document after = page();
        assertFalse(after.text().contains(stranger.name));
        assertEquals(before.select(".matrix").outerHtml(), after.select(".matrix").outerHtml());
    }

    private Document page() {
        return reader.page("/dossiers/" + Given.<String>made(() -> Dossier.<Dossier>findById(dossier.id).slug));
    }
}
