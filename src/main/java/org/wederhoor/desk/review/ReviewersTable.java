package org.wederhoor.desk.review;

import java.util.List;
import java.util.Locale;

import org.wederhoor.account.Account;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.verdict.Content;
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
public record ReviewersTable(PublishedVerdict before, RevisionChanges changes, List<Review> earlier, ReviewAssignment assignment,
        List<Account> assignable, ScheduledPublication scheduled) {

    /** @param said what was submitted */
    static ReviewersTable of(Submission submission, Content said, PublishedVerdict before, ScheduledPublication scheduled, Locale language) {
        return new ReviewersTable(before, before == null ? null : RevisionChanges.between(before.said(), said, language),
                Review.about(submission.verdict.claim).stream().filter(review -> !review.submission.id.equals(submission.id)).toList(),
                ReviewAssignment.findById(submission.id),
                Account.all().stream().filter(account -> ReviewAssignment.mayReview(submission.verdict, account)).toList(),
                scheduled);
    }
}
