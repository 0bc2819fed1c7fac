package org.wederhoor.account.factor;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.account.Account;
import org.wederhoor.account.SecondStep;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.DeskCookie;

/** Leads those who have a second factor to where they give it, and knows them there by a cookie that opens nothing by itself. */
@ApplicationScoped
class PendingSignIns implements SecondStep {

    private DeskCookie cookie;

    @Inject
    Address address;

    @Inject
    Factors factors;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @Inject
    void at(Site site) {
        cookie = new DeskCookie(site, "step");
    }

    @Override
    public Optional<Response> ask(Account account, String next) {
        return QuarkusTransaction.requiringNew().call(() -> factors.has(account) ? Optional.of(PendingSignIn.begin(account, next)) : Optional.<String>empty())
                .map(token -> Response.seeOther(URI.create(address.getPrefix() + "/desk/sign-in/second-step"))
                        .cookie(cookie.holding(token, PendingSignIn.LIFETIME)).build());
    }

    /** Whoever sends {@code request}, with their account. */
    Optional<PendingSignIn> in(HttpServerRequest request) {
        return cookie.in(request).flatMap(token -> PendingSignIn.of(token, demo));
    }

    NewCookie gone() {
        return cookie.gone();
    }
}
