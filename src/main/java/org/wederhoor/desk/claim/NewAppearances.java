package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.form.Form;

/** Where a claim is said to have appeared somewhere. */
@Path("/desk/claims/{claim}/appearances")
@RolesAllowed(Role.CHECKERS)
public class NewAppearances {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    UnsavedWords typing;

    @POST
    public Response add(@RestPath("claim") UUID claimId) {
        Transactions.call(() -> add(Claim.locked(claimId)));
        return form.hasProblems() ? again(Missing.unless(Claim.findById(claimId))) : typing.back(claimId, "#appearances", UnsavedWords.Part.PLACE);
    }

    private Appearance add(Claim claim) {
        Appearance appearance = new AppearanceForm(form).read(claim);
        if (appearance != null) {
            appearance.persistAndFlush();
            editor.record(Verb.LINKED, Thing.CLAIM, claim.id, appearance.source.label);
        }
        return appearance;
    }

    private Response again(Claim claim) {
        return Response.status(422).entity(Claims.Templates.claim(typing.on(claim, UnsavedWords.Part.PLACE).withPlace(form))).build();
    }
}
