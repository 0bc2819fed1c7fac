package org.wederhoor.desk.correction;

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

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.SentBefore;

/** Where a chief publishes without a second editor what waits for review, and tells readers why. */
@Path("/desk/reviews/{submission}/alone")
@RolesAllowed(Role.CHIEFS)
public class PublishingAlone {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance alone(Submission submission, Content said, Form form);
    }

    private static final Labels LABELS = Labels.NONE
            .with("aloneReason", Words.of(DeskCorrectionMessages.class, DeskCorrectionMessages::aloneReason));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/reviews/[^/]+/alone", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Publishing publishing;

    @RestPath("submission")
    UUID submissionId;

    @GET
    public TemplateInstance ask() {
        return page(Form.blank(LABELS));
    }

    @POST
    @AsksAgain
    public Response publish() {
        String reason = form.required("aloneReason", 1000);
        if (!form.hasProblems()) {
            try {
                UUID claim = Transactions.call(() -> publish(reason));
                if (!form.hasProblems()) {
                    return address.see("/desk/claims/" + claim);
                }
            } catch (Refused refused) {
                form.problem(refused.words() == Refusal.NO_REASON ? "aloneReason" : Form.WHOLE, refused.words());
            }
        }
        return Response.status(form.refusedStatus()).entity(page(form)).build();
    }

    private UUID publish(String reason) {
        Claim claim = Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
        Submission submission = Submission.findById(submissionId);
        Edition carrying = Edition.carrying(submission);
        boolean sentTwice = carrying != null && carrying.isAlone() && carrying.publishedBy.id.equals(editor.getId());
        if (sentTwice && !carrying.aloneReason.equals(reason)) {
            SentBefore.note(form, "aloneReason", carrying.aloneReason);
        } else if (!sentTwice) {
            publishing.publishAlone(submission.verdict, submissionId, editor.account(), reason);
            editor.record(Verb.PUBLISHED_ALONE, Thing.CLAIM, claim.id, reason);
        }
        return claim.id;
    }

    private TemplateInstance page(Form shown) {
        Submission submission = Missing.unless(Submission.findById(submissionId));
        return Templates.alone(submission, submission.read(), shown);
    }
}
