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
import org.wederhoor.desk.MissingParty;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
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

    static final Labels LABELS = ReplyField.ALL.labels().and(MissingParty.LABELS).with("find", Words.of(WaitingMessages.class, WaitingMessages::find))
            .with("keepAddress", Words.of(AskAllMessages.class, AskAllMessages::keepAddress)).with("offered", Labels.UNSEEN);

    private final Form form;
    private final Dossier dossier;

    ReplyForm(Form form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /** A form that begins with a party and claims where they are known, and with a deadline in {@code zone}. */
    static Form blank(Party party, List<Claim> claims, ZoneId zone, Instant now) {
        Form form = Form.blank(LABELS).with("id", Ids.next()).with("channel", ReplyChannel.MAIL.name())
                .with("party", party == null ? null : party.id)
                .withAll("claims", claims.stream().map(claim -> claim.id.toString()).toList());
        if (party != null) {
            propose(form, party);
        }
        fillDeadline(form, zone, now);
        return form;
    }

    /** Fills in how the party is best reached: by mail where an address is known, else as its first contact has it. */
    private static void propose(Form form, Party party) {
        PartyAddress proposed = PartyAddress.proposed(party, StillToAnswer.lastRecipient(party));
        form.with("recipient", proposed.mail());
        List<Contact> contacts = Contact.of(party);
        if (proposed.contact() != null) {
            form.with("offered", proposed.mail());
        } else if (proposed.mail() == null && !contacts.isEmpty()) {
            form.with("channel", contacts.get(0).words().phone() == null ? ReplyChannel.FORM : ReplyChannel.PHONE);
        }
    }

    /** A deadline to begin with. */
    static void fillDeadline(Form form, ZoneId zone, Instant now) {
        ZonedDateTime until = now.atZone(zone).plusDays(DAYS_TO_ANSWER).with(LocalTime.of(17, 0));
        DeadlineField.fill(form, new Deadline(until.toInstant(), zone));
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
        return wantsDraft() || form.has("then", "find") || form.has("then", "script") || form.has("then", "contacts") || pick() != null;
    }

    /** The contact that is to be used, and how; null when no such button was pressed. */
    ContactPick pick() {
        return ContactPick.of(form.value("then"));
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
        String recipient = recipient(party);
        String questions = form.required("questions", LONGEST_QUESTIONS);
        Deadline deadline = DeadlineField.read(form, now);
        return new ReplyWords(party, claims, channel, recipient, questions, deadline, form.text("note", 2000));
    }

    private String recipient(Party party) {
        String typed = form.optional("recipient", MailAddress.LONGEST);
        if (typed != null && !MailAddress.isOne(typed)) {
            form.problem("recipient", ReplyProblem.MAIL_ADDRESS);
        }
        if (typed == null && wantsSending()) {
            form.problem("recipient", ReplyProblem.NO_RECIPIENT);
        }
        if (typed == null && keepsAddress()) {
            form.problem("keepAddress", ReplyProblem.NOTHING_TO_KEEP);
        }
        refuseGone(party, typed);
        return typed;
    }

    /** An address that was offered as a contact of the party and is none, or no longer, is asked about once. */
    private void refuseGone(Party party, String typed) {
        if (party != null && typed != null && form.value("offered").equals(typed) && new PartyAddress(party, typed).contact() == null) {
            form.problem("recipient", ReplyProblem.noContact(party.name));
            form.with("offered", "");
        }
    }

    boolean keepsAddress() {
        return form.has("keepAddress", "true");
    }
}
