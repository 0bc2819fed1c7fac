package org.wederhoor.source.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.binary.Hex;

/** The digests that WARC files name: an algorithm, a colon, and the digest in base 32 or hexadecimal. */
public final class Digests {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha-1", "SHA-1", "sha256", "SHA-256", "sha-256", "SHA-256", "md5", "MD5",
            "sha512", "SHA-512", "sha-512", "SHA-512");

    private Digests() {
    }

    /** Whether a digest is of an algorithm that is known here. */
    public static boolean canCheck(String digest) {
        return digest.contains(":") && ALGORITHMS.containsKey(algorithm(digest));
    }

    /** Whether it is that of {@code bytes}; one that can be checked. */
    public static boolean isOf(byte[] bytes, String digest) {
        byte[] its = digest(ALGORITHMS.get(algorithm(digest)), bytes);
        String written = digest.substring(digest.indexOf(':') + 1).strip().replace("=", "");
        return written.equalsIgnoreCase(Hex.encodeHexString(its)) || written.equalsIgnoreCase(new Base32().encodeToString(its).replace("=", ""));
    }

    /** As this app writes it: SHA-256, hexadecimal. */
    public static String sha256(byte[] bytes) {
        return "sha256:" + Hex.encodeHexString(digest("SHA-256", bytes));
    }

    private static String algorithm(String digest) {
        return digest.substring(0, digest.indexOf(':')).strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
