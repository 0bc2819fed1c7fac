package org.wederhoor.desk.review;

import java.time.Instant;
import java.util.List;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.publication.timeline.Timeline;
import org.wederhoor.publication.timeline.TimelineEvents;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Decision;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.web.address.Address;

/**
 * What the review page shows.
 *
 * @param shown    what readers will see, or see: the page as it would be if it were published now, or at the time that is set
 * @param editions that one, and those before it, the newest first
 * @param review  the decision; null while there is none
 * @param edition what readers see now; null when that is nothing
 * @param ownWork whether whoever looks wrote or submitted part of it
 * @param table   what a reviewer needs besides
 */
public record ReviewPage(Submission submission, PublishedVerdict shown, List<PublishedVerdict> editions, Timeline timeline, Review review,
        Edition edition, boolean ownWork, boolean reviewer, ReviewersTable table) {

    static ReviewPage of(Submission submission, Account reader, Address address) {
        ScheduledPublication set = ScheduledPublication.findById(submission.id);
        PublishedVerdict shown = PublishedVerdict.of(submission, set == null || set.heldAt != null ? Instant.now() : set.publishAt);
        List<PublishedVerdict> editions = shown.withThoseBefore();
        return new ReviewPage(submission, shown, editions, TimelineEvents.ofClaim(shown, editions, address), Review.of(submission),
                CurrentEdition.of(submission.verdict.claim.id), submission.verdict.isWorkOf(reader),
                reader.role.includes(Role.EDITOR),
                ReviewersTable.of(submission, shown.said(), editions.size() == 1 ? null : editions.get(1), set, address.language()));
    }

    public Content said() {
        return shown.said();
    }

    /** Whether this is still the revision that the verdict goes on with. */
    public boolean current() {
        return submission.verdict.submission != null && submission.verdict.submission.id.equals(submission.id);
    }

    public boolean waiting() {
        return current() && submission.verdict.state == VerdictState.SUBMITTED;
    }

    /** Whether whoever looks may approve it. */
    public boolean approvable() {
        return waiting() && reviewer && !ownWork;
    }

    public boolean approved() {
        return current() && submission.verdict.state == VerdictState.APPROVED;
    }

    /** Whether claim and evidence still say what was submitted. */
    public boolean holds() {
        return submission.stillHolds();
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
            case "approve", "approve-and-schedule" -> review.decision == Decision.APPROVED;
            case "approve-and-publish" -> published;
            default -> false;
        };
    }
}
