package org.wederhoor.source.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Locale;

/**
 * A message as its bytes are signed: header fields and body with the line ends of RFC 5322, whatever the file has.
 *
 * @param names the fields by their names in lower case, in the header's order, each with its name and its last line end; bytes as Latin 1
 * @param body  likewise
 */
record SignedMessage(Map<String, List<String>> names, String body) {

    static SignedMessage of(byte[] message) {
        String text = new String(crlf(message), StandardCharsets.ISO_8859_1);
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at < text.length() && !text.startsWith("\r\n", at)) {
            int end = lineEnd(text, at);
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
                end = lineEnd(text, end);
            }
            fields.add(text.substring(at, end));
            at = end;
        }
        return new SignedMessage(fields.stream().collect(Collectors.groupingBy(SignedMessage::name)), text.substring(Math.min(text.length(), at + 2)));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf("\r\n", from);
        return end < 0 ? text.length() : end + 2;
    }

    private static byte[] crlf(byte[] message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(message.length + message.length / 32);
        for (int i = 0; i < message.length; i++) {
            if (message[i] == '\n' && (i == 0 || message[i - 1] != '\r')) {
                out.write('\r');
            }
            out.write(message[i]);
        }
        return out.toByteArray();
    }

    /** In lower case. */
    static String name(String field) {
        int colon = field.indexOf(':');
        return (colon < 0 ? field : field.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
    }

    static String value(String field) {
        return field.substring(field.indexOf(':') + 1);
    }

    /** Those of a name, in the header's order. */
    List<String> named(String name) {
        return names.getOrDefault(name, List.of());
    }
}
