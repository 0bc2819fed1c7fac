package org.wederhoor.source.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.extract.DocumentType;

/** Knows text that only wraps another, by how it begins: messages, saved pages, crawls, subtitles. Their raw text is nobody's words. */
final class Envelope {

    private static final int WITHIN = 16_384;
    private static final Pattern HEADER = Pattern.compile("(?<name>[!-9;-~]{1,60}):(?<value>[^\\n]*+(?:\\n[ \\t][^\\n]*+)*+)\\n?");
    private static final Pattern MAILBOX = Pattern.compile("\\AFrom [^\\n]*\\n");
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[\\w-]+\\?[bBqQ]\\?");
    private static final Pattern CUE = Pattern.compile("(?:\\d+[ \\t]*\\n)?(?:\\d+:)?\\d{2}:\\d{2}[.,]\\d{1,3}[ \\t]*-->.*", Pattern.DOTALL);
    /** What only programs write: people who copy a message into a text keep its sender, its day and what it is about. */
    private static final Set<String> WRITTEN_BY_PROGRAMS = Set.of("mime-version", "received", "message-id", "return-path", "dkim-signature",
            "content-transfer-encoding", "x-mailer", "delivered-to", "snapshot-content-location");
    /** What a message bears that was on its way; a page that was saved into one never was. */
    private static final Set<String> SENT = Set.of("to", "cc", "received", "message-id", "return-path", "delivered-to", "dkim-signature");
    private static final Set<String> OF_A_MESSAGE = Set.of("from", "subject", "date", "content-type");

    private Envelope() {
    }

    /** Null for a text that is one. */
    static DocumentType of(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1).replace("\r\n", "\n")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*", "");
        if (text.startsWith("WARC/")) {
            return DocumentType.WARC;
        }
        if (text.startsWith("WEBVTT")) {
            return DocumentType.SUBTITLES;
        }
        if (CUE.matcher(text).matches()) {
            return DocumentType.SUBRIP;
        }
        return message(MAILBOX.matcher(text).replaceFirst(""));
    }

    private static DocumentType message(String text) {
        Set<String> names = new TreeSet<>();
        String values = "";
        Matcher header = HEADER.matcher(text);
        while (header.lookingAt()) {
            names.add(header.group("name").toLowerCase(Locale.ROOT));
            values += header.group("value") + "\n";
            header.region(header.end(), text.length());
        }
        boolean written = names.stream().anyMatch(WRITTEN_BY_PROGRAMS::contains) || ENCODED_WORD.matcher(values).find();
        if (!written || names.stream().noneMatch(OF_A_MESSAGE::contains)) {
            return null;
        }
        boolean saved = names.stream().noneMatch(SENT::contains) && values.toLowerCase(Locale.ROOT).contains("multipart/related");
        return saved || names.contains("snapshot-content-location") ? DocumentType.MHTML : DocumentType.MAIL;
    }
}
