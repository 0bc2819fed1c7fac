package org.wederhoor.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.web.Refused;

/** Who is asked to review a submission. It is a wish: any other editor who had no part in the verdict may still decide. */
@Entity
@Table(name = "review_assignment")
public class ReviewAssignment extends PanacheEntityBase {

    @Id
    @Column(name = "submission_id")
    public UUID submissionId;

    /** Null when nobody is asked any more. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewer_id")
    public Account reviewer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_by")
    public Account assignedBy;

    @Column(name = "assigned_at")
    public Instant assignedAt;

    @Version
    public int version;

    protected ReviewAssignment() {
    }

    /** Of a submission that nobody was asked to review yet. */
    public ReviewAssignment(Submission submission) {
        this.submissionId = submission.id;
    }

    /** Those of all submissions that wait for review. */
    public static List<ReviewAssignment> ofWaiting() {
        return list("from ReviewAssignment a join fetch a.reviewer where exists (select 1 from Verdict v"
                + " where v.submission.id = a.submissionId and v.state = ?1)", VerdictState.SUBMITTED);
    }

    /** Whether this is who is asked now; null asks nobody. */
    public boolean names(Account account) {
        return Objects.equals(reviewer == null ? null : reviewer.id, account == null ? null : account.id);
    }

    /**
     * Asks {@code newReviewer}, or nobody when that is null.
     *
     * @throws Refused unless the submission waits for review and that account could approve it
     */
    public void assign(Submission submission, Account newReviewer, Account by) {
        Verdict verdict = submission.verdict;
        if (verdict.state != VerdictState.SUBMITTED || !verdict.submission.id.equals(submission.id)) {
            throw new Refused(Refusal.NOT_SUBMITTED);
        }
        if (newReviewer != null && !mayReview(verdict, newReviewer)) {
            throw new Refused(Refusal.CANNOT_REVIEW);
        }
        reviewer = newReviewer;
        assignedBy = by;
        assignedAt = Instant.now();
    }

    /** Whether {@code account} is open and somebody's by now, an editor's or a chief's, and had no part in the verdict. */
    public static boolean mayReview(Verdict verdict, Account account) {
        return !account.isDisabled() && !account.isInvited() && account.role.includes(Role.EDITOR) && !verdict.isWorkOf(account);
    }
}
