package org.wederhoor.account.sso;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.web.address.Address;

/** How a browser sets out for the provider, whatever it is to come back with. */
@RequestScoped
class WayOut {

    @Inject
    SingleSignOn sso;

    @Inject
    AttemptCookie cookie;

    @Inject
    Address address;

    @Inject
    HttpServerRequest request;

    /**
     * The answer that sends it there, with the secret that it comes back with; 404 where there is no single sign-on.
     *
     * @param anew   whether the provider is to ask who somebody is though they are signed in there
     * @param begun  notes what it is for, in a transaction of its own
     * @param answer how it is led on to the provider's address
     * @throws SsoRefused when the provider is away, or very many are under way
     */
    Response to(boolean anew, Consumer<AttemptSecrets> begun, Function<URI, ResponseBuilder> answer) {
        sso.settings().orElseThrow(NotFoundException::new);
        AttemptSecrets secrets = AttemptSecrets.in(cookie.browserOrFresh(request));
        URI there = sso.provider().signIn(secrets, address.language(), anew);
        QuarkusTransaction.requiringNew().run(() -> begun.accept(secrets));
        return answer.apply(there).cookie(cookie.holding(secrets.browser(), address.language())).header("Cache-Control", "no-store").build();
    }
}
