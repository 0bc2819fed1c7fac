package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Rule;
import org.wederhoor.verdict.standard.Standard;

@QuarkusTest
class StandardTest {

    private Account writer;
    private Desk desk;
    private Dossier dossier;
    private Party denier;
    private Party silent;
    private Source source;
    private Claim claim;
    private Answer denial;
    private String page;

    @BeforeEach
    void a_claim_that_one_party_denies_and_another_was_not_asked_about() {
        writer = Given.checker();
        desk = Desk.as(writer);
        dossier = Given.dossier();
        denier = Given.partyOf(dossier, "Huawei");
        silent = Given.partyOf(dossier, "KPN");
        source = Given.source(dossier, "Krant");
        claim = Given.claim(dossier, Given.party("De Volkskrant"), Given.unique("The sky is green"), Given.checker(), denier, silent);
        denial = Given.answer(claim, Given.statement(dossier, denier, source, "It is not."), Stance.DENIES);
        page = "/desk/claims/" + claim.id;
    }

    @Test
    void a_mark_that_the_evidence_does_not_give_is_not_submitted_whatever_reason_is_written() {
        Response refused = submit("CONFIRMED", "We are sure.");
        assertEquals(422, refused.statusCode());
        String problem = Desk.page(refused).select(".notice-error").text();
        assertTrue(problem.contains("No party with first-hand knowledge confirms it on the record."), problem);
        assertEquals("We are sure.", Desk.page(refused).selectFirst("#deviation").wholeText());
        assertNull(open());

        Given.made(() -> {
            Answer.<Answer>findById(denial.id).qualifier = Qualifier.GENERAL_TERMS;
            return denial;
        });
        assertTrue(Desk.page(submit("DENIED", "We are sure.")).select(".notice-error").text().contains("1 denial does not count"));
    }

    @Test
    void whoever_was_not_asked_needs_a_reason_that_readers_then_see() {
        Response refused = submit("DENIED", "");
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select(".notice-error").text().contains("Not asked by this desk: " + silent.name + "."));

        submit("DENIED", "Nobody could be reached on a Sunday.").then().statusCode(303);
        Content.StandardSaid frozen = frozen();
        assertEquals("Nobody could be reached on a Sunday.", frozen.deviation());
        assertEquals(List.of("denied-on-record MET", "not-confirmed MET", "everyone-heard EXCUSED"),
                frozen.checks().stream().map(check -> check.name() + " " + check.result()).toList());
        assertEquals("Niet om wederhoor gevraagd door deze redactie: " + silent.name + ".", frozen.checks().get(2).words().get("nl"));

        Account editor = Given.editor();
        Given.publish(Given.approve(open(), editor), editor);
        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        for (String each : List.of("/claims/" + slug, OtherLanguage.PREFIX + "/claims/" + slug)) {
            Element decided = Desk.signedOut().page(each).selectFirst("section[aria-labelledby=decided]");
            assertEquals(2, decided.select(".check-passed").size());
            assertTrue(decided.select(".check-excused").text().contains(silent.name));
            assertTrue(decided.text().contains("Nobody could be reached on a Sunday."));
        }
        assertTrue(Desk.signedOut().page("/claims/" + slug).text().contains("1 on-record denial by a party concerned: " + denier.name));
    }

    @Test
    void what_was_found_before_the_site_had_a_language_is_told_in_another_and_says_in_which() {
        Standard before = new Standard(EnumSet.allOf(Rule.class), Map.of(), List.of(Locale.ENGLISH));
        Verdict draft = Given.draft(claim, Mark.DENIED, writer);
        Verdict submitted = Given.made(() -> {
            Claim.locked(claim.id);
            Verdict verdict = Verdict.findById(draft.id);
            verdict.submit(Account.findById(writer.id), before).persistAndFlush();
            return verdict;
        });
        Account editor = Given.editor();
        String found = "1 on-record denial by a party concerned: " + denier.name;
        Document review = Desk.as(editor).page(OtherLanguage.PREFIX + "/desk/reviews/" + submitted.submission.id);
        assertTrue(review.select(".preview section[aria-labelledby=decided] [lang=en]").text().contains(found), review.text());

        Given.publish(Given.approve(submitted, editor), editor);
        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        Document read = Desk.signedOut().page(OtherLanguage.PREFIX + "/claims/" + slug);
        assertTrue(read.select("section[aria-labelledby=decided] span[lang=en]").text().contains(found), read.text());
    }

    @Test
    void a_lower_mark_than_the_evidence_gives_needs_a_reason_too() {
        Given.answer(claim, Given.statement(dossier, silent, source, "No comment."), Stance.DECLINES);
        assertTrue(Desk.page(submit("UNVERIFIED", "")).select(".notice-error").text().contains("The evidence meets what “denied” requires."));
        submit("UNVERIFIED", "The denial contradicts itself.").then().statusCode(303);
        assertEquals("The denial contradicts itself.", frozen().deviation());
    }

    @Test
    void a_reason_that_nothing_needed_is_not_printed() {
        Given.answer(claim, Given.statement(dossier, silent, source, "No comment."), Stance.DECLINES);
        submit("DENIED", "Just in case.").then().statusCode(303);
        assertNull(frozen().deviation());
    }

    @Test
    void the_claim_page_shows_beside_each_mark_whether_it_can_be_given_now() {
        assertEquals(List.of("not possible yet", "not possible yet", "not possible yet"), marks(desk.page(page)));
        Given.answer(claim, Given.statement(dossier, silent, source, "No comment."), Stance.DECLINES);
        assertEquals(List.of("not possible yet", "possible", "not possible yet"), marks(desk.page(page)));
        desk.post("/desk/answers/" + denial.id, "version", Given.made(() -> Answer.<Answer>findById(denial.id)).version, "stance",
                "CONFIRMS", "basis", "AGAINST_INTEREST").then().statusCode(303);
        assertEquals(List.of("possible", "not possible yet", "not possible yet"), marks(desk.page(page)));
        assertEquals(Basis.AGAINST_INTEREST, Given.made(() -> Answer.<Answer>findById(denial.id)).basis);
    }

    @Test
    void what_a_mark_still_needs_leads_to_where_it_is_done() {
        Element anyway = desk.page(page).selectFirst("#need-everyone-heard");
        assertEquals("Ask " + silent.name, anyway.select("a").get(0).text());
        assertEquals("or say why not", anyway.select("a[href=#deviation]").text());
        Document ask = desk.page(anyway.select("a").get(0).attr("href"));
        assertEquals(silent.id.toString(), ask.selectFirst("[name=party] option[selected]").val());
        assertEquals(claim.id.toString(), ask.selectFirst("[name=claims][checked]").val());
        Element checks = desk.page(page).selectFirst("section[aria-labelledby=checks]");
        assertTrue(checks.select("details[open]").isEmpty());
        assertEquals("/desk/dossiers/" + dossier.id + "/sources/new", checks.select("a:contains(Archive the primary document)").attr("href"));
        checks.select("a[href^=#]").forEach(link -> assertFalse(checks.ownerDocument().select(link.attr("href")).isEmpty(), link.text()));
    }

    @Test
    void a_refusal_lists_each_thing_that_is_missing_with_a_link_to_where_it_is_mended() {
        Document refused = Desk.page(submit("CONFIRMED", ""));
        List<String> links = refused.select(".notice-error a").eachAttr("href");
        assertEquals(List.of("#mark", "#need-confirmed-on-record", "#need-primary-document", "#need-independent-origins",
                "#need-everyone-heard"), links);
        links.forEach(link -> assertEquals(1, refused.select(link).size(), link));
        assertEquals(1, refused.select("section[aria-labelledby=checks] details[open]:has(.mark-confirmed):contains(Any one of these)").size());
    }

    @Test
    void a_mark_that_lacks_nothing_stays_folded_and_a_published_one_shows_what_was_decided() {
        Given.answer(claim, Given.statement(dossier, silent, source, "No comment."), Stance.DECLINES);
        Given.draft(claim, Mark.DENIED, writer);
        Element checks = desk.page(page).selectFirst("section[aria-labelledby=checks]");
        assertTrue(checks.select("details[open]").isEmpty());
        assertTrue(checks.select("#need-everyone-heard").isEmpty());
        submit("DENIED", "").then().statusCode(303);
        Given.publish(Given.approve(open(), chief()), chief());
        Element decided = desk.page(page).selectFirst("section[aria-labelledby=checks] details[open]");
        assertTrue(decided.text().contains("As it was decided for edition 1:"), decided.text());
        assertEquals(3, decided.select(".check-passed").size());
        assertTrue(desk.page(page).select("section[aria-labelledby=checks] li a").isEmpty());
    }

    @Test
    void of_what_is_under_review_or_published_the_reason_that_was_given_counts() {
        submit("DENIED", "Nobody could be reached on a Sunday.").then().statusCode(303);
        assertEquals(List.of("not possible yet", "possible", "possible"), marks(desk.page(page)));
        Given.publish(Given.approve(open(), chief()), chief());
        assertEquals(List.of("not possible yet", "possible", "possible"), marks(desk.page(page)));
        assertEquals(1, desk.page(page).select("section[aria-labelledby=checks] details[open]").size());
    }

    @Test
    void why_a_general_denial_counts_is_written_with_the_answer_and_printed_beside_it() {
        desk.post("/desk/answers/" + denial.id, "version", denial.version, "stance", "DENIES", "qualifier", "GENERAL_TERMS",
                "countsBecause", "It was asked about this sentence.").then().statusCode(303);
        Given.publish(Given.approve(Given.submit(Given.draft(claim, Mark.DENIED, writer), writer), chief()), chief());
        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        assertTrue(Desk.signedOut().page("/claims/" + slug).select("section[aria-labelledby=parties] .answer").get(0).text()
                .contains("Said in general terms; why it counts all the same: It was asked about this sentence."));
    }

    @Test
    void a_stale_answer_shows_both_of_what_was_weighed() {
        desk.post("/desk/answers/" + denial.id, "version", denial.version, "stance", "DENIES", "qualifier", "BEFORE_CLAIM")
                .then().statusCode(303);
        Response stale = Desk.as(Given.editor()).post("/desk/answers/" + denial.id, "version", denial.version, "stance", "DENIES",
                "basis", "FIRST_HAND");
        assertEquals(409, stale.statusCode());
        assertTrue(Desk.page(stale).select(".compare").text().contains("Was said before the claim was made"));
        assertFalse(Desk.page(stale).select(".compare .verbatim").isEmpty());
    }

    private static Account chief;

    private static Account chief() {
        chief = chief == null ? Given.chief() : chief;
        return chief;
    }

    private Response submit(String mark, String deviation) {
        Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(desk.page(page), "form.columns"));
        form.putAll(Map.of("mark", List.of(mark), "rationale", List.of("Because."), "deviation", List.of(deviation),
                "then", List.of("submit")));
        return desk.post(page + "/verdict", form);
    }

    private static List<String> marks(Document shown) {
        return shown.select("section[aria-labelledby=checks] summary").stream().map(Element::ownText).toList();
    }

    private Verdict open() {
        return Given.made(() -> Verdict.openFor(Claim.findById(claim.id)));
    }

    private Content.StandardSaid frozen() {
        return Given.made(() -> Verdict.openFor(Claim.findById(claim.id)).submission.read().standard());
    }
}
