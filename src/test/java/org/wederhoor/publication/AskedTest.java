package org.wederhoor.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
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
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

/** What readers are told about whom the desk asked. */
@QuarkusTest
class AskedTest {

    private static final String NO_ANSWER = "Asked by phone on 3 March 2024, no answer by 5 March 2024, 17:00 (Europe/Amsterdam).";

    private final Desk reader = Desk.signedOut();
    private Account checker;
    private Account editor;
    private Dossier dossier;
    private Party kpn;
    private Party huawei;
    private Claim claim;

    @BeforeEach
    void there_is_a_claim_that_concerns_two_parties() {
        checker = Given.checker();
        editor = Given.editor();
        dossier = Given.dossier();
        kpn = Given.party("KPN");
        huawei = Given.party("Huawei");
        claim = Given.claim(dossier, Given.party("De Krant"), Given.unique("KPN is afgeluisterd"), checker, kpn, huawei);
    }

    @Test
    void silence_after_the_deadline_is_printed_and_blocks_nothing() {
        over(Given.asked(kpn, claim));
        String path = publish();
        Element asked = entry(reader.page(path), kpn);
        assertEquals("asked, no answer", asked.select(".stance").text());
        assertEquals(NO_ANSWER, asked.select(".entry-main").text());
        Element nobodyAsked = entry(reader.page(path), huawei);
        assertEquals("not asked by this desk", nobodyAsked.select(".stance").text());
        assertEquals("Wederhoor gevraagd per telefoon op 3 maart 2024, geen antwoord vóór 5 maart 2024, 17:00 (Europe/Amsterdam).",
                entry(reader.page("/nl" + path), kpn).select(".entry-main").text());
    }

    @Test
    void a_deadline_that_was_still_ahead_is_said_to_have_been_and_time_changes_no_edition() {
        ReplyRequest request = Given.asked(kpn, claim, ReplyChannel.FORM, Instant.now().plus(Duration.ofDays(2)));
        String path = publish();
        String before = reader.get(path).asString();
        Element asked = entry(reader.page(path), kpn);
        assertEquals("asked, not answered yet", asked.select(".stance").text());
        assertTrue(asked.text().contains("which had not passed when this was published."), asked.text());
        over(request);
        assertEquals(before, reader.get(path).asString());
    }

    @Test
    void a_letter_that_has_not_gone_out_asked_nobody() {
        Given.asked(kpn, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2)));
        Element entry = entry(reader.page(publish()), kpn);
        assertEquals("not asked by this desk", entry.select(".stance").text());
        assertFalse(entry.text().contains("Asked"), entry.text());
    }

    @Test
    void a_refusal_is_printed_also_of_a_party_that_the_claim_does_not_concern() {
        Party other = Given.party("Agentschap");
        refuse(Given.asked(other, claim));
        Element entry = entry(reader.page(publish()), other);
        assertEquals("refused to answer", entry.select(".stance").text());
        assertTrue(entry.text().matches(".*Asked by phone on \\d+ \\p{L}+ \\d{4}, refused to answer\\."), entry.text());
    }

    @Test
    void a_party_that_answered_shows_once_what_it_was_asked() {
        Source source = Given.source(dossier, "Krant");
        for (Stance stance : List.of(Stance.DENIES, Stance.OTHER)) {
            Statement statement = Given.statement(dossier, kpn, source, "Nee.");
            Given.answer(claim, statement, stance);
        }
        over(Given.asked(kpn, claim));
        Document page = reader.page(publish());
        assertEquals(1, page.select("#parties ~ ol p:containsOwn(" + NO_ANSWER.substring(0, 20) + ")").size());
        assertTrue(entry(page, kpn).text().contains(NO_ANSWER));
    }

    @Test
    void what_is_under_review_holds_while_time_passes_and_no_longer_when_the_party_answers() {
        ReplyRequest request = Given.asked(kpn, claim);
        Verdict verdict = Given.submitted(claim, checker);
        over(request);
        // the deadline itself is part of what was submitted
        assertFalse(holds(verdict));
        Tables.change("update reply_request set asked_at = '" + request.askedAt + "', deadline = '" + request.deadline + "' where id = '" + request.id + "'");
        assertTrue(holds(verdict));
        Tables.change("update reply_request set outcome = 'NO_ANSWER', closed_at = deadline, closed_by = asked_by where id = '" + request.id + "'");
        assertTrue(holds(verdict), "silence that is written down says nothing new");
        refuse(request);
        assertFalse(holds(verdict));
    }

    @Test
    void what_was_published_before_anybody_could_be_asked_reads_as_it_did() {
        Content old = CanonicalJson.read("{}", Content.class);
        assertEquals(List.of(), AskedWords.askedOf(old, new Content.Named(Ids.next(), "KPN", PartyKind.COMPANY)));
        assertEquals(List.of(), AskedWords.askedOnly(old));
    }

    private String publish() {
        Given.published(claim, checker, editor);
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private static Element entry(Document page, Party party) {
        return page.select("section[aria-labelledby=parties] li").stream().filter(each -> each.select(".party").text().equals(party.name))
                .findFirst().orElseThrow();
    }

    private static void over(ReplyRequest request) {
        Tables.change("update reply_request set asked_at = '2024-03-03T10:00:00Z', deadline = '2024-03-05T16:00:00Z' where id = '" + request.id + "'");
    }

    private void refuse(ReplyRequest request) {
        Given.made(() -> {
            ReplyRequest.locked(request.id).refused("", Account.findById(checker.id), Instant.now());
            return null;
        });
    }

    private static boolean holds(Verdict verdict) {
        return Given.made(() -> Submission.<Submission>findById(Given.submissionOf(verdict)).stillHolds());
    }
}
