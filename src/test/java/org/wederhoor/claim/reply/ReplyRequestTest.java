package org.wederhoor.claim.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;
import org.wederhoor.web.time.Zones;

class ReplyRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:30.5Z");
    private static final String HOST = "hoor.example";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Deadline DEADLINE = Deadline.of(LocalDateTime.parse("2026-03-05T17:00"), AMSTERDAM);

    private final Account editor = new Account(Ids.next(), "editor", "An Editor", Role.EDITOR);
    private final Dossier dossier = new Dossier(Ids.next());
    private final Claim claim = new Claim(Ids.next(), dossier);

    @Test
    void what_is_asked_by_phone_was_asked_when_it_is_written_down() {
        ReplyRequest request = request(ReplyChannel.PHONE);
        assertEquals(Instant.parse("2026-03-03T09:00:30Z"), request.askedAt);
        assertEquals(Instant.parse("2026-03-05T16:00:00Z"), request.deadline);
        assertEquals("Europe/Amsterdam", request.zone);
        assertRefused(ReplyRefusal.ALREADY_SENT, () -> request.sent(NOW));
    }

    @Test
    void a_letter_asks_nobody_before_it_has_gone_out() {
        ReplyRequest request = request(ReplyChannel.MAIL);
        assertFalse(request.isSent());
        assertEquals(ReplyOutcome.WAITING, request.outcomeAt(after(DEADLINE)));
        assertRefused(ReplyRefusal.NOT_SENT, () -> request.remind(editor, "", NOW));
        assertRefused(ReplyRefusal.NOT_SENT, () -> request.refused("", editor, NOW));
        assertRefused(ReplyRefusal.NOT_SENT, () -> request.unanswered(editor, after(DEADLINE)));
        assertRefused(ReplyRefusal.DEADLINE_PAST, () -> request.sent(DEADLINE.at()));
        request.sent(NOW);
        assertTrue(request.isSent());
    }

    @Test
    void a_request_asks_about_claims_of_its_own_dossier_and_gives_time_to_answer() {
        assertRefused(ReplyRefusal.NO_CLAIMS, () -> request(List.of(), DEADLINE));
        assertRefused(ReplyRefusal.OTHER_DOSSIER, () -> request(List.of(claim, new Claim(Ids.next(), new Dossier(Ids.next()))), DEADLINE));
        assertRefused(ReplyRefusal.DEADLINE_PAST, () -> request(List.of(claim), new Deadline(NOW, AMSTERDAM)));
    }

    @Test
    void silence_is_told_by_the_deadline_and_written_down_only_after_it() {
        ReplyRequest request = request(ReplyChannel.FORM);
        assertEquals(ReplyOutcome.WAITING, request.outcomeAt(DEADLINE.at().minusSeconds(1)));
        assertEquals(ReplyOutcome.NO_ANSWER, request.outcomeAt(DEADLINE.at()));
        assertRefused(ReplyRefusal.DEADLINE_AHEAD, () -> request.unanswered(editor, DEADLINE.at().minusSeconds(1)));
        assertEquals(ReplyOutcome.WAITING, request.outcome);
        request.unanswered(editor, DEADLINE.at());
        assertEquals(ReplyOutcome.NO_ANSWER, request.outcome);
        assertRefused(ReplyRefusal.NOT_WAITING, () -> request.unanswered(editor, after(DEADLINE)));
    }

    @Test
    void an_answer_that_comes_late_still_counts_and_one_outcome_takes_the_place_of_another() {
        ReplyRequest request = request(ReplyChannel.FORM);
        request.refused("We do not comment.", editor, NOW);
        assertEquals(List.of(ReplyOutcome.REFUSED, "We do not comment."), List.of(request.outcomeAt(after(DEADLINE)), request.refusal));
        Statement reply = new Statement(Ids.next(), dossier);
        request.answered(reply, editor, after(DEADLINE));
        assertEquals(List.of(ReplyOutcome.STATEMENT, reply, ""), List.of(request.outcome, request.statement, request.refusal));
        request.refused("", editor, after(DEADLINE));
        assertNull(request.statement);
        assertRefused(ReplyRefusal.OTHER_DOSSIER, () -> request.answered(new Statement(Ids.next(), new Dossier(Ids.next())), editor, NOW));
        assertEquals(ReplyOutcome.REFUSED, request.outcome);
    }

    @Test
    void one_letter_is_sent_once_at_a_time_and_again_when_it_failed() {
        ReplyRequest request = request(ReplyChannel.MAIL);
        assertRefused(ReplyRefusal.NO_RECIPIENT, () -> request.beginSending(HOST, NOW));
        request.recipient = "press@example.org";
        request.beginSending(HOST, NOW);
        String messageId = request.messageId;
        assertTrue(messageId.matches("[0-9a-f]{32}@hoor\\.example"), messageId);
        assertRefused(ReplyRefusal.BEING_SENT, () -> request.beginSending(HOST, NOW.plusSeconds(30)));
        request.beginSending(HOST, NOW.plusSeconds(60));
        request.notSent("Connection refused");
        assertEquals("Connection refused", request.unsentReason);
        request.beginSending(HOST, NOW.plusSeconds(61));
        request.sent(NOW.plusSeconds(62));
        assertNull(request.unsentReason);
        assertEquals(messageId, request.messageId);
        assertRefused(ReplyRefusal.ALREADY_SENT, () -> request.beginSending(HOST, NOW.plusSeconds(200)));
        request.notSent("too late to say so");
        assertNull(request.unsentReason);
    }

    @Test
    void a_party_is_reminded_and_given_more_time_only_while_it_may_still_answer() {
        ReplyRequest request = request(ReplyChannel.PHONE);
        assertEquals("Called again.", request.remind(editor, "Called again.", NOW).note);
        request.extend(new Deadline(DEADLINE.at().plus(Duration.ofDays(1)), ZoneId.of("Asia/Tokyo")), NOW);
        assertEquals("Asia/Tokyo", request.zone);
        assertRefused(ReplyRefusal.DEADLINE_PAST, () -> request.extend(DEADLINE, after(DEADLINE)));
        request.refused("", editor, NOW);
        assertRefused(ReplyRefusal.NOT_WAITING, () -> request.remind(editor, "", NOW));
        assertRefused(ReplyRefusal.NOT_WAITING, () -> request.extend(DEADLINE, NOW));
    }

    @Test
    void zones_go_by_their_names_and_clocks_may_skip_a_time_or_show_it_twice() {
        assertEquals(AMSTERDAM, Zones.named("europe/amsterdam"));
        assertEquals(ZoneId.of("UTC"), Zones.named("UTC"));
        for (String unknown : List.of("", "Europe/Utrecht", "+02:00", "CEST", "\u0000")) {
            assertNull(Zones.named(unknown), unknown);
        }
        assertNotNull(Zones.named(Zones.places().get(0)));
        assertEquals(0, Deadline.timesShown(LocalDateTime.parse("2026-03-29T02:30"), AMSTERDAM));
        assertEquals(2, Deadline.timesShown(LocalDateTime.parse("2026-10-25T02:30"), AMSTERDAM));
        assertEquals(1, Deadline.timesShown(LocalDateTime.parse("2026-03-05T17:00"), AMSTERDAM));
        assertEquals("5 March 2026, 17:00 (Europe/Amsterdam)", DEADLINE.in(Locale.ENGLISH));
        assertEquals("5 maart 2026, 17:00 (Europe/Amsterdam)", DEADLINE.in(Locale.forLanguageTag("nl")));
    }

    private ReplyRequest request(ReplyChannel channel) {
        return new ReplyRequest(Ids.next(), dossier, new ReplyWords(new Party(Ids.next()), List.of(claim), channel, null, "Is it so?",
                DEADLINE, ""), editor, NOW);
    }

    private ReplyRequest request(List<Claim> claims, Deadline deadline) {
        return new ReplyRequest(Ids.next(), dossier, new ReplyWords(new Party(Ids.next()), claims, ReplyChannel.MAIL, null, "Is it so?",
                deadline, ""), editor, NOW);
    }

    private static Instant after(Deadline deadline) {
        return deadline.at().plusSeconds(3600);
    }

    private static void assertRefused(ReplyRefusal reason, Executable act) {
        assertEquals(reason, assertThrows(Refused.class, act).words());
    }
}
