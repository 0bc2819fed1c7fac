package org.wederhoor.desk.review;

import java.util.List;
import java.util.Locale;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.ReviewAssignment;
import org.wederhoor.verdict.RevisionChanges;
import org.wederhoor.verdict.Submission;

/**
 * What lies beside the preview on a reviewer's table.
 *
 * @param before     the edition that this one follows or would follow; null when it is the first
 * @param changes    what it changes of that; null when it is the first
 * @param earlier    what was decided on earlier submissions about the claim, oldest first
 * @param assignment who is asked to review it; null when nobody ever was
 * @param assignable those who could be
 * @param scheduled  when it is to be published; null when at no set time
 */
public record ReviewersTable(Edition before, RevisionChanges changes, List<Review> earlier, ReviewAssignment assignment,
        List<Account> assignable, ScheduledPublication scheduled) {

    static ReviewersTable of(Submission submission, Locale language) {
        Claim claim = submission.verdict.claim;
        Edition before = before(submission);
        return new ReviewersTable(before, before == null ? null : RevisionChanges.between(before.read().said(), submission.read(), language),
                Review.about(claim).stream().filter(review -> !review.submission.id.equals(submission.id)).toList(),
                ReviewAssignment.findById(submission.id),
                Account.all().stream().filter(account -> ReviewAssignment.mayReview(submission.verdict, account)).toList(),
                ScheduledPublication.findById(submission.id));
    }

    private static Edition before(Submission submission) {
        List<Edition> editions = Edition.of(submission.verdict.claim.id);
        Edition its = Edition.carrying(submission);
        return editions.stream().filter(edition -> its == null || edition.number < its.number).findFirst().orElse(null);
    }
}
