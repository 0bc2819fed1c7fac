package org.wederhoor.desk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
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

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.Timeouts;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.verdict.ReviewAssignment;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.web.Ids;

/**
 * A mail to somebody at the desk that is to go out, or went. It is written in the transaction of what it tells of, so that
 * neither is there without the other.
 */
@Entity
public class Notice extends PanacheEntityBase {

    // how long after each try the next one comes: a restart, a night, a certificate that is renewed in the morning
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12));
    // longer than the mail server is waited for: when an instance dies in between, another one sends it after this
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(2);
    // claims that somebody gives one after the other are one mail
    private static final Duration GATHERING = Duration.ofMinutes(1);
    // what is older is no news; every try fits in
    private static final Duration LIFETIME = Duration.ofDays(2);

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    @Enumerated(EnumType.STRING)
    public NoticeKind kind;

    /** Where it goes, of one about their account, until it went; null of all others, which go where their mail does. */
    public String recipient;

    /** Null when it is about anything else. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    public Submission submission;

    /** Null when it is about anything else. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reply_request_id")
    public ReplyRequest request;

    /** Those that were given; none when it is about anything else. */
    @ManyToMany
    @JoinTable(name = "notice_claim", joinColumns = @JoinColumn(name = "notice_id"), inverseJoinColumns = @JoinColumn(name = "claim_id"))
    Set<Claim> claims = new HashSet<>();

    /** The request's deadline that it is about; null of any other. */
    public Instant deadline;

    /** Who did it; null when it came of itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    public Account by;

    @Enumerated(EnumType.STRING)
    public NoticeState state = NoticeState.WAITING;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Not before then; while one instance is sending it, when another may. */
    @Column(name = "next_try_at")
    public Instant nextTryAt;

    public int attempts;

    /** What went wrong at the last try; null when nothing did. */
    @Column(name = "last_error")
    public String lastError;

    @Column(name = "closed_at")
    public Instant closedAt;

    protected Notice() {
    }

    /** @param by who did it; null when it came of itself */
    Notice(Account account, NoticeKind kind, Submission submission, Account by) {
        this.id = Ids.next();
        this.account = account;
        this.kind = kind;
        this.submission = submission;
        this.by = by;
        this.createdAt = Instant.now();
        this.nextTryAt = createdAt;
    }

    /** Tells of a change to an account, at an address that was known before it. */
    static Notice ofAccount(Account account, NoticeKind kind, String recipient) {
        Notice notice = new Notice(account, kind, null, account);
        notice.recipient = recipient;
        return notice;
    }

    /** @param by who brought it; null for the mailbox */
    static Notice ofAnswer(Account account, NoticeKind kind, ReplyRequest request, Account by) {
        Notice notice = new Notice(account, kind, null, by);
        notice.request = request;
        return notice;
    }

    /** Tells of what {@code by} has given to {@code account}; when it goes out there may be more of it. */
    static Notice gathering(Account account, Account by) {
        Notice waiting = Notice.<Notice>find("account = ?1 and by = ?2 and kind = ?3 and state = ?4 and attempts = 0", account, by, NoticeKind.GIVEN,
                NoticeState.WAITING).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        if (waiting != null) {
            return waiting;
        }
        Notice notice = new Notice(account, NoticeKind.GIVEN, null, by);
        notice.nextTryAt = notice.createdAt.plus(GATHERING);
        notice.persist();
        return notice;
    }

    /** One that is due and that nobody else is just taking, its row locked; null when there is none. */
    static Notice due(Instant now) {
        return find("state = ?1 and nextTryAt <= ?2 order by nextTryAt, id", NoticeState.WAITING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResult();
    }

    static Notice locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest of those that could not be sent yet, or were given up; at most {@code atMost}. */
    static List<Notice> failing(int atMost) {
        return Notice.<Notice>find("from Notice n join fetch n.account where n.lastError is not null order by n.createdAt desc, n.id desc")
                .page(0, atMost).list();
    }

    /** Likewise, those of one account. */
    static List<Notice> failing(UUID accountId, int atMost) {
        return Notice.<Notice>find("from Notice n join fetch n.account a where n.lastError is not null and a.id = ?1"
                + " order by n.createdAt desc, n.id desc", accountId).page(0, atMost).list();
    }

    /** Deletes what was sent, dropped or given up before {@code moment}. */
    static long forget(Instant moment) {
        return delete("closedAt < ?1", moment);
    }

    /** Takes it to be sent now: nobody else will for two minutes. */
    void begin(Instant now) {
        attempts++;
        nextTryAt = now.plus(LONGEST_SENDING);
    }

    void sent(Instant now) {
        lastError = null;
        close(NoticeState.SENT, now);
    }

    /** Keeps it to be tried again later, or gives it up after the seventh try. */
    void failed(String reason, Instant now) {
        lastError = reason;
        if (attempts > PAUSES.size()) {
            close(NoticeState.GIVEN_UP, now);
        } else {
            nextTryAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    void drop(Instant now) {
        lastError = null;
        close(NoticeState.DROPPED, now);
    }

    private void close(NoticeState how, Instant now) {
        state = how;
        closedAt = now;
        recipient = null;
    }

    public boolean isGivenUp() {
        return state == NoticeState.GIVEN_UP;
    }

    String address() {
        return kind.isOfAccount() ? recipient : account.email;
    }

    /** Whether there is still somebody to tell, and what it tells is still so. */
    boolean holds(Instant now) {
        if (kind.isOfAccount()) {
            return createdAt.isAfter(now.minus(LIFETIME));
        }
        return account.takesNotices() && createdAt.isAfter(now.minus(LIFETIME))
                && (kind == NoticeKind.GIVEN ? !given().isEmpty() : request == null ? holdsOfVerdict() : holdsOfReply(now));
    }

    /** Of the claims that were given, those that they still have. */
    List<Claim> given() {
        return Claim.list("select c from Notice n join n.claims c join Assignment a on a.claimId = c.id where n = ?1 and a.owner = n.account"
                + " order by c.dossier.id, c.position", this);
    }

    private boolean holdsOfVerdict() {
        if (kind != NoticeKind.TO_REVIEW && kind != NoticeKind.ASSIGNED) {
            return true;
        }
        Verdict verdict = submission.verdict;
        if (verdict.state != VerdictState.SUBMITTED || !verdict.submission.id.equals(submission.id)
                || !ReviewAssignment.mayReview(verdict, account)) {
            return false;
        }
        ReviewAssignment asked = ReviewAssignment.findById(submission.id);
        return kind == NoticeKind.TO_REVIEW ? asked == null || asked.reviewer == null : asked != null && asked.names(account);
    }

    private boolean holdsOfReply(Instant now) {
        return kind.isOfAnswer() || request.outcome == ReplyOutcome.WAITING && request.deadline.equals(deadline)
                && now.isBefore(deadline) == (kind == NoticeKind.REPLY_DUE);
    }
}
