package org.wederhoor.publication.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.PublicationMessages;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** From a quotation readers get to the original at its words, as far as they are sure to be found there. */
@QuarkusTest
class OriginalsTest {

    private static final String ADDRESS = "https://krant.example/nieuws/lek?id=1#artikel";
    private static final String DENIED = "Wij ontkennen dat.";
    private static final String TEXT = "De krant meldt een lek.\n\nDe baas zegt: “" + DENIED + "” Meer is er niet.";

    private final Account checker = Given.checker();
    private final Account editor = Given.editor();
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.party("Baas");
    private final Claim claim = Given.claim(dossier, Given.party("Krant"), Given.unique("Er is een lek"), checker, party);

    @Test
    void a_quotation_of_a_page_leads_to_its_words_there() {
        Source source = Given.archived(dossier, "text/html", TEXT, List.of(), ADDRESS);
        Given.answer(claim, Given.statement(dossier, party, source, DENIED), Stance.DENIES);
        Given.appearance(claim, source, true, "een lek");
        String path = path();
        for (String prefix : OtherLanguage.prefixes()) {
            String words = OtherLanguage.words(PublicationMessages.class, OtherLanguage.of(prefix)).originalAtTheseWords();
            Document page = Desk.signedOut().page(prefix + path);
            for (String part : List.of("parties", "appearances")) {
                assertEquals(List.of(words), page.select("[aria-labelledby=" + part + "] figure .original").eachText());
            }
            assertEquals(ADDRESS + ":~:text=Wij%20ontkennen%20dat", page.select("[aria-labelledby=parties] .original").attr("href"));
            assertEquals(ADDRESS + ":~:text=een%20lek", page.select("[aria-labelledby=appearances] .original").attr("href"));
            Document quoted = Desk.signedOut().page(page.selectFirst("#sources ~ ul a[href*=/sources/]").attr("href"));
            assertEquals(List.of(ADDRESS + ":~:text=een%20lek", ADDRESS + ":~:text=Wij%20ontkennen%20dat"),
                    quoted.select("[aria-labelledby=quoted] .original").eachAttr("href"));
        }
    }

    @Test
    void where_the_words_are_not_sure_to_be_found_it_leads_to_the_page() {
        assertLeadsToThePage(Given.archived(dossier, "application/pdf", TEXT, List.of(), ADDRESS));
        int inside = TEXT.indexOf("ontkennen");
        assertLeadsToThePage(Given.archived(dossier, "text/html", TEXT,
                List.of(new LeftOut(new TextRange(inside, inside + 3), LeftOutReason.values()[0])), ADDRESS));
        Source cited = Given.source(dossier, "Krant");
        Given.made(() -> Source.<Source>findById(cited.id).address = ADDRESS);
        assertLeadsToThePage(cited);
    }

    @Test
    void a_paraphrase_leads_to_the_page_and_what_has_no_address_nowhere() {
        Source source = Given.archived(dossier, "text/html", TEXT, List.of(), ADDRESS);
        Statement paraphrased = Given.statement(dossier, party, source, DENIED);
        Given.made(() -> Statement.<Statement>findById(paraphrased.id).paraphrase = "The boss denied it.");
        Given.answer(claim, paraphrased, Stance.DENIES);
        Given.answer(claim, Given.statement(dossier, party, Given.archived(dossier, TEXT), DENIED), Stance.DENIES);
        assertEquals(List.of(ADDRESS + ":~:text=Wij%20ontkennen%20dat", ADDRESS),
                Desk.signedOut().page(path()).select("[aria-labelledby=parties] .original").eachAttr("href"));
    }

    @Test
    void an_edition_keeps_the_way_when_the_desk_reads_on() {
        Source source = Given.archived(dossier, "text/html", TEXT, List.of(), ADDRESS);
        Given.answer(claim, Given.statement(dossier, party, source, DENIED), Stance.DENIES);
        String path = path();
        String before = Desk.signedOut().page(path).html();
        Given.made(() -> Source.<Source>findById(source.id).address = "https://elsewhere.example/");
        assertEquals(before, Desk.signedOut().page(path).html());
    }

    private void assertLeadsToThePage(Source source) {
        Claim its = Given.claim(dossier, Given.party("Krant"), Given.unique("Er is een lek"), checker, party);
        Given.answer(its, Given.statement(dossier, party, source, DENIED), Stance.DENIES);
        Document page = Desk.signedOut().page(path(its));
        assertEquals(List.of(ADDRESS), page.select("[aria-labelledby=parties] .original").eachAttr("href"));
        assertEquals("The original", page.select("[aria-labelledby=parties] .original").text());
    }

    private String path() {
        return path(claim);
    }

    private String path(Claim of) {
        Verdict verdict = Given.approve(Given.submit(Given.draft(of, Mark.DENIED, checker), checker), editor);
        return "/claims/" + Given.publish(verdict, editor).read().claimSlug();
    }
}
