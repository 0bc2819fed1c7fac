package org.wederhoor.account;

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

/** One sign-in, until it is signed out, expires, or its account is disabled. */
@Entity
@Table(name = "account_session")
public class AccountSession extends PanacheEntityBase {

    @Id
    @Column(name = "token_hash")
    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Opens a session and gives the token that its cookie carries; the token is kept nowhere else. */
    public static String open(Account account, Duration lifetime) {
        String token = Token.next();
        AccountSession session = new AccountSession();
        session.tokenHash = Token.hash(token);
        session.account = account;
        session.openedAt = Instant.now();
        session.expiresAt = session.openedAt.plus(lifetime);
        session.persist();
        delete("expiresAt < ?1", session.openedAt);
        return token;
    }

    /** The account that {@code token} stands for now, if it still stands for one. */
    static Optional<Account> accountOf(String token, boolean demo) {
        return find("from AccountSession s join fetch s.account a where s.tokenHash = ?1 and s.expiresAt > ?2"
                + " and a.disabledAt is null and (?3 = true or a.demo = false)", Token.hash(token), Instant.now(), demo)
                .<AccountSession>firstResultOptional().map(session -> session.account);
    }

    static void end(String token) {
        delete("tokenHash", Token.hash(token));
    }

    static void endAll(Account account) {
        delete("account", account);
    }
}
