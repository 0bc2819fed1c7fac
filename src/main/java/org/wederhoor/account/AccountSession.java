package org.wederhoor.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One sign-in, until it is ended, expires, is not used for long, or its account is disabled. */
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

    /** What pages name it by. */
    public UUID id;

    /** When it was last used, to the minute. */
    @Column(name = "last_seen")
    public Instant lastSeen;

    /** The network that it was opened from; null where none is known. */
    public String client;

    /** What the browser that opened it is called; null where none is known. */
    public String browser;

    /** What that browser runs on; null where none is known. */
    public String system;

    /** When whoever opened it last proved to be who they are. */
    @Column(name = "confirmed_at")
    public Instant confirmedAt;

    /** Whether all that they proved it by is a password. */
    @Column(name = "password_alone")
    public boolean passwordAlone;

    /** Opens a session and gives the token that its cookie carries; the token is kept nowhere else. */
    public static String open(Account account, Duration lifetime) {
        return open(account, lifetime, null, Browser.of(null), false);
    }

    static String open(Account account, Duration lifetime, String client, Browser browser, boolean passwordAlone) {
        String token = Token.next();
        AccountSession session = new AccountSession();
        session.tokenHash = Token.hash(token);
        session.account = account;
        session.id = UUID.randomUUID();
        session.openedAt = Instant.now();
        session.lastSeen = session.openedAt;
        session.client = client;
        session.browser = browser.name();
        session.system = browser.system();
        session.expiresAt = session.openedAt.plus(lifetime);
        session.confirmedAt = session.openedAt;
        session.passwordAlone = passwordAlone;
        session.persist();
        delete("expiresAt < ?1", session.openedAt);
        return token;
    }

    /** The session that {@code token} opens now, with its account, if it was used after {@code since}. */
    static Optional<AccountSession> standing(String token, Instant since, boolean demo) {
        return find("from AccountSession s join fetch s.account a where s.tokenHash = ?1 and s.expiresAt > ?2 and s.lastSeen > ?3"
                + " and a.disabledAt is null and (?4 = true or a.demo = false)", Token.hash(token), Instant.now(), since, demo).firstResultOptional();
    }

    static List<AccountSession> standing(Account account, Instant since) {
        return list("account = ?1 and expiresAt > ?2 and lastSeen > ?3 order by lastSeen desc, id", account, Instant.now(), since);
    }

    void use(Instant now) {
        update("lastSeen = ?1 where tokenHash = ?2 and lastSeen < ?1", now, tokenHash);
    }

    /** Notes that whoever opened it proved once more to be who they are. */
    public void confirm() {
        update("confirmedAt = ?1 where tokenHash = ?2", Instant.now(), tokenHash);
    }

    /** The token that it has from now on; the one before opens nothing any more. */
    String renew() {
        String token = Token.next();
        update("tokenHash = ?1 where tokenHash = ?2", Token.hash(token), tokenHash);
        return token;
    }

    /** The network that it was opened from as people write it. */
    public String getNetwork() {
        return client == null ? null : client.replaceFirst("^(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})/64$", "$1:$2:$3:$4::/64");
    }

    static void end(String token) {
        delete("tokenHash", Token.hash(token));
    }

    /** Ends every other session of its account, and says how many there were. */
    public long endOthers() {
        return delete("account = ?1 and tokenHash <> ?2", account, tokenHash);
    }

    /** Ends one of an account's sessions, and says whether it did. */
    public static boolean end(Account account, UUID id) {
        return delete("account = ?1 and id = ?2", account, id) > 0;
    }

    /** Ends every session of {@code account}, and says how many there were. */
    public static long endAll(Account account) {
        return delete("account", account);
    }
}
