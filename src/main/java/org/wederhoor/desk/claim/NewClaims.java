package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Missing;

/** Where a claim is added to a dossier. */
@Path("/desk/dossiers/{dossier}/claims")
@RolesAllowed(Role.CHECKERS)
public class NewClaims {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath("dossier") UUID dossierId) {
        Dossier dossier = Missing.unless(Dossier.findById(dossierId));
        return Claims.page(ClaimForm.blank(dossier), dossier, null);
    }

    @POST
    public Response create(@RestPath("dossier") UUID dossierId) {
        UUID id = form.newId();
        boolean made = QuarkusTransaction.requiringNew().call(() -> {
            Dossier dossier = Dossier.locked(dossierId);
            ClaimForm typed = new ClaimForm(form);
            ClaimWords words = typed.read();
            Claim known = Claim.findById(id);
            if (!form.hasProblems() && known == null) {
                add(new Claim(id, dossier), words);
            }
            return !form.hasProblems() && (known == null || !typed.isStale(known, words));
        });
        return made ? address.see("/desk/claims/" + id)
                : Response.status(form.refusedStatus())
                        .entity(Claims.page(form, Missing.unless(Dossier.findById(dossierId)), Claim.findById(id))).build();
    }

    private void add(Claim claim, ClaimWords words) {
        claim.position = Claim.nextPosition(claim.dossier);
        claim.word(words, editor.account());
        claim.persistAndFlush();
        claim.dossier.involve(words.parties());
        editor.record(Verb.CREATED, "claim", claim.id, words.sentence());
    }
}
