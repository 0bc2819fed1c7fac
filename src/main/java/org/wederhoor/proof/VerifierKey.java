package org.wederhoor.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a signature is checked with, as C2SP's signed notes write it: {@code name+hash+key}.
 *
 * @param name the log's origin, or the witness's name
 * @param kind 1 for Ed25519, 4 for the cosignatures of a witness
 * @param raw  the 32 bytes of the key
 */
public record VerifierKey(String name, byte kind, byte[] raw) {

    public static final byte ED25519 = 1;
    public static final byte COSIGNATURE = 4;

    // what stands before the 32 bytes in the X.509 form of a key (RFC 8410)
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int SIGNATURE = 64;

    public VerifierKey {
        requireName(name);
    }

    /**
     * Reads a key as it is written.
     *
     * @throws NotProven when it is none, or of a kind that is not known here
     */
    public static VerifierKey parse(String written) throws NotProven {
        String[] parts = written.strip().split("\\+", 3);
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            if (key.length == 1 + MerkleTree.HASH && (key[0] == ED25519 || key[0] == COSIGNATURE)) {
                VerifierKey read = new VerifierKey(parts[0], key[0], Arrays.copyOfRange(key, 1, key.length));
                if (read.toString().equals(written.strip())) {
                    return read;
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // said below
        }
        throw new NotProven("That is no verifier key, which has the form name+hash+key: " + fit(written));
    }

    static VerifierKey of(String name, byte kind, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(name, kind, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /** The first four bytes of a hash of name and key, by which signatures name it. */
    byte[] hash() {
        return Arrays.copyOf(MerkleTree.sha256(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', kind}, raw), Integer.BYTES);
    }

    /** Whether {@code signature} says that it is by this key. */
    boolean named(SignedNote.Line signature) {
        return signature.name().equals(name) && Arrays.equals(signature.keyHash(), hash());
    }

    /** Whether {@code note} has a signature by this key, and that one holds. */
    public boolean signed(SignedNote note) {
        return note.lines().stream().filter(this::named).anyMatch(line -> kind == COSIGNATURE ? cosigned(note, line) > 0
                : holds(note.text().getBytes(StandardCharsets.UTF_8), line.signature()));
    }

    /** When this witness signed {@code note}, in seconds since 1970; 0 where it did not. */
    public long cosigned(SignedNote note) {
        return note.lines().stream().filter(this::named).mapToLong(line -> cosigned(note, line)).max().orElse(0);
    }

    private long cosigned(SignedNote note, SignedNote.Line line) {
        if (line.signature().length != Long.BYTES + SIGNATURE) {
            return 0;
        }
        long time = ByteBuffer.wrap(line.signature()).getLong();
        byte[] signature = Arrays.copyOfRange(line.signature(), Long.BYTES, line.signature().length);
        return holds(cosignedText(time, note.text()).getBytes(StandardCharsets.UTF_8), signature) ? time : 0;
    }

    static String cosignedText(long time, String text) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }

    private boolean holds(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(
                    new X509EncodedKeySpec(ByteBuffer.allocate(X509.length + raw.length).put(X509).put(raw).array())));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // a key or a signature that is none
            return false;
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty() || name.contains("+") || name.codePoints().anyMatch(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign))) {
            throw new IllegalArgumentException("A key's name has no white space and no +: " + fit(name));
        }
    }

    private static String fit(String words) {
        return words.length() <= 100 ? words : words.substring(0, 100) + "…";
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(hash()) + "+"
                + Base64.getEncoder().encodeToString(ByteBuffer.allocate(1 + raw.length).put(kind).put(raw).array());
    }
}
