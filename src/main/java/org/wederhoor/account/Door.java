package org.wederhoor.account;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;
import org.wederhoor.web.guard.SessionCookie;

/** Lets in whoever has proved who they are, by whichever way they did. */
@ApplicationScoped
public class Door {

    @Inject
    Address address;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SecurityLog security;

    @Inject
    HttpServerRequest request;

    @ConfigProperty(name = "wederhoor.session.lifetime", defaultValue = "P7D")
    Duration lifetime;

    /**
     * Opens a session in a transaction of its own, marks the browser and leads on.
     *
     * @param next where they were going; anything but a page of the desk leads to its front
     */
    Response open(Account account, String next) {
        return letIn(account, next, token -> {
        });
    }

    /**
     * The same for somebody whom others have asked for all that they ask for, so that nothing more is asked here.
     *
     * @param alongside keeps what belongs to the session, given its token, in the same transaction
     */
    public Response letIn(Account account, String next, Consumer<String> alongside) {
        String token = QuarkusTransaction.requiringNew().call(() -> {
            String opened = sessions.open(account, lifetime, request);
            alongside.accept(opened);
            return opened;
        });
        security.note(SecurityKind.SIGNED_IN, account.signInName, ClientNetwork.of(request), null);
        return Response.seeOther(URI.create(destination(next))).cookie(cookie.holding(token, lifetime), browsers.mark(account.signInName)).build();
    }

    // only a page of the desk, never another site
    private String destination(String next) {
        return next.matches("(/[a-z]{2})?/desk([/?][\\w/.?=&%+-]*)?") && !next.contains("//") && !next.contains("..") ? next
                : address.getPrefix() + "/desk";
    }
}
