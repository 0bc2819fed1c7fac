package org.wederhoor.source.intake.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.Proposal;

class OutlookMailTest {

    private static final int SUBJECT = 0x0037;
    private static final int BODY = 0x1000;
    private static final int HTML = 0x1013;
    private static final int RTF = 0x1009;
    private static final int SENDER = 0x0C1A;
    private static final int ADDRESS = 0x0C1F;
    private static final int HEADERS = 0x007D;
    private static final int FILE_NAME = 0x3707;

    @Test
    void a_mail_that_outlook_saved_is_read_like_any() throws IOException {
        Reading mail = read(file(root -> {
            message(root, 32, "RE: uw vragen", "Wij ontkennen dat: “nee”.\r\n\r\nMet vriendelijke groet,\r\nEls Brand");
            words(root, SENDER, "Els Brand");
            words(root, ADDRESS, "els@noordnet.example");
            attachment(root, 0, "verklaring.txt", "De verklaring.");
        }));
        assertEquals("application/vnd.ms-outlook", mail.mediaType());
        assertEquals("RE: uw vragen\n\nWij ontkennen dat: “nee”.\n\nMet vriendelijke groet,\nEls Brand", mail.text());
        assertEquals("Wij ontkennen dat: “nee”.", MailTest.own(mail));
        assertEquals(List.of("uw vragen", "Els Brand", "2025-03-03"), mail.proposals().stream().map(Proposal::value).toList());
        assertEquals(List.of("From: \"Els Brand\" <els@noordnet.example>", "Date: Mon, 3 Mar 2025 10:12:00 GMT", "Subject: RE: uw vragen"),
                mail.says().stream().map(each -> each.name() + ": " + each.value()).toList());
        assertEquals(List.of("verklaring.txt"), mail.parts().stream().map(Part::name).toList());
        assertArrayEquals("De verklaring.".getBytes(StandardCharsets.UTF_8), mail.parts().get(0).bytes());
    }

    @Test
    void the_header_that_it_travelled_with_says_more() throws IOException {
        Reading mail = read(file(root -> {
            message(root, 32, "uw vragen", "Wij ontkennen.");
            words(root, HEADERS, "From: =?utf-8?q?Zo=C3=AB?= <zoe@noordnet.example>\r\nTo: desk@x.example\r\nSubject: uw vragen\r\n"
                    + "Message-ID: <1@noordnet.example>\r\n"
                    + "Content-Type: multipart/mixed; boundary=x\r\n");
        }));
        assertEquals("From: Zoë <zoe@noordnet.example>\nTo: desk@x.example\nSubject: uw vragen\nMessage-ID: <1@noordnet.example>",
                mail.says().stream().map(each -> each.name() + ": " + each.value()).collect(Collectors.joining("\n")));
    }

    @Test
    void its_html_is_read_where_there_is_nothing_else() throws IOException {
        byte[] html = "<html><head><meta charset=windows-1252></head><body><p>Wij ontkennen: “nee”.</p></body></html>".getBytes("windows-1252");
        assertEquals("Wij ontkennen: “nee”.", MailTest.own(read(file(root -> {
            message(root, 32, "x", "");
            stream(root, name(HTML, "0102"), html);
        }))));
    }

    @Test
    void words_that_only_its_rich_text_has_are_read_from_that() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\revtbl{Unknown;}{Els Brand;}}\\pard Wij "
                + "{\\deleted bevestigen }{\\revised ontkennen }dat: \\ldblquote nee\\rdblquote , caf\\'e9.\\par\\par "
                + "Met vriendelijke groet,\\par Els Brand\\par}";
        Reading mail = read(file(root -> {
            message(root, 32, "RE: uw vragen", "");
            stream(root, name(RTF, "0102"), uncompressed(rtf));
        }));
        assertEquals("Wij ontkennen dat: “nee”, café.", MailTest.own(mail).replace("\u00A0", " "));
        assertEquals("bevestigen", MailTest.leftOut(mail, LeftOutReason.DELETED).strip());
    }

    @Test
    void rich_text_that_repeats_what_stands_elsewhere_is_not_read() throws IOException {
        Reading mail = read(file(root -> {
            message(root, 32, "RE: uw vragen", "Wij ontkennen.");
            stream(root, name(RTF, "0102"), uncompressed("{\\rtf1 Wij ontkennen, in kleur.}"));
        }));
        assertEquals("RE: uw vragen\n\nWij ontkennen.", mail.text());
    }

    @Test
    void rich_text_without_words_or_that_is_damaged_says_nothing() throws IOException {
        Reading mail = read(file(root -> {
            message(root, 32, "RE: uw vragen", "");
            stream(root, name(RTF, "0102"), uncompressed("{\\rtf1\\par}"));
        }));
        assertEquals("RE: uw vragen", mail.text());
        byte[] odd = file(root -> {
            message(root, 32, "RE: uw vragen", "");
            stream(root, name(RTF, "0102"), new byte[] {1, 2, 3});
        });
        assertEquals(UnreadableReason.BROKEN, assertThrows(Unreadable.class, () -> OutlookMail.read(odd)).reason());
    }

    /** [MS-OXRTFCP] 2.1.3.1.1: its sizes, “MELA” for what is not packed, and no check sum. */
    private static byte[] uncompressed(String rtf) {
        byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(16 + bytes.length).order(ByteOrder.LITTLE_ENDIAN).putInt(12 + bytes.length).putInt(bytes.length).putInt(0x414C454D).putInt(0)
                .put(bytes).array();
    }

    @Test
    void a_mail_within_it_is_a_file_of_its_own() throws IOException {
        Reading mail = read(file(root -> {
            message(root, 32, "FW: uw vragen", "Zie onder.");
            DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
            stream(attached, "__properties_version1.0", new byte[8]);
            words(attached, 0x3001, "uw vragen");
            message(attached.createDirectory("__substg1.0_3701000D"), 24, "uw vragen", "Was er een lek?");
        }));
        assertEquals(List.of("uw vragen.msg"), mail.parts().stream().map(Part::name).toList());
        Reading within = read(mail.parts().get(0).bytes());
        assertEquals("uw vragen\n\nWas er een lek?", within.text());
        assertEquals("2025-03-03", within.proposals().get(1).value());
    }

    @Test
    void a_broken_one_is_refused_in_words() throws IOException {
        byte[] whole = file(root -> message(root, 32, "x", "Wij ontkennen. ".repeat(500)));
        // as far as its beginning says what it is, and no further
        byte[] cut = Arrays.copyOf(whole, 1600);
        Unreadable refused = assertThrows(Unreadable.class, () -> OutlookMail.read(cut));
        assertEquals(UnreadableReason.BROKEN, refused.reason());
    }

    private static Reading read(byte[] bytes) {
        return DocumentReader.read(bytes, "mail.msg", null);
    }

    private interface Writing {
        void write(DirectoryEntry root) throws IOException;
    }

    private static byte[] file(Writing writing) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDirectory("__nameid_version1.0");
            writing.write(file.getRoot());
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** @param head how long what stands before the properties is: 32 bytes of a message by itself, 24 of one within another */
    private static void message(DirectoryEntry folder, int head, String subject, String body) throws IOException {
        long day = Instant.parse("2025-03-03T10:12:00Z").toEpochMilli();
        ByteBuffer properties = ByteBuffer.allocate(head + 16).order(ByteOrder.LITTLE_ENDIAN);
        properties.position(head).putShort((short) 0x0040).putShort((short) 0x0039).putInt(6).putLong((day + 11_644_473_600_000L) * 10_000);
        stream(folder, "__properties_version1.0", properties.array());
        words(folder, SUBJECT, subject);
        words(folder, BODY, body);
    }

    private static void attachment(DirectoryEntry root, int number, String name, String content) throws IOException {
        DirectoryEntry folder = root.createDirectory("__attach_version1.0_#0000000" + number);
        stream(folder, "__properties_version1.0", new byte[8]);
        words(folder, FILE_NAME, name);
        stream(folder, name(0x3701, "0102"), content.getBytes(StandardCharsets.UTF_8));
    }

    private static void words(DirectoryEntry folder, int property, String words) throws IOException {
        stream(folder, name(property, "001F"), words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static String name(int property, String type) {
        return String.format("__substg1.0_%04X%s", property, type);
    }

    private static void stream(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
