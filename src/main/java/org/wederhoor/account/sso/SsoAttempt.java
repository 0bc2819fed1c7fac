package org.wederhoor.account.sso;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.account.Token;

/** A sign-in that is under way at the provider. It counts once, in the browser that began it, for ten minutes. */
@Entity
@Table(name = "sso_attempt")
class SsoAttempt extends PanacheEntityBase {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final int MOST = 10_000;
    private static final int LONGEST_NEXT = 2_000;

    @Id
    @Column(name = "state_hash")
    public String stateHash;

    @Column(name = "browser_hash")
    public String browserHash;

    @Column(name = "next_page")
    public String next;

    /** Whose account is to be bound; null where none is. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** The session whose holder is to prove that it is still them; null where none is asked to. */
    @Column(name = "session_id")
    public UUID session;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /**
     * Notes that somebody goes to sign in; needs a transaction.
     *
     * @throws SsoRefused when very many are under way
     */
    static void begin(AttemptSecrets secrets, String next) {
        begin(secrets, next, attempt -> { });
    }

    /** As {@link #begin}, of somebody who goes to bind {@code account}. */
    static void binding(AttemptSecrets secrets, Account account) {
        begin(secrets, "", attempt -> attempt.account = account);
    }

    /** As {@link #begin}, of somebody who goes to prove that {@code session} is still in their hands. */
    static void proving(AttemptSecrets secrets, String next, UUID session) {
        begin(secrets, next, attempt -> attempt.session = session);
    }

    private static void begin(AttemptSecrets secrets, String next, Consumer<SsoAttempt> purpose) {
        Instant now = Instant.now();
        delete("expiresAt < ?1", now);
        if (count() >= MOST) {
            throw new SsoRefused(SsoFailure.BUSY, "attempts");
        }
        SsoAttempt attempt = new SsoAttempt();
        attempt.stateHash = Token.hash(secrets.state());
        attempt.browserHash = Token.hash(secrets.browser());
        attempt.next = next.length() > LONGEST_NEXT ? "" : next;
        purpose.accept(attempt);
        attempt.expiresAt = now.plus(LIFETIME);
        attempt.persist();
    }

    /** The attempt that these belong to, which then is over; needs a transaction. */
    static Optional<SsoAttempt> end(AttemptSecrets secrets) {
        Optional<SsoAttempt> attempt = find("stateHash = ?1 and browserHash = ?2 and expiresAt > ?3", Token.hash(secrets.state()),
                Token.hash(secrets.browser()), Instant.now()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        attempt.ifPresent(SsoAttempt::delete);
        return attempt;
    }
}
