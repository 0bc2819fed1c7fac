package org.wederhoor.desk.correction;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.claim.ClaimsMessages;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.PublicationMessages;
import org.wederhoor.publication.correction.CorrectionMessages;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

@QuarkusTest
class WithdrawalsTest {

    private static final String REASON = "The document was <forged>.";

    private Account writer;
    private Account editor;
    private Account chief;
    private Claim claim;
    private Edition first;
    private String path;

    @BeforeEach
    void a_verdict_is_published() {
        writer = Given.checker();
        editor = Given.editor();
        chief = Given.chief();
        claim = Given.claim(writer);
        first = Given.published(claim, writer, editor);
        path = "/claims/" + first.read().claimSlug();
    }

    @Test
    void the_page_keeps_its_address_and_says_why_and_when() {
        assertNotNull(Desk.signedOut().page(path).selectFirst("script[type=application/ld+json]"));
        String link = Desk.as(chief).page("/desk/claims/" + claim.id).select("a:contains(Withdraw the verdict)").attr("href");
        assertEquals(200, Desk.as(chief).get(link).statusCode());
        withdraw(chief, first, REASON).then().statusCode(303).header("Location", endsWith("/desk/claims/" + claim.id));

        Edition second = current();
        assertEquals(List.of(2, ChangeKind.WITHDRAWAL, REASON), List.of(second.number, second.changeKind, second.changeNote));
        Document page = Desk.signedOut().page(path);
        assertEquals(claim.sentence, page.select("h1").text());
        assertEquals("withdrawn", page.select(".verdict-head .mark").text());
        assertTrue(page.text().contains("Withdrawn on") && page.text().contains(REASON) && page.text().contains("Withdrawn by " + chief.fullName));
        assertFalse(page.text().contains("Because of what was said."), "what is withdrawn is not said again");
        assertTrue(page.title().startsWith("Withdrawn: "));
        String other = Desk.signedOut().page(OtherLanguage.PREFIX + path).text();
        assertTrue(other.contains(OtherLanguage.words(CorrectionMessages.class).withdrawnOn("").strip()), other);
        assertTrue(other.contains(OtherLanguage.words(PublicationMessages.class)
                .onlyIn(Locale.ENGLISH.getDisplayLanguage(OtherLanguage.LOCALE), false)), other);
        assertEquals(1, journal());
    }

    @Test
    void old_editions_stay_and_no_page_reviews_the_claim_for_machines() {
        Given.withdrawn(first, chief, REASON);
        Document old = Desk.signedOut().page(path + "/editions/1");
        assertTrue(old.text().contains("Because of what was said."));
        assertTrue(old.select(".notice").text().contains("has since withdrawn its verdict"));
        for (String each : List.of(path, path + "/editions/1", path + "/editions/2")) {
            assertNull(Desk.signedOut().page(each).selectFirst("script[type=application/ld+json]"), each);
        }
    }

    @Test
    void lists_say_so_or_leave_it_out() {
        String dossier = Desk.signedOut().page(path).selectFirst("dd a[href*=/dossiers/]").attr("href");
        assertTrue(Desk.signedOut().page("/").select("section[aria-labelledby=latest]").text().contains(claim.sentence));
        Given.withdrawn(first, chief, REASON);
        assertFalse(Desk.signedOut().page("/").select("section[aria-labelledby=latest]").text().contains(claim.sentence));
        Document page = Desk.signedOut().page(dossier);
        assertEquals("withdrawn", page.select("main .entry .mark").text());
        assertEquals("", page.select(".counts").text());
        assertTrue(Desk.signedOut().page("/corrections").text().contains(REASON));
    }

    @Test
    void only_a_chief_withdraws_and_says_why() {
        for (Account other : List.of(writer, editor)) {
            assertEquals(403, withdraw(other, first, REASON).statusCode());
            assertEquals(403, Desk.as(other).get("/desk/editions/" + first.id + "/withdrawal").statusCode());
            assertTrue(Desk.as(other).page("/desk/claims/" + claim.id).select("a:contains(Withdraw the verdict)").isEmpty());
        }
        for (String reason : List.of("", " \n ", "r".repeat(1001))) {
            Response refused = withdraw(chief, first, reason);
            assertEquals(422, refused.statusCode());
            assertTrue(Desk.page(refused).select("#withdrawalReason-error").hasText());
            assertEquals(reason.strip(), Desk.page(refused).selectFirst("#withdrawalReason").wholeText().strip());
        }
        assertEquals(1, current().number);
    }

    @Test
    void the_same_form_sent_twice_withdraws_once() {
        assertEquals(List.of(303, 303), Together.twice(() -> withdraw(chief, first, REASON).statusCode()));
        assertEquals(2, current().number);
        assertEquals(1, journal());
    }

    @Test
    void what_is_withdrawn_or_no_longer_the_newest_is_not_withdrawn() {
        Edition second = Given.withdrawn(first, chief, REASON);
        Response refused = withdraw(Given.chief(), second, "Again.");
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("has already been withdrawn"));
        assertEquals(422, withdraw(Given.chief(), first, "Again.").statusCode());
        assertEquals(2, current().number);
    }

    @Test
    void a_verdict_under_way_is_not_swept_aside() {
        Given.reopened(first, Mark.UNVERIFIED, "The mark.", writer);
        Response refused = withdraw(chief, first, REASON);
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("Another verdict on this claim is in progress."));
        assertEquals(REASON, Desk.page(refused).selectFirst("#withdrawalReason").wholeText());
    }

    @Test
    void the_withdrawal_says_what_was_published_though_the_evidence_changed_since() {
        QuarkusTransaction.requiringNew().run(() -> Claim.<Claim>findById(claim.id).claimantNote = "changed since");
        Edition second = Given.withdrawn(first, chief, REASON);
        assertEquals("", second.read().said().claim().claimantNote());
        assertEquals(first.read().slugs(), second.read().slugs());
    }

    @Test
    void it_can_be_reopened_and_published_anew() {
        Edition second = Given.withdrawn(first, chief, REASON);
        Desk.as(writer).post("/desk/claims/" + claim.id + "/verdict/reopen", "id", Ids.next(), "edition", 2).then().statusCode(303);
        Document desk = Desk.as(writer).page("/desk/claims/" + claim.id);
        assertEquals(Given.RATIONALE, desk.selectFirst("#rationale").wholeText().strip());
        assertTrue(desk.select("#changeKind option[value=WITHDRAWAL]").isEmpty());
        Desk.as(writer).post("/desk/claims/" + claim.id + "/verdict/drop", "version", Desk.filled(desk, "main form").get("version").get(0))
                .then().statusCode(303);
        Edition third = Given.publish(Given.approve(Given.submit(Given.reopened(second, Mark.UNVERIFIED, "Read again.", writer), writer), editor), editor);
        assertEquals(3, third.number);
        Document page = Desk.signedOut().page(path);
        assertEquals("unverified", page.select(".verdict-head .mark").text());
        assertNotNull(page.selectFirst("script[type=application/ld+json]"));
        assertTrue(page.text().contains("Withdrawal. " + REASON));
        assertTrue(Desk.signedOut().page("/").select("section[aria-labelledby=latest]").text().contains(claim.sentence));
    }

    @Test
    void a_draft_cannot_be_sent_in_as_a_withdrawal() {
        Given.reopened(first, Mark.UNVERIFIED, "The mark.", writer);
        Document page = Desk.as(writer).page("/desk/claims/" + claim.id);
        var fields = Desk.filled(page, "main form");
        fields.put("mark", List.of("DENIED"));
        fields.put("changeKind", List.of("WITHDRAWAL"));
        Response refused = Desk.as(writer).post("/desk/claims/" + claim.id + "/verdict", fields);
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("A draft cannot withdraw"));
    }

    /** Wherever the desk tells what readers see of a claim. */
    @Test
    void the_desk_shows_it_as_withdrawn_and_nowhere_under_the_mark_it_had() {
        Given.withdrawn(first, chief, REASON);
        Desk desk = Desk.as(writer);
        String dossier = "/desk/dossiers/" + QuarkusTransaction.requiringNew().call(() -> Claim.<Claim>findById(claim.id).dossier.id);
        for (String prefix : OtherLanguage.prefixes()) {
            String withdrawn = OtherLanguage.words(CorrectionMessages.class, OtherLanguage.of(prefix)).withdrawn();
            assertEquals(List.of(withdrawn), desk.page(prefix + dossier).select("[aria-labelledby=claims] .mark").eachText(), prefix);
            assertEquals(withdrawn, standingIn(prefix + "/desk/search", "q", "The sky is green"), prefix);
            assertEquals(withdrawn, standingIn(prefix + "/desk/search/similar", "sentence", claim.sentence), prefix);
            Document page = desk.page(prefix + "/desk/claims/" + claim.id);
            assertEquals(OtherLanguage.words(ClaimsMessages.class, OtherLanguage.of(prefix)).withdrawnState(), page.select("header .state").text());
            assertEquals(withdrawn, page.select(".facts .mark").text(), prefix);
            assertEquals(withdrawn, page.select("[aria-labelledby=verdict] .mark").text(), prefix);
            assertEquals(withdrawn, page.select("[aria-labelledby=editions] .entry .mark").first().text(), prefix);
        }
    }

    /** What is said beside the claim among what words find. */
    private String standingIn(String path, String parameter, String words) {
        Document found = Desk.page(Desk.as(writer).asks().queryParam(parameter, words).get(path));
        return found.select(".entry:has(a:contains(" + claim.sentence + ")) .entry-side").text();
    }

    private Response withdraw(Account by, Edition edition, String reason) {
        return Desk.as(by).post("/desk/editions/" + edition.id + "/withdrawal", "withdrawalReason", reason);
    }

    private Edition current() {
        return QuarkusTransaction.requiringNew().call(() -> CurrentEdition.of(claim.id));
    }

    private long journal() {
        return QuarkusTransaction.requiringNew().call(() -> JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, Verb.WITHDRAWN));
    }
}
