package org.wederhoor.claim.reply;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;

/**
 * The desk's own request for a reply: whom it asks about which claims, by when, and what came of it. A letter counts as asked
 * once it has gone out; what is asked by phone or on a form was asked when it is written down.
 */
@Entity
@Table(name = "reply_request")
public class ReplyRequest extends PanacheEntityBase {

    // a mail server that has not answered by then never will; until then a second press must not send a second letter
    static final Duration LONGEST_SENDING = Duration.ofMinutes(1);

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id", updatable = false)
    public Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    public Party party;

    @ManyToMany
    @JoinTable(name = "reply_request_claim", joinColumns = @JoinColumn(name = "request_id"), inverseJoinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    public List<Claim> claims = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    public ReplyChannel channel;

    /** A mail address; null where none is known. */
    public String recipient;

    public String questions;

    /** For the desk; may be empty. */
    public String note;

    public Instant deadline;

    /** The IANA name of the zone that the deadline was given in. */
    public String zone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by", updatable = false)
    public Account askedBy;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    /** When it went out, in whole seconds; null while it has not. */
    @Column(name = "asked_at")
    public Instant askedAt;

    /** The words in which it went out; null while it has not, and for what was asked before they were kept. */
    @Embedded
    public SentLetter letter;

    /** What the letter is written in, as a BCP 47 tag; null for the dossier's language. */
    public String language;

    /** Since when it waits to be given to the mail server without anybody pressing anything; null while it does not. */
    @Column(name = "queued_at")
    public Instant queuedAt;

    /** When the mail server was last given it; null while nobody waits for its answer. */
    @Column(name = "sending_since")
    public Instant sendingSince;

    /** Why it could not be sent; null when nothing went wrong. */
    @Column(name = "unsent_reason")
    public String unsentReason;

    /** The letter's Message-ID (RFC 5322) without its brackets, by which an answer is known; null while no mail server was given it. */
    @Column(name = "message_id")
    public String messageId;

    @Enumerated(EnumType.STRING)
    public ReplyOutcome outcome = ReplyOutcome.WAITING;

    /** What the party said in reply; null unless the outcome is a statement. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    public Statement statement;

    /** In which words the party refused; may be empty. */
    public String refusal = "";

    @Column(name = "closed_at")
    public Instant closedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    public Account closedBy;

    @Version
    public int version;

    protected ReplyRequest() {
    }

    /** @throws Refused when no claim is chosen, one is another dossier's, or the deadline is not ahead */
    public ReplyRequest(UUID id, Dossier dossier, ReplyWords words, Account askedBy, Instant now) {
        this.id = id;
        this.dossier = dossier;
        this.askedBy = askedBy;
        this.createdAt = now;
        say(words, now);
    }

    /** What it says now. */
    public ReplyWords words() {
        return new ReplyWords(party, List.copyOf(claims), channel, recipient, questions, until(), note);
    }

    /**
     * Says something else, as long as it has not gone out and no mail server is being given it.
     *
     * @throws Refused when it has, and for the reasons for which a new request is refused
     */
    public void reword(ReplyWords words, Instant now) {
        refuseIf(isSent(), ReplyRefusal.ALREADY_SENT);
        refuseIf(isBeingSent(now), ReplyRefusal.BEING_SENT);
        say(words, now);
        unsentReason = null;
        // whoever changes a letter sends it
        queuedAt = null;
    }

    private void say(ReplyWords words, Instant now) {
        refuseIf(words.claims().isEmpty(), ReplyRefusal.NO_CLAIMS);
        refuseIf(words.claims().stream().anyMatch(claim -> !claim.dossier.id.equals(dossier.id)), ReplyRefusal.OTHER_DOSSIER);
        party = words.party();
        if (!claims.equals(words.claims())) {
            // a list of its own, so that its rows are written anew: moved one by one, a claim would stand in two places for a moment
            claims = new ArrayList<>(words.claims());
        }
        channel = words.channel();
        recipient = words.recipient();
        questions = words.questions();
        note = words.note();
        set(words.deadline(), now);
        if (channel != ReplyChannel.MAIL) {
            sent(now);
        }
    }

    public boolean isSent() {
        return askedAt != null;
    }

    /** Says that it went out now, whoever sent it. */
    public void sent(Instant now) {
        refuseIf(isSent(), ReplyRefusal.ALREADY_SENT);
        refuseIf(!now.isBefore(deadline), ReplyRefusal.DEADLINE_PAST);
        askedAt = now.truncatedTo(ChronoUnit.SECONDS);
        sendingSince = null;
        unsentReason = null;
        queuedAt = null;
    }

    /** Leaves it to the app to give it to the mail server, which happens once, and soon. */
    public void queue(Instant now) {
        refuseIf(isSent(), ReplyRefusal.ALREADY_SENT);
        refuseIf(recipient == null, ReplyRefusal.NO_RECIPIENT);
        queuedAt = now;
    }

    /**
     * Notes that a mail server is about to be given it, so that nobody else gives it one at the same time. However often that is
     * tried, the letter keeps its Message-ID, so that two of it are one to whoever gets both.
     *
     * @param host the site's own, for that
     */
    public void beginSending(String host, Instant now) {
        refuseIf(isSent(), ReplyRefusal.ALREADY_SENT);
        refuseIf(recipient == null, ReplyRefusal.NO_RECIPIENT);
        refuseIf(!now.isBefore(deadline), ReplyRefusal.DEADLINE_PAST);
        refuseIf(isBeingSent(now), ReplyRefusal.BEING_SENT);
        sendingSince = now;
        messageId = messageId == null ? UUID.randomUUID().toString().replace("-", "") + "@" + host : messageId;
    }

    private boolean isBeingSent(Instant now) {
        return sendingSince != null && now.isBefore(sendingSince.plus(LONGEST_SENDING));
    }

    /** Keeps the words in which it went out; those that are kept already stay. */
    public void keep(SentLetter words) {
        refuseIf(!isSent(), ReplyRefusal.NOT_SENT);
        letter = letter == null ? words : letter;
    }

    /** Keeps it unsent, with what went wrong, up to 500 characters. */
    public void notSent(String reason) {
        if (!isSent()) {
            sendingSince = null;
            unsentReason = reason;
            queuedAt = null;
        }
    }

    /** Names another deadline, ahead of now, while no outcome is written down. */
    public void extend(Deadline later, Instant now) {
        refuseIf(outcome != ReplyOutcome.WAITING, ReplyRefusal.NOT_WAITING);
        set(later, now);
    }

    private void set(Deadline when, Instant now) {
        refuseIf(!when.at().isAfter(now), ReplyRefusal.DEADLINE_PAST);
        deadline = when.at();
        zone = when.zone().getId();
    }

    /** A reminder of what was asked, to be kept. */
    public ReplyReminder remind(Account by, String how, Instant now) {
        refuseIf(!isSent(), ReplyRefusal.NOT_SENT);
        refuseIf(outcome != ReplyOutcome.WAITING, ReplyRefusal.NOT_WAITING);
        return new ReplyReminder(this, by, how, now);
    }

    /** The party answered, be it late. */
    public void answered(Statement reply, Account by, Instant now) {
        refuseIf(!reply.dossier.id.equals(dossier.id), ReplyRefusal.OTHER_DOSSIER);
        close(ReplyOutcome.STATEMENT, by, now);
        statement = reply;
    }

    /** The party said that it will not answer; {@code words} up to 2,000 characters, may be empty. */
    public void refused(String words, Account by, Instant now) {
        close(ReplyOutcome.REFUSED, by, now);
        refusal = words;
    }

    /** Writes down that no answer came; only once the deadline is over. It takes the request off the desk's front, no more. */
    public void unanswered(Account by, Instant now) {
        refuseIf(outcome != ReplyOutcome.WAITING, ReplyRefusal.NOT_WAITING);
        refuseIf(now.isBefore(deadline), ReplyRefusal.DEADLINE_AHEAD);
        close(ReplyOutcome.NO_ANSWER, by, now);
    }

    private void close(ReplyOutcome how, Account by, Instant now) {
        refuseIf(!isSent(), ReplyRefusal.NOT_SENT);
        outcome = how;
        statement = null;
        refusal = "";
        closedAt = now;
        closedBy = by;
    }

    /** What has come of it at a moment: silence needs nobody to write it down. */
    public ReplyOutcome outcomeAt(Instant moment) {
        return outcome == ReplyOutcome.WAITING && isSent() && !moment.isBefore(deadline) ? ReplyOutcome.NO_ANSWER : outcome;
    }

    public Deadline until() {
        return new Deadline(deadline, ZoneId.of(zone));
    }

    private static void refuseIf(boolean broken, ReplyRefusal reason) {
        if (broken) {
            throw new Refused(reason);
        }
    }

    /** What the desk sent out about a claim, in the order it was asked. */
    public static List<ReplyRequest> askedAbout(Claim claim) {
        return list("from ReplyRequest r join fetch r.party where ?1 member of r.claims and r.askedAt is not null order by r.askedAt, r.id", claim);
    }

    /** What the desk sent out about a dossier's claims, in the order it was asked. */
    public static List<ReplyRequest> askedIn(Dossier dossier) {
        return list("select distinct r from ReplyRequest r join fetch r.party join fetch r.claims where r.dossier = ?1"
                + " and r.askedAt is not null order by r.askedAt, r.id", dossier);
    }

    /** Every request about a claim, sent or not, oldest first. */
    public static List<ReplyRequest> about(Claim claim) {
        return list("from ReplyRequest r join fetch r.party where ?1 member of r.claims order by r.createdAt, r.id", claim);
    }

    /** A dossier's requests, those that still wait first, by deadline. */
    public static List<ReplyRequest> of(Dossier dossier) {
        return list("from ReplyRequest r join fetch r.party where r.dossier = ?1"
                + " order by case when r.outcome = ?2 then 0 else 1 end, r.deadline, r.id", dossier, ReplyOutcome.WAITING);
    }

    /**
     * The request with its row and those of its claims locked until the transaction ends: what was asked is part of what a
     * verdict on them says.
     *
     * @throws Missing when there is none
     */
    public static ReplyRequest locked(UUID id) {
        return locked(id, List.of());
    }

    /** As {@link #locked(UUID)}, with the rows of claims that it is going to ask about locked too. */
    public static ReplyRequest locked(UUID id, Collection<UUID> alsoClaims) {
        Set<UUID> all = new TreeSet<>(alsoClaims);
        all.addAll(find("select c.id from ReplyRequest r join r.claims c where r.id = ?1", id).project(UUID.class).list());
        all.forEach(Claim::locked);
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
