package org.wederhoor.account.factor;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.account.Token;

/** What a passkey is asked to sign: for one use, of one account where that is known, once, and not for long. */
@Entity
@Table(name = "passkey_challenge")
class PasskeyChallenge extends PanacheEntityBase {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "challenge_hash")
    public String challengeHash;

    @Enumerated(EnumType.STRING)
    public PasskeyUse purpose;

    /** Null where a passkey is to say whose it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** A new one, in base64url; those whose time is over go. */
    static String begin(PasskeyUse purpose, Account account) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        PasskeyChallenge challenge = new PasskeyChallenge();
        challenge.challengeHash = Token.hash(text);
        challenge.purpose = purpose;
        challenge.account = account;
        challenge.expiresAt = Instant.now().plus(LIFETIME);
        challenge.persist();
        delete("expiresAt < ?1", Instant.now());
        return text;
    }

    /** Whether it was given for this, and has not been used; then it is used now. */
    static boolean spend(byte[] bits, PasskeyUse purpose, Account account) {
        String hash = Token.hash(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        long spent = account == null ? delete("challengeHash = ?1 and purpose = ?2 and expiresAt > ?3 and account is null", hash, purpose, Instant.now())
                : delete("challengeHash = ?1 and purpose = ?2 and expiresAt > ?3 and account = ?4", hash, purpose, Instant.now(), account);
        return spent == 1;
    }
}
