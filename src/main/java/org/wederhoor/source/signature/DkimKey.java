package org.wederhoor.source.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key of a domain, with which its signatures are checked (RFC 6376, section 3.6; RFC 8463).
 *
 * @param record what DNS has for it
 * @param key    null where the domain has revoked it
 */
record DkimKey(String record, String kind, PublicKey key, String hashes, String services, String flags) {

    private static final int WEAKEST = 1024;
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final int RAW_LENGTH = 32;
    private static final int RAW_BASE64 = 44;
    private static final Pattern BEFORE = Pattern.compile("(?s)^.*?(?=(?:\\bv\\s*=\\s*DKIM1|\\b[kp]\\s*=))");
    private static final Pattern JOINT = Pattern.compile("[\"\\s()\\\\]+");
    private static final Pattern CHUNK = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ARMOUR = Pattern.compile("-----[A-Z ]+-----");

    /**
     * Of a record however it is pasted: raw, in quoted chunks, as the line of a zone, wrapped, the bare key alone or in a PEM file's lines.
     *
     * @return null where it is no such key
     */
    static DkimKey of(String pasted) {
        String words = ARMOUR.matcher(pasted).replaceAll("");
        // of the line of a zone, what is in quotation marks
        words = words.contains("\"") ? CHUNK.matcher(words).results().map(chunk -> chunk.group(1)).collect(Collectors.joining()) : words;
        String joined = JOINT.matcher(words).replaceAll("");
        boolean bare = joined.matches("[A-Za-z0-9+/]{40,}={0,2}");
        String record = bare ? "v=DKIM1;k=" + (joined.length() <= RAW_BASE64 ? "ed25519" : "rsa") + ";p=" + joined
                : JOINT.matcher(BEFORE.matcher(words).replaceFirst("")).replaceAll("");
        TagList tags = TagList.of(record);
        if (tags == null || tags.bare("p") == null || !tags.get("v", "DKIM1").equals("DKIM1")) {
            return null;
        }
        String kind = tags.get("k", "rsa").toLowerCase(Locale.ROOT);
        try {
            PublicKey key = tags.bare("p").isEmpty() ? null : key(kind, Base64.getDecoder().decode(tags.bare("p")));
            return new DkimKey(record, kind, key, tags.get("h", ""), tags.get("s", "*"), tags.get("t", ""));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }

    private static PublicKey key(String kind, byte[] bytes) throws GeneralSecurityException {
        return switch (kind) {
            case "rsa" -> rsa(bytes);
            case "ed25519" -> KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes.length == RAW_LENGTH ? joined(ED25519, bytes)
                    : bytes));
            default -> throw new GeneralSecurityException(kind);
        };
    }

    /** Also where only the numbers are there, without what says that they are RSA's, as some publish it. */
    private static PublicKey rsa(byte[] bytes) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            byte[] numbers = sequence(0x03, joined(new byte[] {0}, bytes));
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(sequence(0x30, joined(RSA, numbers))));
        }
    }

    private static byte[] sequence(int tag, byte[] content) {
        int length = content.length;
        byte[] head = length < 128 ? new byte[] {(byte) tag, (byte) length} : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return joined(head, content);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    boolean isRevoked() {
        return key == null;
    }

    /** Whether it may check such a signature at all. */
    boolean fits(DkimSignature signature) {
        boolean hash = hashes.isEmpty() || List.of(hashes.split(":")).contains("sha256");
        boolean service = Stream.of(services.split(":")).anyMatch(each -> each.equals("*") || each.equals("email"));
        boolean strict = List.of(flags.split(":")).contains("s") && !signature.agent().endsWith("@" + signature.domain());
        return hash && service && !strict && signature.algorithm().equals(kind + "-sha256");
    }

    /** Whether nobody can be trusted to have been unable to find the private key by now (RFC 8301). */
    boolean isWeak() {
        return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < WEAKEST;
    }
}
