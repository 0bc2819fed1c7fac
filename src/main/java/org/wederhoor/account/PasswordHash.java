package org.wederhoor.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkus.elytron.security.common.BcryptUtil;

import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * How a password is kept. bcrypt reads 72 bytes, so it gets 64 signs that stand for all of the password: the HMAC-SHA-384 of its UTF-8, in Base64,
 * under the hash's own salt, which makes digests that leaked elsewhere worth nothing here. What was kept before goes on as it is.
 */
final class PasswordHash {

    // about a quarter of a second on one core of today
    private static final int COST = 12;
    private static final String MARK = "$hmac-sha384";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {
    }

    static String of(String password) {
        byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
        RANDOM.nextBytes(salt);
        return MARK + BcryptUtil.bcryptHash(digest(password, salt), COST, salt);
    }

    /** Whether {@code hash} is one of {@code password}. */
    static boolean holds(String hash, String password) {
        if (!hash.startsWith(MARK)) {
            return BcryptUtil.matches(password, hash);
        }
        String bcrypt = hash.substring(MARK.length());
        return BcryptUtil.matches(digest(password, saltOf(bcrypt)), bcrypt);
    }

    /** A password as it is compared: keyboards and systems write one letter with different signs. */
    static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String digest(String password, byte[] salt) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA384");
            hmac.init(new SecretKeySpec(salt, "HmacSHA384"));
            return Base64.getEncoder().encodeToString(hmac.doFinal(composed(password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] saltOf(String bcrypt) {
        try {
            return ((BCryptPassword) ModularCrypt.decode(bcrypt)).getSalt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no password can be compared with what is kept", e);
        }
    }
}
