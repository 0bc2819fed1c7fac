package org.wederhoor.desk.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.ReviewAssignment;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Who is asked to review a submission. */
@Path("/desk/reviews/{submission}/reviewer")
@RolesAllowed(Role.EDITORS)
public class Reviewers {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Notices notices;

    @Inject
    ReviewWords words;

    @RestPath("submission")
    UUID submissionId;

    @POST
    public Response assign() {
        Account reviewer = form.optionalReference("reviewer", id -> Account.<Account>findById(id));
        if (!form.hasProblems()) {
            try {
                Transactions.run(() -> assign(reviewer == null ? null : reviewer.id));
                return words.back(submissionId, address.see("/desk/reviews/" + submissionId));
            } catch (Refused refused) {
                form.problem(refused.words() == Refusal.CANNOT_REVIEW ? "reviewer" : Form.WHOLE, refused.words());
            }
        }
        return words.again(submissionId, 422);
    }

    private void assign(UUID reviewerId) {
        Claim claim = Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
        Submission submission = Submission.findById(submissionId);
        Account reviewer = reviewerId == null ? null : Account.findById(reviewerId);
        ReviewAssignment known = ReviewAssignment.findById(submissionId);
        ReviewAssignment assignment = known == null ? new ReviewAssignment(submission) : known;
        if (assignment.names(reviewer)) {
            return;
        }
        if (known != null && known.version != form.version()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        assignment.assign(submission, reviewer, editor.account());
        assignment.persistAndFlush();
        notices.assigned(submission, reviewer, editor.account());
        editor.record(Verb.ASSIGNED, Thing.CLAIM, claim.id, reviewer == null ? null : reviewer.fullName);
    }
}
