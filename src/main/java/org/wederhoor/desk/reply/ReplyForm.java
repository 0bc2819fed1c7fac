package org.wederhoor.desk.reply;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.JournalValue;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.Changes;
import org.wederhoor.web.Ids;
import org.wederhoor.web.MailAddress;
import org.wederhoor.web.form.Form;

/** A reply request as it is typed. */
class ReplyForm {

    private static final int LONGEST_QUESTIONS = 10_000;
    // long enough to answer, short enough for a desk on a deadline; an editor says otherwise
    private static final int DAYS_TO_ANSWER = 2;

    private final Form form;
    private final Dossier dossier;

    ReplyForm(Form form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /** A form that begins with a party and claims where they are known, and with a deadline in {@code zone}. */
    static Form blank(Party party, List<Claim> claims, ZoneId zone, Instant now) {
        Form form = Form.blank().with("id", Ids.next()).with("channel", ReplyChannel.MAIL.name())
                .with("party", party == null ? null : party.id)
                .withAll("claims", ids(claims));
        ZonedDateTime until = now.atZone(zone).plusDays(DAYS_TO_ANSWER).with(LocalTime.of(17, 0));
        DeadlineField.fill(form, new Deadline(until.toInstant(), zone));
        return form;
    }

    static Form of(ReplyRequest request) {
        Form form = Form.blank().with("version", request.version).with("party", request.party.id).withAll("claims", ids(request.claims))
                .with("channel", request.channel.name()).with("recipient", request.recipient).with("questions", request.questions)
                .with("note", request.note);
        DeadlineField.fill(form, request.until());
        return form;
    }

    /** Whether somebody else changed the request since the form was opened; the form then holds both texts. */
    boolean isStale(ReplyRequest request, ReplyWords typed, Locale language) {
        ReplyWords saved = request.words();
        if (request.version == form.version() || saved.equals(typed)) {
            return false;
        }
        RepliesMessages words = MessageBundles.get(RepliesMessages.class, Localized.Literal.of(language.toLanguageTag()));
        form.against(of(request));
        form.differs(DeskLabel.PARTY, saved.party().name, typed.party().name, "party");
        form.differs(DeskLabel.ASKS_ABOUT, sentences(saved.claims()), sentences(typed.claims()), "claims");
        form.differsInText(DeskLabel.QUESTIONS, saved.questions(), typed.questions(), "questions");
        form.differs(DeskLabel.CHANNEL, words.channel(saved.channel()), words.channel(typed.channel()), "channel");
        form.differs(DeskLabel.RECIPIENT, Objects.toString(saved.recipient(), ""), Objects.toString(typed.recipient(), ""), "recipient");
        form.differs(DeskLabel.DEADLINE, saved.deadline().in(language), typed.deadline().in(language),
                "deadlineDate", "deadlineTime", "deadlineZone");
        form.differsInText(DeskLabel.NOTE, saved.note(), typed.note(), "note");
        form.outdated(request.version);
        return true;
    }

    /** What is otherwise than it was, for the journal. */
    static Changes changes(ReplyWords before, ReplyWords after) {
        return new Changes().with(DeskLabel.PARTY, JournalValue.name(before.party()), JournalValue.name(after.party()))
                .with(DeskLabel.ASKS_ABOUT, sentences(before.claims()), sentences(after.claims()))
                .with(DeskLabel.QUESTIONS, before.questions(), after.questions())
                .with(DeskLabel.CHANNEL, before.channel(), after.channel())
                .with(DeskLabel.RECIPIENT, before.recipient(), after.recipient())
                .with(DeskLabel.DEADLINE, DeadlineField.written(before.deadline()), DeadlineField.written(after.deadline()))
                .with(DeskLabel.NOTE, before.note(), after.note());
    }

    private static String sentences(List<Claim> claims) {
        return JournalValue.lines(claims, claim -> claim.sentence);
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id.toString()).toList();
    }

    /** Whether the editor wants the questions drafted rather than the request kept. */
    boolean wantsDraft() {
        return form.has("then", "draft");
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
