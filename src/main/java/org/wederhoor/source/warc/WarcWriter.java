package org.wederhoor.source.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes a WARC file (version 1.1), each record a gzip member of its own, so that it can be read by itself. */
public final class WarcWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Where a record stands in the file, in bytes. */
    public record Place(int offset, int length) {
    }

    /** The fields that every record has, in their order. */
    public static Map<String, String> fields(String type, UUID id, Instant date) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("WARC-Type", type);
        fields.put("WARC-Record-ID", "<urn:uuid:" + id + ">");
        fields.put("WARC-Date", date.truncatedTo(ChronoUnit.SECONDS).toString());
        return fields;
    }

    /** @param fields all but the block's length */
    public Place write(Map<String, String> fields, byte[] block) {
        StringBuilder head = new StringBuilder("WARC/1.1\r\n");
        // no value can begin a field of its own
        fields.forEach((name, value) -> head.append(name).append(": ").append(value.replaceAll("[\\r\\n]+", " ")).append("\r\n"));
        head.append("Content-Length: ").append(block.length).append("\r\n\r\n");
        return copy(head.toString().getBytes(StandardCharsets.UTF_8), block);
    }

    /** Writes a record as it stood in another file, to the letter. */
    public Place copy(byte[] head, byte[] block) {
        int offset = out.size();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(head);
            packed.write(block);
            packed.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Place(offset, out.size() - offset);
    }

    public byte[] bytes() {
        return out.toByteArray();
    }
}
