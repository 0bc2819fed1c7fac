package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Missing;

/** Where a claim is said to have appeared somewhere. */
@Path("/desk/claims/{claim}/appearances")
@RolesAllowed(Role.CHECKERS)
public class NewAppearances {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @POST
    public Response add(@RestPath("claim") UUID claimId) {
        UUID id = form.newId();
        boolean added = QuarkusTransaction.requiringNew().call(() -> {
            Claim claim = Claim.locked(claimId);
            if (Appearance.findById(id) != null) {
                return true;
            }
            Appearance appearance = new AppearanceForm(form).read(id, claim);
            if (appearance == null) {
                return false;
            }
            appearance.persistAndFlush();
            editor.record(Verb.LINKED, "claim", claimId, appearance.source.label);
            return true;
        });
        return added ? address.see("/desk/claims/" + claimId + "#appearances") : Response.status(422)
                .entity(Claims.Templates.claim(ClaimPage.withPlace(Missing.unless(Claim.findById(claimId)), form))).build();
    }
}
