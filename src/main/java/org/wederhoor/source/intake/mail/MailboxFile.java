package org.wederhoor.source.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file in which messages stand one behind another, each under a line of its own (RFC 4155); and a message by itself. */
final class MailboxFile {

    private static final Pattern LINE = Pattern.compile("From \\S+[^\\r\\n]{0,200}\\d\\d:\\d\\d[^\\r\\n]{0,200}\\r?\\n(?=[!-9;-~]{1,100}:)");
    private static final Pattern NEXT = Pattern.compile("\\n\\r?\\n" + LINE.pattern());
    private static final Pattern ANY = Pattern.compile("From [^\\n]*\\n?");

    private MailboxFile() {
    }

    /** Its messages without the lines between them, at least one; without a byte order mark or blank lines before the first. */
    static List<byte[]> messages(byte[] bytes) {
        int from = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        if (!new String(bytes, from, Math.min(5, bytes.length - from), StandardCharsets.ISO_8859_1).equals("From ")) {
            return List.of(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length));
        }
        String file = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        Matcher any = ANY.matcher(file);
        int start = any.lookingAt() ? any.end() : 0;
        List<byte[]> messages = new ArrayList<>();
        for (Matcher next = NEXT.matcher(file); next.find();) {
            messages.add(Arrays.copyOfRange(bytes, from + start, from + next.start() + 1));
            start = next.end();
        }
        messages.add(Arrays.copyOfRange(bytes, from + start, bytes.length));
        return messages;
    }
}
