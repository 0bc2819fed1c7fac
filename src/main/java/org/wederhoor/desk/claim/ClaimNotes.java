package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.desk.pin.Pins;

/** Open notes from a review, on the claim's page. */
@Path("/desk/claims/{claim}/notes/{note}/resolve")
@RolesAllowed(Role.CHECKERS)
public class ClaimNotes {

    @Inject
    Pins pins;

    @Inject
    UnsavedWords typing;

    @POST
    public Response resolve(@RestPath("claim") UUID claimId, @RestPath("note") UUID note) {
        pins.resolve(claimId, note);
        return typing.back(claimId, "#verdict");
    }
}
