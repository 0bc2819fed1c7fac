package org.wederhoor.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.wederhoor.source.capture.Captured;

/**
 * A document as it arrives.
 *
 * @param bytes        as they came
 * @param fileName     what it is called there; null when it has no name
 * @param declaredType the media type and charset that it says it has; null when it says none
 * @param asked        the address that was asked for; null unless it was captured
 * @param address      the address that answered; null unless it was captured
 * @param broughtBy    the account; null for the command line
 */
public record Arrival(byte[] bytes, String fileName, String declaredType, CameBy cameBy, String asked, String address,
        UUID broughtBy, String broughtName, Instant at) {

    /** A text that somebody pasted. */
    public static Arrival pasted(String text, UUID broughtBy, String broughtName) {
        return new Arrival(text.getBytes(StandardCharsets.UTF_8), null, "text/plain; charset=UTF-8", CameBy.PASTE, null, null,
                broughtBy, broughtName, Instant.now());
    }

    /** A file that somebody uploaded. */
    public static Arrival uploaded(byte[] bytes, String fileName, UUID broughtBy, String broughtName) {
        return new Arrival(bytes, fileName, null, CameBy.UPLOAD, null, null, broughtBy, broughtName, Instant.now());
    }

    /** A page that was captured from its address. */
    public static Arrival captured(Captured page, UUID broughtBy, String broughtName) {
        return new Arrival(page.bytes(), page.fileName(), page.contentType(), CameBy.CAPTURE, page.asked().toString(),
                page.address().toString(), broughtBy, broughtName, page.at());
    }

    /** A file of a folder, brought by whoever runs the command. */
    public static Arrival fromFolder(byte[] bytes, String fileName, String broughtName) {
        return new Arrival(bytes, fileName, null, CameBy.FOLDER, null, null, null, broughtName, Instant.now());
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
