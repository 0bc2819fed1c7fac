package org.wederhoor.source.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A signature of a message by a domain (RFC 6376, section 3.5).
 *
 * @param field      the whole field, in the message's own bytes as Latin 1
 * @param algorithm  rsa-sha256 or ed25519-sha256; others are kept by their name
 * @param domain     that signs, in lower case
 * @param selector   the name of its key, in lower case
 * @param agent      on whose behalf it signs
 * @param signed     the names of the signed fields, in lower case
 * @param bodyLength how much of the body is signed; -1 where all of it is
 * @param made       when it was made; null where it does not say so
 * @param expires    null where it does not
 */
record DkimSignature(String field, String algorithm, String domain, String selector, String agent, List<String> signed, Canonical header, Canonical body,
        byte[] bodyHash, byte[] value, long bodyLength, Instant made, Instant expires) {

    // each is a look-up and a key to be found; mails that are sent on by others have three
    private static final int MOST = 10;
    private static final int MOST_FIELDS = 1000;
    private static final Pattern VALUE = Pattern.compile("(?<=[:;\\s])(b[ \\t\\r\\n]*=)[^;]*");
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,62}))(?:\\.[a-z0-9_][a-z0-9_-]{0,62})*");

    /** The first ten of a message, in its order; null in the place of one that says nothing that can be checked. */
    static List<DkimSignature> in(SignedMessage message) {
        List<DkimSignature> found = new ArrayList<>();
        message.named("dkim-signature").stream().limit(MOST).forEach(field -> found.add(of(field)));
        return found;
    }

    private static DkimSignature of(String field) {
        TagList tags = TagList.of(SignedMessage.value(field));
        if (tags == null || !"1".equals(tags.bare("v")) || tags.bare("d") == null || tags.bare("s") == null || tags.bare("h") == null) {
            return null;
        }
        try {
            String[] canonical = (tags.get("c", "simple/simple") + "/simple").split("/");
            String domain = tags.bare("d").toLowerCase(Locale.ROOT);
            DkimSignature read = new DkimSignature(field, tags.get("a", "").toLowerCase(Locale.ROOT), domain, tags.bare("s").toLowerCase(Locale.ROOT),
                    tags.get("i", "@" + domain).toLowerCase(Locale.ROOT),
                    Arrays.stream(tags.bare("h").toLowerCase(Locale.ROOT).split(":")).map(String::strip).toList(),
                    Canonical.of(canonical[0].strip()), Canonical.of(canonical[1].strip()), Base64.getDecoder().decode(tags.bare("bh")),
                    Base64.getDecoder().decode(tags.bare("b")), tags.bare("l") == null ? -1 : Long.parseLong(tags.bare("l")), moment(tags.bare("t")),
                    moment(tags.bare("x")));
            return read.isWhole() ? read : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Instant moment(String seconds) throws DateTimeException {
        return seconds == null ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private boolean isWhole() {
        String of = agent.substring(agent.lastIndexOf('@') + 1);
        return header != null && body != null && bodyLength >= -1 && signed.size() <= MOST_FIELDS && signed.contains("from")
                && NAME.matcher(domain).matches() && domain.contains(".") && NAME.matcher(selector).matches()
                && (of.equals(domain) || of.endsWith("." + domain)) && (made == null || expires == null
                        || made.isBefore(expires));
    }

    /** The field without the signature's own value, and without its last line end: what is signed last. */
    String withoutValue() {
        return VALUE.matcher(header.header(field)).replaceFirst("$1").replaceFirst("\\r\\n$", "");
    }
}
