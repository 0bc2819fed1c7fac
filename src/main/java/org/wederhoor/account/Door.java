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

    @Inject
    SecondStep secondStep;

    @ConfigProperty(name = "wederhoor.session.lifetime", defaultValue = "P7D")
    Duration lifetime;

    /**
     * Opens a session in a transaction of its own, marks the browser and leads on. Nothing more is asked: whoever comes with a second factor has
     * given it, and for whoever another provider vouches, that one is responsible.
     *
     * @param next where they were going; anything but a page of the desk leads to its front
     */
    public Response open(Account account, String next) {
        return letIn(account, next, token -> {
        });
    }

    /** Likewise for whoever gave the right password and nothing else: those who have a second factor are asked for it first. */
    Response afterPassword(Account account, String next) {
        return secondStep.ask(account, next).orElseGet(() -> open(account, next, true, token -> {
        }));
    }

    /**
     * The same for somebody whom others have asked for all that they ask for, so that nothing more is asked here.
     *
     * @param alongside keeps what belongs to the session, given its token, in the same transaction
     */
    public Response letIn(Account account, String next, Consumer<String> alongside) {
        return open(account, next, false, alongside);
    }

    private Response open(Account account, String next, boolean passwordAlone, Consumer<String> alongside) {
        String token = QuarkusTransaction.requiringNew().call(() -> {
            String opened = sessions.open(account, lifetime, passwordAlone, request);
            alongside.accept(opened);
            return opened;
        });
        security.note(SecurityKind.SIGNED_IN, account.signInName, ClientNetwork.of(request), null);
        return Response.seeOther(URI.create(destination(next))).cookie(cookie.holding(token, lifetime), browsers.mark(account.signInName)).build();
    }

    /** {@code next} where it is a page of the desk, else the desk's front; never another site. */
    public String destination(String next) {
        return next.matches("(/[a-z]{2})?/desk([/?][\\w/.?=&%+-]*)?") && !next.contains("//") && !next.contains("..") ? next
                : address.getPrefix() + "/desk";
    }
}
