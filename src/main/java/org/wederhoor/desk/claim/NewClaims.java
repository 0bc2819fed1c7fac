package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.desk.source.ReturnToSource;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

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

    /**
     * @param source of words that were selected in it and become the claim's appearance; null when none were
     * @param place  of those words
     */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath("dossier") UUID dossierId, @RestQuery UUID source, @RestQuery String place) {
        Dossier dossier = Missing.unless(Dossier.findById(dossierId));
        return Claims.page(source == null ? ClaimForm.blank(dossier)
                : ClaimForm.quoting(dossier, Missing.unless(Source.findById(source)), place), dossier, null);
    }

    @POST
    public Response create(@RestPath("dossier") UUID dossierId) {
        UUID id = form.newId();
        boolean made = Transactions.call(() -> {
            Dossier dossier = Dossier.locked(dossierId);
            ClaimForm typed = new ClaimForm(form);
            Claim known = Claim.findById(id);
            Claim claim = known == null ? new Claim(id, dossier) : known;
            ClaimWords words = typed.read(claim.translations);
            Appearance appearance = form.has("appearanceId") ? new AppearanceForm(form).read(claim) : null;
            if (form.hasProblems() || known != null && typed.isStale(known, words, address.language())) {
                return false;
            }
            if (known == null) {
                add(claim, words);
            }
            add(appearance);
            return true;
        });
        return made ? address.see(form.has("then", "source") ? ReturnToSource.path(form.value("source"), form.value("wordsPlace"), id)
                : "/desk/claims/" + id)
                : Response.status(form.refusedStatus())
                        .entity(Claims.page(form, Missing.unless(Dossier.findById(dossierId)), form.isOutdated() ? Claim.findById(id) : null))
                        .build();
    }

    private void add(Claim claim, ClaimWords words) {
        claim.position = Claim.nextPosition(claim.dossier);
        claim.word(words, editor.account());
        claim.persistAndFlush();
        claim.dossier.involve(words.parties());
        editor.record(Verb.CREATED, Thing.CLAIM, claim.id, words.sentence());
    }

    private void add(Appearance appearance) {
        if (appearance != null) {
            appearance.persistAndFlush();
            editor.record(Verb.LINKED, Thing.CLAIM, appearance.claim.id, appearance.source.label);
        }
    }
}
