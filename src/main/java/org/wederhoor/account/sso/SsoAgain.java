package org.wederhoor.account.sso;

import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;

/** The way out to the provider of somebody who is signed in here, to show there once more who they are. */
@Path("/desk/sso/again")
@RolesAllowed(Role.CHECKERS)
public class SsoAgain {

    @Inject
    CurrentEditor editor;

    @Inject
    WayOut out;

    /** @param next where they go on to afterwards */
    @GET
    public Response begin(@RestQuery String next) {
        return out.to(true, secrets -> SsoAttempt.proving(secrets, Objects.requireNonNullElse(next, ""), editor.session().id), Response::seeOther);
    }
}
