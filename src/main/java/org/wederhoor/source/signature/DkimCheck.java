package org.wederhoor.source.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds a signature against a message and a key (RFC 6376, section 6; RFC 8301 for what is not trusted any more; RFC 8463 for Ed25519). */
final class DkimCheck {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final List<String> HEAD = List.of("from", "subject", "date");

    private final SignedMessage message;
    private final DkimSignature signature;

    DkimCheck(SignedMessage message, DkimSignature signature) {
        this.message = message;
        this.signature = signature;
    }

    /** @param came when the message came here, by which its signature is dated */
    SignatureOutcome with(DkimKey key, Instant came) {
        if (key.isRevoked()) {
            return SignatureOutcome.REVOKED;
        }
        if (key.isWeak() || !signature.algorithm().endsWith("-sha256")) {
            return SignatureOutcome.UNTRUSTED;
        }
        if (!key.fits(signature) || !holds(key)) {
            return SignatureOutcome.CHANGED;
        }
        if (signature.expires() != null && signature.expires().isBefore(came)) {
            return SignatureOutcome.EXPIRED;
        }
        if (signature.made() != null && signature.made().isAfter(came.plus(CLOCKS_DIFFER))) {
            return SignatureOutcome.AHEAD;
        }
        return signsAll() ? SignatureOutcome.INTACT : SignatureOutcome.IN_PART;
    }

    private boolean holds(DkimKey key) {
        byte[] body = bytes(signature.body().body(message.body()));
        if (signature.bodyLength() > body.length) {
            return false;
        }
        int length = signature.bodyLength() < 0 ? body.length : (int) signature.bodyLength();
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(body, 0, length);
            return MessageDigest.isEqual(hash.digest(), signature.bodyHash()) && verifies(key, bytes(signed()));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean verifies(DkimKey key, byte[] signed) throws GeneralSecurityException {
        boolean rsa = key.kind().equals("rsa");
        Signature verifier = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
        verifier.initVerify(key.key());
        verifier.update(rsa ? signed : MessageDigest.getInstance("SHA-256").digest(signed));
        return verifier.verify(signature.value());
    }

    /** The signed fields, of those with one name the last first, and the signature itself. */
    private String signed() {
        Map<String, List<String>> left = new HashMap<>();
        StringBuilder signed = new StringBuilder();
        for (String name : signature.signed()) {
            List<String> named = left.computeIfAbsent(name, key -> new ArrayList<>(message.named(key)));
            if (!named.isEmpty()) {
                signed.append(signature.header().header(named.remove(named.size() - 1)));
            }
        }
        return signed + signature.withoutValue();
    }

    /** The names of the fields that are signed, without those that are there more than once: nobody could tell which one is meant. */
    List<String> signedFields() {
        return signature.signed().stream().distinct().filter(name -> message.named(name).size() == 1).toList();
    }

    private boolean signsAll() {
        long length = signature.body().body(message.body()).length();
        return (signature.bodyLength() < 0 || signature.bodyLength() == length)
                && HEAD.stream().allMatch(name -> message.named(name).isEmpty() || signedFields().contains(name));
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
