package org.wederhoor.desk.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.discussion.Discussion;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.desk.pin.Pins;
import org.wederhoor.desk.preview.PreviewLinks;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.SentBefore;

/** One submission under review: what readers will see, and a second editor's decision on it. */
@Path("/desk/reviews/{submission}")
@RolesAllowed(Role.CHECKERS)
public class Reviews {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance review(ReviewPage page, Form form);
    }

    static final Labels LABELS = Labels.NONE.with("note", Words.of(ReviewsMessages.class, ReviewsMessages::noteToWriters))
            .with("reviewer", Words.of(ReviewsMessages.class, ReviewsMessages::assignLabel))
            .with("publishAt", Words.of(ReviewsMessages.class, ReviewsMessages::publishAtLabel));

    /** What is typed on the page of a review: each button there takes it all along. */
    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/reviews/[^/]+(/(?!alone).*)?", LABELS.and(Discussion.LABELS).and(PreviewLinks.LABELS).and(Pins.LABELS));
    }

    private static final String[] UNTIMED = {ReviewWords.NOTE};
    private static final String[] TIMED = {ReviewWords.NOTE, ReviewWords.TIME};

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Notices notices;

    @Inject
    Pins pins;

    @Inject
    Publishing publishing;

    @Inject
    Scheduling scheduling;

    @Inject
    ReviewWords words;

    @RestPath("submission")
    UUID submissionId;

    @GET
    public TemplateInstance read() {
        return page(submissionId, editor.account(), Form.blank(LABELS), address);
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @AsksAgain
    public Response decide() {
        String note = form.text("note", 2000);
        boolean timed = form.value("then").equals("approve-and-schedule");
        Instant at = timed ? scheduling.read() : null;
        if (!form.hasProblems()) {
            try {
                UUID claimId = Transactions.call(() -> act(note, at));
                if (!form.hasProblems()) {
                    // the note is the decision's; a comment that was being written is nobody's but its writer's
                    return words.back(submissionId, address.see("/desk/claims/" + claimId), timed ? TIMED : UNTIMED);
                }
            } catch (Refused refused) {
                form.problem(refused.words() == Refusal.NO_NOTE ? "note" : Form.WHOLE, refused.words());
            }
        }
        return words.again(submissionId, form.refusedStatus());
    }

    private UUID act(String note, Instant at) {
        // nothing is read before the lock, or it would be what was there before it
        Claim claim = Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
        Submission submission = Submission.findById(submissionId);
        Verdict verdict = submission.verdict;
        String decision = form.value("then");
        if (!alreadyDone(submission, decision, note)) {
            switch (decision) {
                case "return" -> {
                    giveBack(verdict, note);
                    notices.returned(submission, editor.account());
                }
                case "approve" -> {
                    approve(verdict, note);
                    notices.approved(submission, editor.account());
                }
                case "edit" -> takeBack(verdict, note);
                case "publish" -> publish(verdict);
                case "approve-and-publish" -> {
                    approve(verdict, note);
                    publish(verdict);
                }
                case "approve-and-schedule" -> approve(verdict, note);
                default -> throw new Missing();
            }
        }
        if (at != null) {
            scheduling.set(submission, at);
        }
        return claim.id;
    }

    /** The same button pressed twice by the same editor is one decision. */
    private boolean alreadyDone(Submission submission, String decision, String note) {
        if (decision.equals("publish")) {
            Edition edition = Edition.carrying(submission);
            return edition != null && edition.publishedBy.id.equals(editor.getId());
        }
        Review review = Review.of(submission);
        boolean done = review != null && review.reviewer.id.equals(editor.getId())
                && ReviewPage.isDone(submission, review, decision);
        if (done && !review.note.equals(note)) {
            SentBefore.note(form, "note", review.note);
        }
        return done;
    }

    private void giveBack(Verdict verdict, String note) {
        verdict.giveBack(editor.account(), submissionId, note).persistAndFlush();
        editor.record(Verb.RETURNED, Thing.CLAIM, verdict.claim.id, note);
    }

    private void approve(Verdict verdict, String note) {
        verdict.approve(editor.account(), submissionId, note).persistAndFlush();
        pins.requireSeen(verdict.submission);
        editor.record(Verb.APPROVED, Thing.CLAIM, verdict.claim.id, note);
    }

    private void publish(Verdict verdict) {
        publishing.publish(verdict, submissionId, editor.account());
        editor.record(Verb.PUBLISHED, Thing.CLAIM, verdict.claim.id, null);
    }

    /** Makes it a draft for whoever reviews it and would rather mend it; saving that draft makes them one of its authors. */
    private void takeBack(Verdict verdict, String note) {
        if (verdict.submission == null || !verdict.submission.id.equals(submissionId)) {
            throw new Refused(Refusal.OTHER_SUBMISSION);
        }
        verdict.takeBack();
        editor.record(Verb.TAKEN_BACK, Thing.CLAIM, verdict.claim.id, note.isEmpty() ? null : note);
    }

    /** The page of a submission with the form as it was typed. */
    static TemplateInstance page(UUID submissionId, Account reader, Form shown, Address address) {
        Submission submission = Missing.unless(Submission.findById(submissionId));
        return Templates.review(ReviewPage.of(submission, reader, address), shown);
    }
}
