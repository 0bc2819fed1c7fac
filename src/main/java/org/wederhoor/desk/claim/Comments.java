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
import org.wederhoor.desk.discussion.Discussion;
import org.wederhoor.web.Missing;
import org.wederhoor.web.form.Form;

/** The desk's discussion of a claim, on the claim's page. */
@Path("/desk/claims/{claim}/comments")
@RolesAllowed(Role.CHECKERS)
public class Comments {

    private static final UnsavedWords.Part[] NONE = {};
    private static final UnsavedWords.Part[] COMMENT = {UnsavedWords.Part.COMMENT};

    @Inject
    Discussion discussion;

    @Inject
    Form form;

    @Inject
    UnsavedWords typing;

    @POST
    public Response comment(@RestPath("claim") UUID claimId) {
        Claim claim = Missing.unless(Claim.findById(claimId));
        return discussion.take(claimId) ? typing.back(claimId, "#discussion", form.has("withdrawComment") ? NONE : COMMENT)
                : Response.status(422).entity(Claims.Templates.claim(typing.on(claim, COMMENT))).build();
    }
}
