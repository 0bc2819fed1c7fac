package org.wederhoor.desk.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Decision;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.VerdictState;

/**
 * What the review page shows.
 *
 * @param said    what readers will see
 * @param review  the decision; null while there is none
 * @param edition what readers see now; null when that is nothing
 * @param ownWork whether whoever looks wrote or submitted part of it
 * @param table   what a reviewer needs besides
 */
public record ReviewPage(Submission submission, Content said, Review review, Edition edition, boolean ownWork, boolean reviewer,
        ReviewersTable table) {

    static ReviewPage of(Submission submission, Account reader, Locale language) {
        Content said = submission.read();
        return new ReviewPage(submission, said, Review.of(submission),
                CurrentEdition.of(submission.verdict.claim.id), submission.verdict.isWorkOf(reader),
                reader.role.includes(Role.EDITOR), ReviewersTable.of(submission, said, language));
    }

    /** Whether this is still the revision that the verdict goes on with. */
    public boolean current() {
        return submission.verdict.submission != null && submission.verdict.submission.id.equals(submission.id);
    }

    public boolean waiting() {
        return current() && submission.verdict.state == VerdictState.SUBMITTED;
    }

    public boolean approved() {
        return current() && submission.verdict.state == VerdictState.APPROVED;
    }

    /** Whether claim and evidence still say what was submitted. */
    public boolean holds() {
        return submission.stillHolds();
    }

    /** When it would be published, if that were done at once. */
    public Instant now() {
        return Instant.now();
    }

    public List<String> authors() {
        return submission.verdict.authors.stream().map(account -> account.fullName).sorted().toList();
    }

    /** An address below the submission's own, or, for nothing, that. */
    public String path(String below) {
        return "/desk/reviews/" + submission.id + below;
    }

    static boolean isDone(Submission submission, Review review, String decision) {
        boolean published = submission.verdict.state == VerdictState.PUBLISHED;
        return switch (decision) {
            case "return" -> review.decision == Decision.RETURNED;
            case "approve" -> review.decision == Decision.APPROVED;
            case "approve-and-publish" -> published;
            default -> false;
        };
    }
}
