package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.OriginKind;
import org.wederhoor.claim.Origins;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** Origins are counted when a verdict is submitted, and printed as they were then. */
@QuarkusTest
class FrozenOriginsTest {

    private Account checker;
    private Account editor;
    private Party newspaper;
    private Source report;
    private Source copy;
    private Claim claim;

    @BeforeEach
    void a_report_and_its_copy() {
        checker = Given.checker();
        editor = Given.editor();
        Dossier dossier = Given.dossier();
        newspaper = Given.party("Newspaper");
        report = Given.source(dossier, "Report");
        copy = Given.source(dossier, "Copy");
        claim = Given.claim(dossier, newspaper, Given.unique("It is so"), checker, newspaper);
        change(() -> Source.<Source>findById(report.id).archived = false);
        Given.appearance(claim, report, true, null);
        Appearance second = Given.appearance(claim, copy, false, "It is so, they say.");
        change(() -> {
            Appearance here = Appearance.findById(second.id);
            here.derivation = SourceKind.WIRE_COPY;
            here.ofSource = Source.findById(report.id);
            here.attribution = "a newspaper said";
        });
    }

    @Test
    void a_submission_says_what_goes_back_to_what() {
        Verdict verdict = Given.submitted(claim, checker);
        Content content = Given.made(() -> Verdict.<Verdict>findById(verdict.id).submission.read());
        assertEquals(new Origins(1, 0, List.of(new Origins.Origin(OriginKind.ORIGINAL_REPORT, null,
                List.of(new Origins.Node(report.id, List.of(new Origins.Node(copy.id, List.of())))))), List.of()), content.origins());
        assertEquals("1 article, 1 original report", content.originCount(Locale.ENGLISH));
    }

    @Test
    void an_edition_keeps_its_origins_when_those_at_the_desk_change() {
        String path = publish(Given.submitted(claim, checker));
        Document before = Desk.signedOut().page(path);
        assertEquals("1 article, 1 original report", before.select(".origin-count").text());
        change(() -> Appearance.delete("claim.id", claim.id));
        assertEquals(before.html(), Desk.signedOut().page(path).html());
    }

    @Test
    void a_page_hangs_every_article_below_what_it_goes_back_to_with_its_proof_and_its_words() {
        Document page = Desk.signedOut().page(publish(Given.submitted(claim, checker)));
        assertEquals(List.of(report.label), page.select(".tree > li > .appearance a").eachText());
        assertEquals(List.of(copy.label), page.select(".tree > li > ul > li > .appearance a").eachText());
        String article = page.select(".tree > li > ul > li").text();
        assertTrue(article.contains("Wire copy, going back to " + report.label + ": a newspaper said"), article);
        assertEquals("It is so, they say.", page.select(".tree > li > ul > li blockquote").text());
        assertTrue(page.select(".tree, .tree ul").stream().allMatch(list -> list.attr("role").equals("list")));
        assertEquals(1, occurrences(page.text(), "Prepared by"));
        assertEquals(1, occurrences(page.text(), "Approved by"));
    }

    @Test
    void a_party_stands_above_what_goes_back_to_it_and_an_unknown_origin_is_printed_as_such() {
        change(() -> Appearance.<Appearance>list("claim.id", claim.id).forEach(each -> {
            each.ofSource = null;
            each.derivation = SourceKind.REWRITE;
            each.ofParty = each.source.id.equals(copy.id) ? Party.findById(newspaper.id) : null;
        }));
        Document page = Desk.signedOut().page("/nl" + publish(Given.submitted(claim, checker)));
        assertEquals("1 artikel, 1 oorsprong: " + newspaper.name, page.select(".origin-count").text());
        assertEquals(newspaper.name, page.select(".tree > li > .party").text());
        assertEquals(copy.label, page.select(".tree > li > .party + ul a").text());
        String open = page.select(".tree > li").last().text();
        assertTrue(open.startsWith("oorsprong niet vastgesteld") && open.contains(report.label), open);
    }

    @Test
    void a_claim_that_appears_nowhere_shows_no_origins() {
        change(() -> Appearance.delete("claim.id", claim.id));
        Document page = Desk.signedOut().page(publish(Given.submitted(claim, checker)));
        assertTrue(page.select("section[aria-labelledby=appearances]").isEmpty());
    }

    @Test
    void what_was_submitted_before_origins_were_counted_still_holds_and_is_printed_without_a_count() {
        Verdict verdict = submittedWithoutOrigins();
        assertTrue(holds(verdict));
        change(() -> Source.<Source>findById(report.id).headline = "A headline");
        assertFalse(holds(verdict));
        change(() -> Source.<Source>findById(report.id).headline = null);
        assertNull(Given.made(() -> Verdict.<Verdict>findById(verdict.id).submission.read()).originCount(Locale.ENGLISH));
        Document page = Desk.signedOut().page(publish(verdict));
        assertTrue(page.select(".origin-count").isEmpty());
        assertEquals(List.of(report.label, copy.label), page.select("ol.tree > li > .appearance a").eachText());
        assertTrue(page.select("ol.tree").text().contains("a newspaper said"));
    }

    @Test
    void a_source_that_nobody_has_described_yet_prints_nothing_odd() {
        change(() -> Source.<Source>findById(copy.id).kind = null);
        Verdict verdict = Given.submitted(claim, checker);
        Dossier dossier = Given.made(() -> Claim.<Claim>findById(claim.id).dossier);
        Document page = Desk.signedOut().page(publish(verdict));
        assertTrue(page.select("#source-" + copy.id + " .detail").first().text().startsWith("Outlet not stated."));
        Document desk = Desk.as("checker").page("/desk/dossiers/" + dossier.id);
        assertEquals(List.of("Publication date not stated."), desk.select("section[aria-labelledby=sources] .source").stream()
                .filter(each -> each.text().contains(copy.label)).map(each -> each.select(".meta").text()).toList());
    }

    private Verdict submittedWithoutOrigins() {
        Verdict draft = Given.draft(claim, checker);
        change(() -> {
            Verdict here = Given.locked(draft);
            Content now = Content.of(here, EvidenceSaid.of(here.claim, here.cites), null);
            here.submission = new Submission(here, Account.findById(checker.id), "", new Content(now.dossier(), now.claim(), now.mark(),
                    now.rationale(), now.answers(), now.silent(), now.appearances(), now.sources(), now.change(), null, null, null, null, null, null,
                    null));
            here.submission.persist();
            here.state = VerdictState.SUBMITTED;
        });
        return draft;
    }

    private String publish(Verdict submitted) {
        Given.publish(Given.approve(submitted, editor), editor);
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private static boolean holds(Verdict verdict) {
        return Given.made(() -> Verdict.<Verdict>findById(verdict.id).submission.stillHolds());
    }

    private static int occurrences(String text, String words) {
        return text.split(words, -1).length - 1;
    }

    private static void change(Runnable work) {
        Given.made(() -> {
            work.run();
            return null;
        });
    }
}
