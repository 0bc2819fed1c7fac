package org.wederhoor.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** What a log, or a witness, signs with. It is written as Go's signed notes have it, with the verifier key in a line of its own beneath. */
public final class SigningKey {

    private static final String PRIVATE = "PRIVATE+KEY+";

    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
    }

    /** A new one. */
    public static SigningKey generate(String name, byte kind) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifierKey.of(name, kind, pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads one as {@link #written} writes it.
     *
     * @throws NotProven when these are no two lines of that kind, or not of one key
     */
    public static SigningKey parse(String written) throws NotProven {
        String[] lines = written.strip().split("\\s+");
        if (lines.length != 2 || !lines[0].startsWith(PRIVATE)) {
            throw new NotProven("A key file has two lines, the signing key and its verifier key.");
        }
        VerifierKey verifier = VerifierKey.parse(lines[1]);
        try {
            byte[] seed = Base64.getDecoder().decode(lines[0].substring(PRIVATE.length()).split("\\+", 3)[2]);
            SigningKey read = new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(
                    new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOfRange(seed, 1, seed.length))), verifier);
            if (read.written().split("\n")[0].equals(lines[0]) && verifier.signed(read.trial())) {
                return read;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            // said below
        }
        throw new NotProven("The two lines of the key file are not of one Ed25519 key.");
    }

    public String written() {
        byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
        return PRIVATE + verifier.name() + "+" + HexFormat.of().formatHex(verifier.hash()) + "+"
                + Base64.getEncoder().encodeToString(ByteBuffer.allocate(1 + seed.length).put(verifier.kind()).put(seed).array())
                + "\n" + verifier + "\n";
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** @param text lines, each with its end */
    public SignedNote sign(String text) {
        return SignedNote.unsigned(text).with(new SignedNote.Line(verifier.name(), verifier.hash(), signature(text)));
    }

    /**
     * The line by which a witness says that it saw a checkpoint.
     *
     * @param time in seconds since 1970
     */
    public SignedNote.Line cosign(String text, long time) {
        byte[] signature = signature(VerifierKey.cosignedText(time, text));
        return new SignedNote.Line(verifier.name(), verifier.hash(), ByteBuffer.allocate(Long.BYTES + signature.length).putLong(time).put(signature).array());
    }

    private SignedNote trial() {
        String text = "a trial\n";
        return verifier.kind() == VerifierKey.COSIGNATURE ? SignedNote.unsigned(text).with(cosign(text, 1)) : sign(text);
    }

    private byte[] signature(String text) {
        try {
            Signature sign = Signature.getInstance("Ed25519");
            sign.initSign(key);
            sign.update(text.getBytes(StandardCharsets.UTF_8));
            return sign.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
