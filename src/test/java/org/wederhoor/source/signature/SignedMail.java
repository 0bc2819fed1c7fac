package org.wederhoor.source.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signs a mail as a domain does, by what RFC 6376 says and by none of the code that checks it: the mail is already in the canonical form. */
public final class SignedMail {

    private static final Instant CAME = Instant.parse("2025-03-04T08:00:00Z");
    private static final Map<String, KeyPair> KEYS = new LinkedHashMap<>();

    private final KeyPair keys;
    private final String kind;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private String head = "From: Els Brand <els@noordnet.example>\r\nTo: desk@x.example\r\nSubject: uw vragen\r\nDate: Mon, 3 Mar 2025 10:12:00 +0100\r\n"
            + "Message-ID: <1@noordnet.example>\r\n";
    private String body = "Wij ontkennen dat.\r\n\r\nEls\r\n";

    private SignedMail(String domain, String kind, KeyPair keys) {
        this.kind = kind;
        this.keys = keys;
        tags.put("v", "1");
        tags.put("a", kind + "-sha256");
        tags.put("c", "relaxed/relaxed");
        tags.put("d", domain);
        tags.put("s", "sel");
        tags.put("h", "from:to:subject:date:message-id");
    }

    public static SignedMail by(String domain, String kind) {
        return new SignedMail(domain, kind, keys(kind, 2048));
    }

    static SignedMail weak(String domain) {
        return new SignedMail(domain, "rsa", keys("rsa", 768));
    }

    public SignedMail tag(String name, String value) {
        tags.put(name, value);
        return this;
    }

    SignedMail canonical(String how) {
        return tag("c", how);
    }

    SignedMail fields(String names) {
        return tag("h", names);
    }

    public SignedMail body(String words) {
        body = words;
        return this;
    }

    /** One more line of the header, which is not signed. */
    public SignedMail head(String line) {
        head += line + "\r\n";
        return this;
    }

    /** As DNS has it. */
    public String key() {
        byte[] encoded = keys.getPublic().getEncoded();
        byte[] raw = kind.equals("rsa") ? encoded : Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return "v=DKIM1; k=" + kind + "; p=" + Base64.getEncoder().encodeToString(raw);
    }

    /** The signed mail. */
    public String text() {
        try {
            return signed();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String signed() throws GeneralSecurityException {
        boolean relaxed = tags.get("c").startsWith("relaxed");
        String canonicalBody = body.isEmpty() && tags.get("c").endsWith("simple") ? "\r\n" : body;
        canonicalBody = tags.containsKey("l") ? canonicalBody.substring(0, Integer.parseInt(tags.get("l"))) : canonicalBody;
        StringBuilder list = new StringBuilder();
        tags.forEach((name, value) -> list.append(name).append('=').append(value).append("; "));
        list.append("bh=").append(Base64.getEncoder().encodeToString(sha256(canonicalBody))).append("; b=");
        StringBuilder signed = new StringBuilder();
        for (String name : tags.get("h").split(":")) {
            head.lines().filter(line -> line.toLowerCase().startsWith(name + ":") && !signed.toString().contains(canonical(line, relaxed)))
                    .forEach(line -> signed.append(canonical(line, relaxed)));
        }
        String field = "DKIM-Signature: " + list;
        signed.append(canonical(field, relaxed).stripTrailing());
        Signature signer = Signature.getInstance(kind.equals("rsa") ? "SHA256withRSA" : "Ed25519");
        signer.initSign(keys.getPrivate());
        signer.update(kind.equals("rsa") ? signed.toString().getBytes(StandardCharsets.ISO_8859_1) : sha256(signed.toString()));
        return field + Base64.getEncoder().encodeToString(signer.sign()) + "\r\n" + head + "\r\n" + body;
    }

    private static String canonical(String line, boolean relaxed) {
        int colon = line.indexOf(':');
        return relaxed ? line.substring(0, colon).toLowerCase() + ":" + line.substring(colon + 1).strip() + "\r\n" : line + "\r\n";
    }

    SignatureOutcome checked() {
        return check(text());
    }

    /** What is said of a mail as it came, with the key of the domain. */
    public SignatureOutcome check(String mail) {
        SignedMessage message = SignedMessage.of(mail.getBytes(StandardCharsets.ISO_8859_1));
        return new DkimCheck(message, DkimSignature.in(message).get(0)).with(DkimKey.of(key()), CAME);
    }

    private static byte[] sha256(String words) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static synchronized KeyPair keys(String kind, int bits) {
        return KEYS.computeIfAbsent(kind + bits, name -> {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.equals("rsa") ? "RSA" : "Ed25519");
                if (kind.equals("rsa")) {
                    generator.initialize(bits);
                }
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
