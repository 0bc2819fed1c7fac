package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.board.Assigning;
import org.wederhoor.web.Missing;

/** Whose a claim is and by when, on the claim's page. */
@Path("/desk/claims/{claim}/assignment")
@RolesAllowed(Role.CHECKERS)
public class Assignments {

    @Inject
    Assigning assigning;

    @Inject
    UnsavedWords typing;

    @POST
    public Response assign(@RestPath("claim") UUID claimId) {
        Claim claim = Missing.unless(Claim.findById(claimId));
        int status = assigning.take(claimId);
        return status == 303 ? typing.back(claimId, "#assignment", UnsavedWords.Part.ASSIGNMENT)
                : Response.status(status).entity(Claims.Templates.claim(typing.on(claim, UnsavedWords.Part.ASSIGNMENT))).build();
    }
}
