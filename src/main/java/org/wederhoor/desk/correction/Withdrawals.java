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
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.SentBefore;

/** Where a chief takes back what is published, and tells readers why. */
@Path("/desk/editions/{edition}/withdrawal")
@RolesAllowed(Role.CHIEFS)
public class Withdrawals {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance withdrawal(PublishedVerdict verdict, Form form);
    }

    private static final Labels LABELS = Labels.NONE
            .with("withdrawalReason", Words.of(DeskCorrectionMessages.class, DeskCorrectionMessages::withdrawalReason));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/editions/[^/]+/withdrawal", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Publishing publishing;

    @RestPath("edition")
    UUID editionId;

    @GET
    public TemplateInstance ask() {
        return page(Form.blank(LABELS));
    }

    @POST
    @AsksAgain
    public Response withdraw() {
        String reason = form.required("withdrawalReason", 1000);
        if (!form.hasProblems()) {
            try {
                UUID claim = Transactions.call(() -> withdraw(reason));
                if (!form.hasProblems()) {
                    return address.see("/desk/claims/" + claim);
                }
            } catch (Refused refused) {
                form.problem(refused.words() == Refusal.NO_REASON ? "withdrawalReason" : Form.WHOLE, refused.words());
            }
        }
        return Response.status(form.refusedStatus()).entity(page(form)).build();
    }

    private UUID withdraw(String reason) {
        UUID claimId = edition().claim.id;
        Claim.locked(claimId);
        Edition current = CurrentEdition.of(claimId);
        boolean sentTwice = current.isWithdrawal() && current.publishedBy.id.equals(editor.getId())
                && current.number == edition().number + 1;
        if (sentTwice && !current.aloneReason.equals(reason)) {
            SentBefore.note(form, "withdrawalReason", current.aloneReason);
        } else if (!sentTwice) {
            if (!current.id.equals(editionId)) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            publishing.withdraw(current, editor.account(), reason);
            editor.record(Verb.WITHDRAWN, Thing.CLAIM, claimId, reason);
        }
        return claimId;
    }

    private Edition edition() {
        return Missing.unless(Edition.findById(editionId));
    }

    private TemplateInstance page(Form shown) {
        return Templates.withdrawal(PublishedVerdict.of(edition()), shown);
    }
}
