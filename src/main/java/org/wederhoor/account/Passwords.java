package org.wederhoor.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.web.Turns;
import org.wederhoor.web.Words;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;
import org.wederhoor.web.guard.SessionCookie;

/** Says whether what somebody typed is an account's password. */
@ApplicationScoped
public class Passwords {

    // of a random password that was thrown away: compared against where there is nothing else, so that the answer takes as long
    private static final String NOBODYS_HASH = "$2a$12$4zAEUo0PWy6DWGMmjSZeV.Pri61F9uSI9X5L7CaBUWzb74pvLigcC";

    // as at the door: a quarter of a second of a core each
    private static final Turns TURNS = Turns.ofHalfTheCores();
    private static final long PATIENCE = 3_000;

    @Inject
    SessionCookie cookie;

    @Inject
    SecurityLog security;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "wederhoor.demo-password")
    String demoPassword;

    /**
     * Whether {@code typed} opens {@code account}; it takes a quarter of a second of a core, also for an account that nothing opens, so ask outside
     * any transaction and only when {@link SignInFailure tries} are counted.
     *
     * @param account null where there is none; a disabled one and one that never chose a password are opened by nothing
     */
    public boolean open(Account account, String typed) {
        if (account == null || account.isDisabled() || !account.isOpenedByPassword() || account.demo && !demo) {
            PasswordHash.holds(NOBODYS_HASH, typed);
            return false;
        }
        return account.demo ? isDemoPassword(typed) : PasswordHash.holds(account.passwordHash, typed);
    }

    /**
     * Tries the password of somebody who is signed in. Tries in one session count one another, in transactions of their own, and none of signing in.
     *
     * @return why it proves nothing; empty when it is the right one
     */
    public Optional<Words> refusal(Account account, String typed, HttpServerRequest request) {
        String here = "session " + cookie.in(request).map(Token::hash).orElse("");
        return TURNS.take(PATIENCE, () -> tried(account, typed, here, ClientNetwork.of(request))).orElse(Optional.of(AccountRefusal.TOO_MANY_AT_ONCE));
    }

    private Optional<Words> tried(Account account, String typed, String here, String network) {
        String name = account.signInName;
        if (!QuarkusTransaction.requiringNew().call(() -> SignInFailure.note(name, here, true))) {
            security.note(SecurityKind.CONFIRMING_CLOSED, name, network, null);
            return Optional.of(AccountRefusal.TOO_MANY_TRIES_HERE);
        }
        if (!open(account, typed)) {
            security.note(SecurityKind.CONFIRMING_FAILED, name, network, null);
            return Optional.of(AccountRefusal.NOT_YOUR_PASSWORD);
        }
        QuarkusTransaction.requiringNew().run(() -> SignInFailure.forget(name, here));
        return Optional.empty();
    }

    private boolean isDemoPassword(String typed) {
        return MessageDigest.isEqual(demoPassword.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
