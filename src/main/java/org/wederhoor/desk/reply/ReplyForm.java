package org.wederhoor.desk.reply;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.claim.reply.StillToAnswer;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.Ids;
import org.wederhoor.web.MailAddress;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** A reply request as it is typed. */
class ReplyForm {

    private static final int LONGEST_QUESTIONS = 10_000;
    // long enough to answer, short enough for a desk on a deadline; an editor says otherwise
    private static final int DAYS_TO_ANSWER = 2;

    static final Labels LABELS = ReplyField.ALL.labels().with("find", Words.of(WaitingMessages.class, WaitingMessages::find));

    private final Form form;
    private final Dossier dossier;

    ReplyForm(Form form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /** A form that begins with a party and claims where they are known, and with a deadline in {@code zone}. */
    static Form blank(Party party, List<Claim> claims, ZoneId zone, Instant now) {
        Form form = Form.blank(LABELS).with("id", Ids.next()).with("channel", ReplyChannel.MAIL.name())
                .with("party", party == null ? null : party.id).with("recipient", party == null ? null : StillToAnswer.lastRecipient(party))
                .withAll("claims", claims.stream().map(claim -> claim.id.toString()).toList());
        ZonedDateTime until = now.atZone(zone).plusDays(DAYS_TO_ANSWER).with(LocalTime.of(17, 0));
        DeadlineField.fill(form, new Deadline(until.toInstant(), zone));
        return form;
    }

    static Form of(ReplyRequest request, Locale language) {
        return ReplyField.ALL.filled(LABELS, request.words(), language).with("version", request.version);
    }

    /** Whether somebody else changed the request since the form was opened; the form then holds both texts. */
    boolean isStale(ReplyRequest request, ReplyWords typed, Locale language) {
        return ReplyField.ALL.isStale(form, request.version, request.words(), typed, language);
    }

    /** Whether the editor wants the questions drafted rather than the request kept. */
    boolean wantsDraft() {
        return form.has("then", "draft");
    }

    /** Whether the editor wants anything but the request kept: see {@link AskForm#shown}. */
    boolean wantsOtherPage() {
        return wantsDraft() || form.has("then", "find") || form.has("then", "script");
    }

    /** Whether a letter is to go out at once. */
    boolean wantsSending() {
        return form.has("then", "send") && form.has("channel", ReplyChannel.MAIL.name());
    }

    /** The claims that are ticked, as far as they are the dossier's. */
    List<Claim> claims() {
        return form.references("claims", key -> {
            Claim claim = Claim.findById(key);
            return claim != null && claim.dossier.id.equals(dossier.id) ? claim : null;
        });
    }

    ReplyWords read(Instant now) {
        Party party = form.reference("party", key -> Party.survivor(key));
        List<Claim> claims = claims();
        if (claims.isEmpty()) {
            form.problem("claims", ReplyProblem.NO_CLAIMS);
        }
        ReplyChannel channel = form.choice("channel", ReplyChannel.class);
        String recipient = recipient();
        String questions = form.required("questions", LONGEST_QUESTIONS);
        Deadline deadline = DeadlineField.read(form, now);
        return new ReplyWords(party, claims, channel, recipient, questions, deadline, form.text("note", 2000));
    }

    private String recipient() {
        String typed = form.optional("recipient", MailAddress.LONGEST);
        if (typed != null && !MailAddress.isOne(typed)) {
            form.problem("recipient", ReplyProblem.MAIL_ADDRESS);
        }
        if (typed == null && wantsSending()) {
            form.problem("recipient", ReplyProblem.NO_RECIPIENT);
        }
        return typed;
    }
}
