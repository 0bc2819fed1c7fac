package org.wederhoor.source.signature;

import java.util.Locale;
import java.util.regex.Pattern;

/** What of a message is signed, whatever mail servers did to its white space (RFC 6376, section 3.4). */
enum Canonical {

    SIMPLE {
        @Override
        String header(String field) {
            return field;
        }

        @Override
        String body(String body) {
            return withoutEmptyEnd(body.endsWith("\r\n") || body.isEmpty() ? body : body + "\r\n", "\r\n");
        }
    },
    RELAXED {
        @Override
        String header(String field) {
            String value = BLANKS.matcher(SignedMessage.value(field).replace("\r\n", "")).replaceAll(" ");
            return SignedMessage.name(field) + ":" + strip(value) + "\r\n";
        }

        @Override
        String body(String body) {
            String lines = BLANKS.matcher(body).replaceAll(" ").replace(" \r\n", "\r\n");
            lines = lines.endsWith(" ") ? lines.substring(0, lines.length() - 1) : lines;
            return withoutEmptyEnd(lines.isEmpty() || lines.endsWith("\r\n") ? lines : lines + "\r\n", "");
        }
    };

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    /** Of a name as it stands in a signature; null of one that there is not. */
    static Canonical of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "simple" -> SIMPLE;
            case "relaxed" -> RELAXED;
            default -> null;
        };
    }

    /** With its last line end. */
    abstract String header(String field);

    abstract String body(String body);

    /** @param empty what a body of empty lines is */
    private static String withoutEmptyEnd(String lines, String empty) {
        int end = lines.length();
        while (end >= 4 && lines.startsWith("\r\n\r\n", end - 4)) {
            end -= 2;
        }
        return end <= 2 && lines.startsWith("\r\n") || end == 0 ? empty : lines.substring(0, end);
    }

    private static String strip(String value) {
        int start = value.startsWith(" ") ? 1 : 0;
        int end = value.endsWith(" ") ? value.length() - 1 : value.length();
        return start >= end ? "" : value.substring(start, end);
    }
}
