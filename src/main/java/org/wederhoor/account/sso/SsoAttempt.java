package org.wederhoor.account.sso;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    /** Whose account is to be bound; null for a sign-in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /**
     * Notes that it begins; needs a transaction.
     *
     * @param account whose account is to be bound; null for a sign-in
     * @throws SsoRefused when very many are under way
     */
    static void begin(AttemptSecrets secrets, String next, Account account) {
        Instant now = Instant.now();
        delete("expiresAt < ?1", now);
        if (count() >= MOST) {
            throw new SsoRefused(SsoFailure.BUSY, "attempts");
        }
        SsoAttempt attempt = new SsoAttempt();
        attempt.stateHash = Token.hash(secrets.state());
        attempt.browserHash = Token.hash(secrets.browser());
        attempt.next = next.length() > LONGEST_NEXT ? "" : next;
        attempt.account = account;
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
