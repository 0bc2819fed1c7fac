package org.wederhoor.account.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.apache.commons.codec.binary.Base32;

import org.wederhoor.account.Account;
import org.wederhoor.account.Token;

/** What lets somebody in once whose other factor is lost. It is too long to be guessed, so that its hash is enough to keep. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends PanacheEntityBase {

    static final int SET = 10;

    // 120 bits: 24 signs of base32
    private static final int BYTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "code_hash")
    public String codeHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "used_at")
    public Instant usedAt;

    /** A new set, in groups of four signs, which is kept nowhere and so shown once; earlier ones stop working. To be called in a transaction. */
    public static List<String> renew(Account account) {
        delete("account", account);
        return Stream.generate(() -> next(account)).limit(SET).toList();
    }

    private static String next(Account account) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        String plain = new Base32().encodeToString(bits).toLowerCase(Locale.ROOT);
        RecoveryCode code = new RecoveryCode();
        code.codeHash = Token.hash(plain);
        code.account = account;
        code.persist();
        return plain.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Whether what was typed, without blanks and hyphens, could be one. */
    static boolean isLike(String plain) {
        return plain.matches("[A-Za-z2-7]{24}");
    }

    /** Whether it is one of the account's that has not been used; then it is used now. */
    static boolean use(Account account, String plain) {
        return update("usedAt = ?1 where codeHash = ?2 and account = ?3 and usedAt is null", Instant.now(),
                Token.hash(plain.toLowerCase(Locale.ROOT)), account) == 1;
    }

    /** How many there still are. */
    public static long left(Account account) {
        return count("account = ?1 and usedAt is null", account);
    }
}
