package org.wederhoor.source.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.saved.WebArchive;

/** What a document is by its bytes; a file's name is never believed. */
final class TypeDetection {

    private static final int SAMPLE = 65_536;
    private static final int PDF_WITHIN = 1024;
    private static final int MOST_CONTROLS = 100;

    private TypeDetection() {
    }

    /**
     * TEXT also for HTML, which only the decoded text can tell from a text that speaks of HTML.
     *
     * @throws Unreadable when it is known to be locked, damaged or a package of several web archives
     */
    static DocumentType of(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        String start = new String(sample, 0, Math.min(sample.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-") && !isText(sample) || start.stripLeading().startsWith("%PDF-")) {
            return DocumentType.PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return DocumentType.RTF;
        }
        // a text may begin with the very letters by which a program or a recording is known
        if (isText(sample)) {
            if (WebArchive.isListOfSeveral(sample)) {
                throw new Unreadable(UnreadableReason.SEVERAL_ARCHIVES);
            }
            DocumentType wrapping = Envelope.of(sample);
            return wrapping == null ? DocumentType.TEXT : wrapping;
        }
        if (WebArchive.isWarc(sample)) {
            return DocumentType.WARC;
        }
        return start.startsWith("PK\u0003\u0004") ? OfficeFile.zipped(bytes) : named(magic(sample), bytes);
    }

    private static boolean isText(byte[] sample) {
        if (ByteOrder.marked(sample) != null || ByteOrder.unmarkedUtf16(sample) != null) {
            return true;
        }
        int controls = 0;
        int zeros = 0;
        int beyondAscii = 0;
        for (byte each : sample) {
            int value = each & 0xFF;
            zeros += value == 0 ? 1 : 0;
            beyondAscii += value > 0x7E ? 1 : 0;
            controls += value < ' ' && "\t\n\u000B\f\r\u001B".indexOf(value) < 0 ? 1 : 0;
        }
        // a stray zero in a text is dropped later; in anything that is no text there are many, and odd bytes around them
        return controls * MOST_CONTROLS <= sample.length && (zeros == 0 || beyondAscii == 0 || Utf8Damage.of(sample));
    }

    private static String magic(byte[] sample) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(sample), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentType named(String mediaType, byte[] bytes) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.startsWith("image/")) {
            // PNG that moves has a type of its own
            DocumentType picture = DocumentType.of(type.equals("image/apng") ? "image/png" : type);
            return picture == null ? DocumentType.IMAGE : picture;
        }
        if (type.startsWith("audio/")) {
            return DocumentType.SOUND;
        }
        if (type.startsWith("video/") || type.contains("quicktime") || type.contains("matroska")) {
            return DocumentType.FILM;
        }
        if (Stream.of("zip", "rar", "7z", "tar", "compress").anyMatch(type::contains)) {
            return DocumentType.ARCHIVE;
        }
        if (type.contains("msoffice") || type.contains("ole")) {
            return OfficeFile.compound(bytes);
        }
        if (type.contains("plist") && new String(bytes, StandardCharsets.ISO_8859_1).contains("WebMainResource")) {
            return DocumentType.MHTML;
        }
        if (type.contains("msdownload") || type.contains("executable") || type.contains("elf") || type.contains("java-vm")) {
            return DocumentType.PROGRAM;
        }
        return DocumentType.BINARY;
    }
}
