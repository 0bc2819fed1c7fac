package org.wederhoor.account.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.account.Token;

/** Somebody who gave the right password and has still to give their second factor. It opens nothing, and is soon over. */
@Entity
@Table(name = "pending_sign_in")
class PendingSignIn extends PanacheEntityBase {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int MOST_TRIES = 5;

    @Id
    @Column(name = "token_hash")
    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** Where they were going. */
    public String next;

    public int tries;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Begins one and gives the token that its cookie carries; the token is kept nowhere else. */
    static String begin(Account account, String next) {
        String token = Token.next();
        PendingSignIn pending = new PendingSignIn();
        pending.tokenHash = Token.hash(token);
        pending.account = account;
        pending.next = next;
        pending.expiresAt = Instant.now().plus(LIFETIME);
        pending.persist();
        return token;
    }

    /** The one that {@code token} stands for now, if it still stands for one, with its account. */
    static Optional<PendingSignIn> of(String token, boolean demo) {
        return find("from PendingSignIn p join fetch p.account a where p.tokenHash = ?1 and p.expiresAt > ?2"
                + " and a.disabledAt is null and (?3 = true or a.demo = false)", Token.hash(token), Instant.now(), demo).firstResultOptional();
    }

    /** Counts a try before it is known how it ends. @return whether one was left */
    boolean mayTry() {
        return update("tries = tries + 1 where tokenHash = ?1 and tries < ?2", tokenHash, MOST_TRIES) == 1;
    }

    /** Ends it. @return whether it had not been ended before, which opens one session and no second one */
    boolean end() {
        return delete("tokenHash", tokenHash) == 1;
    }
}
