package org.wederhoor.source.warc;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record of a WARC file.
 *
 * @param number its place in the file, from 0; what is broken has none
 * @param head   its version, its fields and the empty line, to the letter
 * @param block  what it holds, which can be read once, until the next record is asked for
 */
public record WarcRecord(int number, byte[] head, Map<String, String> fields, InputStream block) {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+):[ \\t]*(.*)", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,15}");

    /** Null for what is not the head of a record. */
    static Map<String, String> fields(byte[] head) {
        String[] lines = new String(head, StandardCharsets.UTF_8).replaceAll("\r?\n[ \\t]+", " ").split("\r?\n");
        if (!lines[0].matches("WARC/1\\.\\d+")) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            Matcher field = FIELD.matcher(lines[i]);
            if (!field.matches()) {
                return null;
            }
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
        }
        return fields.containsKey("warc-type") && LENGTH.matcher(fields.getOrDefault("content-length", "")).matches() ? fields : null;
    }

    /** What a field says; empty where there is none. */
    public String field(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public String type() {
        return field("WARC-Type").toLowerCase(Locale.ROOT);
    }

    /** The address, without the angle brackets in which Wget and version 1.0 of the standard have it; empty where there is none. */
    public String target() {
        return field("WARC-Target-URI").replaceFirst("^<(.*)>$", "$1");
    }

    /** When it was fetched; null where that cannot be read. */
    public Instant date() {
        try {
            return Instant.parse(field("WARC-Date"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of its block, in bytes. */
    public long length() {
        return Long.parseLong(field("Content-Length"));
    }
}
