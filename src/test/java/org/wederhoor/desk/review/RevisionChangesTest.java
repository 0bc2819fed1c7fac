package org.wederhoor.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.ChangedPart;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;

/** What a reviewer reads of what changed since the last edition. */
@QuarkusTest
class RevisionChangesTest {

    private Account writer;
    private Account reviewer;
    private Dossier dossier;
    private Party party;
    private Source source;
    private Claim claim;

    @BeforeEach
    void a_claim_has_an_answer() {
        writer = Given.checker();
        reviewer = Given.editor();
        dossier = Given.dossier();
        party = Given.partyOf(dossier, "KPN");
        source = Given.source(dossier, "Krant");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker(), party);
        Given.answer(claim, Given.statement(dossier, party, source, "It is not."), Stance.DENIES);
    }

    @Test
    void of_a_first_edition_everything_is_new() {
        Verdict verdict = Given.submitted(claim, writer);
        Document page = Desk.as(reviewer).page("/desk/reviews/" + Given.submissionOf(verdict));
        assertTrue(page.select("#changes ~ p").text().contains("This would be the first edition"));
    }

    @Test
    void what_changed_stands_word_by_word_beside_what_readers_see_now() {
        Edition first = Given.published(claim, writer, reviewer);
        Tables.change("update claim set sentence = sentence || ' at night' where id = '" + claim.id + "'");
        Given.answer(claim, Given.statement(dossier, party, source, "It never was."), Stance.OTHER);
        Given.appearance(claim, source, true, null);
        Tables.change("update source set note = 'Read on paper.' where id = '" + source.id + "'");
        Verdict again = Given.reopened(first, Mark.DENIED, "KPN spoke again.", writer);
        Given.submit(again, writer);
        String path = "/desk/reviews/" + Given.submissionOf(again);
        Document page = Desk.as(reviewer).page(path);
        assertEquals(List.of("Claim", "Mark", "Answers", "Where it appeared", "Sources", "Evidence standard", "Note for readers"),
                page.select("section[aria-labelledby=changes] h3").eachText());
        assertTrue(page.select("section[aria-labelledby=changes] .verbatim mark").eachText().contains("at night"),
                page.select("section[aria-labelledby=changes]").text());
        String all = page.select("section[aria-labelledby=changes]").text();
        for (String words : List.of("unverified", "denied", "It never was.", "Read on paper.", "KPN spoke again.", "Edition 1", "This version")) {
            assertTrue(all.contains(words), words + " in " + all);
        }
        assertTrue(!all.contains("Because of what was said."), "a part that is as it was is left out");

        Desk.as(reviewer).post(path, "then", "approve-and-publish").then().statusCode(303);
        assertEquals(all, Desk.as(reviewer).page(path).select("section[aria-labelledby=changes]").text(),
                "published, it is still compared with the one before");
        assertTrue(Desk.as(reviewer).page(OtherLanguage.PREFIX + path).select("section[aria-labelledby=changes] h3").eachText()
                .contains(OtherLanguage.words(VerdictMessages.class).part(ChangedPart.ANSWERS)));
    }

    @Test
    void an_answer_that_is_gone_is_shown_as_gone() {
        Edition first = Given.published(claim, writer, reviewer);
        Tables.change("delete from answer where claim_id = '" + claim.id + "'");
        Verdict again = Given.reopened(first, Mark.UNVERIFIED, "Nobody answered after all.", writer);
        Given.submit(again, writer);
        Document page = Desk.as(reviewer).page("/desk/reviews/" + Given.submissionOf(again));
        assertTrue(page.select("section[aria-labelledby=changes] .verbatim:nth-child(1)").text().contains("It is not."));
        assertTrue(!page.select("section[aria-labelledby=changes] .verbatim:nth-child(2)").text().contains("It is not."));
    }

    @Test
    void whom_the_desk_asked_since_is_compared_too() {
        Edition first = Given.published(claim, writer, reviewer);
        Given.asked(Given.party("Huawei"), claim);
        Verdict again = Given.reopened(first, Mark.UNVERIFIED, "Huawei was asked.", writer);
        Given.submit(again, writer);
        Document page = Desk.as(reviewer).page("/desk/reviews/" + Given.submissionOf(again));
        assertEquals(List.of("Requests for a reply", "Note for readers"), page.select("section[aria-labelledby=changes] h3").eachText());
        String asked = page.select("section[aria-labelledby=changes] .verbatim:nth-child(2)").text();
        assertTrue(asked.contains("asked by phone on") && asked.contains("(Europe/Amsterdam): no answer so far"), asked);
    }
}
