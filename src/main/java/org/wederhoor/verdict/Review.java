package org.wederhoor.verdict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;

/** A second editor's decision on one submission. */
@Entity
@Immutable
public class Review extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    public Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewer_id")
    public Account reviewer;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    public String note;

    protected Review() {
    }

    private Review(Submission submission, Account reviewer, Decision decision, String note) {
        this.id = Ids.next();
        this.submission = submission;
        this.reviewer = reviewer;
        this.decidedAt = Instant.now();
        this.decision = decision;
        this.note = note;
    }

    static Review approving(Submission submission, Account reviewer, String note) {
        return new Review(submission, reviewer, Decision.APPROVED, note);
    }

    static Review returning(Submission submission, Account reviewer, String note) {
        return new Review(submission, reviewer, Decision.RETURNED, note);
    }

    public static Review of(Submission submission) {
        return find("from Review r join fetch r.reviewer where r.submission = ?1", submission).firstResult();
    }

    /**
     * Refuses somebody who is about to change the words of a claim.
     *
     * @throws Refused when they have approved its verdict, which is not published yet
     */
    public static void refuseApproverOf(Claim claim, Account editor) {
        Verdict open = Verdict.openFor(claim);
        if (open != null && open.state == VerdictState.APPROVED && of(open.submission).reviewer.id.equals(editor.id)) {
            throw new Refused(Refusal.APPROVED_BY_YOU);
        }
    }

    /** What was decided on every submission about a claim so far, oldest first. */
    public static List<Review> about(Claim claim) {
        return list("from Review r join fetch r.reviewer join fetch r.submission s join fetch s.submittedBy where s.verdict.claim = ?1"
                + " order by r.decidedAt, r.id", claim);
    }

    /** The review that sent a draft back to its writers; null when it is no draft, or none did. */
    public static Review thatReturned(Verdict verdict) {
        Review last = verdict.state != VerdictState.DRAFT ? null
                : find("from Review r join fetch r.reviewer where r.submission.verdict = ?1 order by r.decidedAt desc", verdict)
                        .firstResult();
        return last == null || last.decision != Decision.RETURNED ? null : last;
    }
}
