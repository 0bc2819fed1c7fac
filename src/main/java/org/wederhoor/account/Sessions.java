package org.wederhoor.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SessionCookie;

/** The sessions that stand: neither too old nor unused for too long, of accounts that are open. */
@ApplicationScoped
public class Sessions {

    // a page that is read is no write more than once in this time
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "wederhoor.session.idle", defaultValue = "PT8H")
    Duration idle;

    @Inject
    SessionCookie cookie;

    /** The one that {@code token} opens now, with its account. */
    Optional<AccountSession> of(String token) {
        return AccountSession.standing(token, Instant.now().minus(idle), demo);
    }

    /** Those of an account, the one used last first. */
    public List<AccountSession> of(Account account) {
        return AccountSession.standing(account, Instant.now().minus(idle));
    }

    /** Notes that somebody is at it. */
    void use(AccountSession session) {
        Instant now = Instant.now();
        if (session.lastSeen.isBefore(now.minus(NOTED_EVERY))) {
            QuarkusTransaction.requiringNew().run(() -> session.use(now));
        }
    }

    /** Opens one for whoever sends {@code request}, and gives its token. */
    String open(Account account, Duration lifetime, boolean passwordAlone, HttpServerRequest request) {
        return AccountSession.open(account, lifetime, ClientNetwork.of(request), Browser.of(request.getHeader("User-Agent")), passwordAlone);
    }

    /**
     * Ends all sessions of an account but the one that {@code own} is, which gets a new token; needs a transaction.
     *
     * @return what holds the new token
     */
    public NewCookie renew(AccountSession own) {
        own.endOthers();
        return cookie.holding(own.renew(), Duration.between(Instant.now(), own.expiresAt));
    }
}
