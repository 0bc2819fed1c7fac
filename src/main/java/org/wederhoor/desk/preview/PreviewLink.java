package org.wederhoor.desk.preview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.account.Token;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.web.Refused;

/**
 * What lets somebody outside, who has no account, read one submission before it is public: a secret, of which the hash is kept.
 * It is made and ended, never changed.
 */
@Entity
@Table(name = "preview_link")
public class PreviewLink extends PanacheEntityBase {

    static final List<Integer> DAYS = List.of(1, 3, 7, 14);
    static final int LONGEST_FOR = 200;

    private static final List<VerdictState> SHOWN = List.of(VerdictState.SUBMITTED, VerdictState.APPROVED);

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id", updatable = false)
    public Submission submission;

    @Column(name = "token_hash", updatable = false)
    String tokenHash;

    /** Whom it was made for, in the desk's words; the page does not show it. */
    @Column(name = "made_for", updatable = false)
    public String madeFor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by", updatable = false)
    public Account madeBy;

    @Column(name = "made_at", updatable = false)
    public Instant madeAt;

    @Column(name = "expires_at", updatable = false)
    public Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    public Account endedBy;

    @Column(name = "ended_at")
    public Instant endedAt;

    protected PreviewLink() {
    }

    /**
     * @param secret what the link carries
     * @throws Refused when the submission is neither under review nor approved
     */
    PreviewLink(UUID id, Submission submission, String secret, String madeFor, int days, Account by) {
        if (!isShown(submission)) {
            throw new Refused(Refusal.OTHER_SUBMISSION);
        }
        this.id = id;
        this.submission = submission;
        this.tokenHash = Token.hash(secret);
        this.madeFor = madeFor;
        this.madeBy = by;
        this.madeAt = Instant.now();
        this.expiresAt = madeAt.plus(Duration.ofDays(days));
    }

    /**
     * The link with this secret, while it opens anything: before its end, and as long as its submission is under review or approved.
     * Null for all others alike, which cost the same one look-up.
     */
    static PreviewLink opening(String secret, Instant now) {
        return find("from PreviewLink l join fetch l.submission s join fetch s.verdict v join fetch v.claim where l.tokenHash = ?1"
                + " and l.endedAt is null and l.expiresAt > ?2 and v.submission = s and v.state in ?3", Token.hash(secret), now, SHOWN)
                .firstResult();
    }

    /** Those of a submission, the newest first. */
    static List<PreviewLink> of(UUID submission) {
        return list("from PreviewLink l join fetch l.madeBy left join fetch l.endedBy where l.submission.id = ?1 order by l.madeAt desc, l.id",
                submission);
    }

    /** Whether a submission is one that can be shown to somebody outside: under review, or approved and not yet published. */
    static boolean isShown(Submission submission) {
        return submission.equals(submission.verdict.submission) && SHOWN.contains(submission.verdict.state);
    }

    /** Whether it opens anything now. */
    boolean opens() {
        return endedAt == null && expiresAt.isAfter(Instant.now()) && isShown(submission);
    }

    void end(Account by) {
        endedBy = by;
        endedAt = Instant.now();
    }
}
