package org.wederhoor.account.sso;

import java.net.URI;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.web.address.Address;

/** The way out to the provider of somebody who is signed in here, to show there once more who they are. */
@Path("/desk/sso/again")
@RolesAllowed(Role.CHECKERS)
public class SsoAgain {

    @Inject
    SingleSignOn sso;

    @Inject
    CurrentEditor editor;

    @Inject
    AttemptCookie cookie;

    @Inject
    Address address;

    @Inject
    HttpServerRequest request;

    /** @param next where they go on to afterwards */
    @GET
    public Response begin(@RestQuery String next) {
        sso.settings().orElseThrow(NotFoundException::new);
        AttemptSecrets secrets = AttemptSecrets.in(cookie.browserOrFresh(request));
        URI there = sso.provider().signIn(secrets, address.language(), true);
        QuarkusTransaction.requiringNew().run(() -> SsoAttempt.proving(secrets, Objects.requireNonNullElse(next, ""), editor.session().id));
        return Response.seeOther(there).cookie(cookie.holding(secrets.browser(), address.language())).header("Cache-Control", "no-store").build();
    }
}
