package org.wederhoor.desk.review;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** The time at which an approved submission is to be published. */
@Path("/desk/reviews/{submission}/schedule")
@RolesAllowed(Role.EDITORS)
public class Schedules {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Scheduling scheduling;

    @Inject
    ReviewWords words;

    @RestPath("submission")
    UUID submissionId;

    @POST
    @AsksAgain
    public Response set() {
        Instant at = scheduling.read();
        return form.hasProblems() ? words.again(submissionId, 422) : act("/desk/reviews/" + submissionId, submission -> scheduling.set(submission, at));
    }

    /** Drops the time; the verdict is a draft again. */
    @POST
    @Path("drop")
    public Response drop() {
        return act("/desk/claims/" + Missing.unless(Submission.claimOf(submissionId)), this::drop);
    }

    private Response act(String then, Consumer<Submission> act) {
        try {
            Transactions.run(() -> {
                Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
                act.accept(Submission.findById(submissionId));
            });
            return words.back(submissionId, address.see(then), ReviewWords.TIME);
        } catch (Refused refused) {
            form.problem(Form.WHOLE, refused.words());
            return words.again(submissionId, 422);
        }
    }

    private void drop(Submission submission) {
        scheduling.seen(Missing.unless(ScheduledPublication.findById(submissionId)));
        if (!submission.equals(submission.verdict.submission)) {
            throw new Refused(Refusal.OTHER_SUBMISSION);
        }
        submission.verdict.takeBack();
        editor.record(Verb.UNSCHEDULED, Thing.CLAIM, submission.verdict.claim.id, null);
    }
}
