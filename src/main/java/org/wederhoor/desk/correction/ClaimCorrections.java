package org.wederhoor.desk.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.correction.CorrectionRequest;
import org.wederhoor.claim.correction.CorrectionWords;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** Where a correction of a claim is asked of whoever printed it. */
@Path("/desk/claims/{claim}/corrections")
@RolesAllowed(Role.CHECKERS)
public class ClaimCorrections {

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/corrections/[^/]+|/desk/claims/[^/]+/corrections", CorrectionForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CorrectionsAtDesk corrections;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    /** Leads on to the claim, for whoever asks for the address that the form is sent to. */
    @GET
    public Response ofClaim(@RestPath("claim") UUID id) {
        return back(claim(id));
    }

    /**
     * Leads back to the claim while there is no verdict that anybody can be asked to heed.
     *
     * @param source what printed it; null for nothing chosen yet
     */
    @GET
    @Path("new")
    public Response blank(@RestPath("claim") UUID id, @RestQuery UUID source) {
        Claim claim = claim(id);
        return !corrections.isPublished(claim) ? back(claim) : page(200, CorrectionForm.blank(LocalDate.now(site.zone())).with("printedIn", source), claim);
    }

    @POST
    public Response create(@RestPath("claim") UUID claimId) {
        UUID id = form.newId();
        Claim claim = claim(claimId);
        CorrectionForm typed = new CorrectionForm(form);
        boolean made = Transactions.call(() -> {
            // one after the other: a database that refuses the second would write its words into the log
            Claim asked = Claim.locked(claimId);
            if (!corrections.isPublished(asked)) {
                throw new Refused(CorrectionRefusal.NOT_PUBLISHED);
            }
            CorrectionWords words = typed.read(asked, LocalDate.now(site.zone()));
            if (form.hasProblems()) {
                return false;
            }
            CorrectionRequest known = CorrectionRequest.findById(id);
            return known == null ? make(id, asked, words) : !typed.isStale(known, words, address.language());
        });
        return made ? back(claim) : page(form.refusedStatus(), form, claim);
    }

    private boolean make(UUID id, Claim claim, CorrectionWords words) {
        new CorrectionRequest(id, claim, words, editor.account(), Instant.now()).persistAndFlush();
        editor.record(Verb.CORRECTION_ASKED, Thing.CLAIM, claim.id, words.source().label);
        return true;
    }

    private static Claim claim(UUID id) {
        return Missing.unless(Claim.findById(id));
    }

    private Response back(Claim claim) {
        return address.see("/desk/claims/" + claim.id + "#corrections");
    }

    /** What somebody sent before with other words is there: its form is the one that changes it. */
    private Response page(int status, Form shown, Claim claim) {
        CorrectionRequest known = shown.isOutdated() ? CorrectionRequest.findById(shown.newId()) : null;
        return Response.status(status).entity(AskedCorrections.page(shown, claim, known)).build();
    }
}
