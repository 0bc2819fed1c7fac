package org.wederhoor.desk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.MatrixPage;
import org.wederhoor.support.OtherLanguage;

@QuarkusTest
class DeskMatrixTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final String path = "/desk/dossiers/" + dossier.id;

    @Test
    void a_dossier_without_claims_says_that_there_is_nothing_to_compare() {
        Given.source(dossier, "Article");
        Document page = desk.page(path);
        assertEquals(0, page.select(".matrix").size());
        assertEquals("No party has answered a claim here, or is concerned by one.", page.select("section[aria-labelledby=matrix] .empty").text());
        assertEquals(OtherLanguage.words(ClaimMessages.class).noMatrix(),
                desk.page(OtherLanguage.PREFIX + path).select("section[aria-labelledby=matrix] .empty").text());
    }

    @Test
    void each_cell_holds_every_answer_and_leads_to_its_words() {
        Party claimant = Given.partyOf(dossier, "Claimant");
        Party denier = Given.partyOf(dossier, "Denier");
        Party silent = Given.partyOf(dossier, "Silent");
        Source source = Given.source(dossier, "Source");
        Claim first = Given.claim(dossier, claimant, Given.unique("It is so"), checker, denier, silent);
        Claim second = Given.claim(dossier, denier, Given.unique("It was so"), checker, silent);
        Statement no = Given.statement(dossier, denier, source, "It is not so.");
        Statement nothing = Given.statement(dossier, denier, source, "We do not comment.");
        Answer denial = Given.answer(first, no, Stance.DENIES);
        Given.answer(first, nothing, Stance.DECLINES);

        MatrixPage matrix = new MatrixPage(desk.page(path));
        assertEquals(List.of(denier.name, silent.name), matrix.parties());
        assertEquals(List.of("denies", "declines to comment"), matrix.cell(first.sentence, denier.name));
        assertEquals(List.of("not asked"), matrix.cell(first.sentence, silent.name));
        assertEquals(List.of("claims it"), matrix.cell(second.sentence, denier.name));
        Element link = matrix.cellOf(first.sentence, denier.name).selectFirst("a");
        assertEquals("denies (" + no.title + ")", link.text());
        assertEquals("/desk/claims/" + first.id + "#answer-" + denial.id, link.attr("href"));
        Element words = desk.page("/desk/claims/" + first.id).getElementById("answer-" + denial.id);
        assertTrue(words.text().contains("It is not so."), words.text());
        assertEquals(Stream.of(Stance.DENIES, Stance.DECLINES).map(OtherLanguage.words(ClaimMessages.class)::stance).toList(),
                new MatrixPage(desk.page(OtherLanguage.PREFIX + path)).cell(first.sentence, denier.name));
    }

    @Test
    void a_party_that_was_asked_and_is_silent_is_not_one_that_was_not_asked() {
        Party silent = Given.partyOf(dossier, "Silent");
        Party other = Given.partyOf(dossier, "Other");
        Claim claim = Given.claim(dossier, Given.partyOf(dossier, "Claimant"), Given.unique("It is so"), checker, silent, other);
        Claim untouched = Given.claim(dossier, Given.partyOf(dossier, "Claimant"), Given.unique("It was so"), checker, silent);
        Given.asked(silent, claim);
        MatrixPage matrix = new MatrixPage(desk.page(path));
        assertEquals(List.of("asked, no answer yet"), matrix.cell(claim.sentence, silent.name));
        assertEquals(List.of("not asked"), matrix.cell(claim.sentence, other.name));
        assertEquals(List.of("not asked"), matrix.cell(untouched.sentence, silent.name));
    }

    @Test
    void it_is_a_table_with_a_heading_for_each_row_and_column_and_can_be_scrolled_by_keyboard() {
        Party party = Given.partyOf(dossier, "Party");
        Claim claim = Given.claim(dossier, party, Given.unique("It is so"), checker, Given.partyOf(dossier, "Concerned"));
        Document page = desk.page(path);
        MatrixPage matrix = new MatrixPage(page);
        assertEquals(matrix.table().select("thead th").size(), matrix.table().select("thead th[scope=col]").size());
        assertEquals(List.of(claim.sentence), matrix.table().select("tbody th[scope=row]").eachText());
        assertTrue(matrix.table().select("caption").text().startsWith("Each claim against the parties"));
        Element frame = page.selectFirst(".matrix");
        assertEquals(List.of("0", "group", "matrix"), List.of(frame.attr("tabindex"), frame.attr("role"), frame.attr("aria-labelledby")));
        assertEquals(List.of("Who answered what"), page.select(".tabs a[href=#matrix]").eachText());
    }
}
