package org.wederhoor.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.source.capture.Captured;
import org.wederhoor.source.intake.extract.Part;

/**
 * A document as it arrives.
 *
 * @param bytes        as they came
 * @param fileName     what it is called there; null when it has no name
 * @param declaredType the media type and charset that it says it has; null when it says none
 * @param encoding     of its text, as who brought it says; null when that was not said
 * @param asked        the address that was asked for; null unless it was captured
 * @param address      the address that answered; null unless it was captured
 * @param crawl        a WARC file of its capture; null unless it was captured
 * @param broughtBy    the account; null for the command line and for the mailbox
 */
public record Arrival(byte[] bytes, String fileName, String declaredType, Charset encoding, CameBy cameBy, String asked, String address,
        byte[] crawl, UUID broughtBy, String broughtName, Instant at) {

    /** A text that somebody pasted. */
    public static Arrival pasted(String text, UUID broughtBy, String broughtName) {
        return new Arrival(text.getBytes(StandardCharsets.UTF_8), null, "text/plain; charset=UTF-8", null, CameBy.PASTE, null, null, null,
                broughtBy, broughtName, Instant.now());
    }

    /** A file that somebody uploaded. */
    public static Arrival uploaded(byte[] bytes, String fileName, UUID broughtBy, String broughtName) {
        return new Arrival(bytes, fileName, null, null, CameBy.UPLOAD, null, null, null, broughtBy, broughtName, Instant.now());
    }

    /** A page that was captured from its address. */
    public static Arrival captured(Captured page, UUID broughtBy, String broughtName) {
        return new Arrival(page.bytes(), page.fileName(), page.contentType(), null, CameBy.CAPTURE, page.asked().toString(),
                page.address().toString(), page.warc(), broughtBy, broughtName, page.at());
    }

    /** A file of a folder, brought by whoever runs the command. */
    public static Arrival fromFolder(byte[] bytes, String fileName, String broughtName) {
        return new Arrival(bytes, fileName, null, null, CameBy.FOLDER, null, null, null, null, broughtName, Instant.now());
    }

    /** A document that is here, as it came, with the type and encoding that were found in it then. */
    public static Arrival here(SourceFile file) {
        String type = file.charset == null ? file.mediaType : file.mediaType + "; charset=" + file.charset;
        return new Arrival(file.bytes, file.fileName, type, null, file.cameBy, file.asked, file.address, null, file.broughtBy, file.broughtName,
                file.arrivedAt);
    }

    /**
     * A mail that was fetched from the mailbox.
     *
     * @param broughtBy   who says where it belongs; null where it came there by itself
     * @param broughtName likewise, or the mailbox
     */
    public static Arrival fetched(byte[] bytes, UUID broughtBy, String broughtName) {
        return new Arrival(bytes, null, "message/rfc822", null, CameBy.MAILBOX, null, null, null, broughtBy, broughtName, Instant.now());
    }

    /** A file within this one. */
    public Arrival enclosing(Part part) {
        return new Arrival(part.bytes(), part.name().isBlank() ? null : part.name(), part.declaredType(), null, CameBy.ENCLOSED, null, null, null, broughtBy,
                broughtName, at);
    }

    /** The same, its text in the encoding that whoever brings it names. */
    public Arrival in(Charset named) {
        return new Arrival(bytes, fileName, declaredType, named, cameBy, asked, address, crawl, broughtBy, broughtName, at);
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return sha256(bytes);
    }

    /** The hashes of files that say nothing but {@code text}: with a byte order mark or without, whatever ends their lines and their last one. */
    static List<String> hashesSaying(String text) {
        String bare = text.stripTrailing();
        return Stream.of(text, bare, bare + "\n").flatMap(each -> Stream.of(each, each.replace("\n", "\r\n")))
                .flatMap(each -> Stream.of(each, "\uFEFF" + each)).distinct().flatMap(each -> Stream.of(StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).map(charset -> sha256(each.getBytes(charset)))).toList();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
