package org.wederhoor.source.intake.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;

/** Pages that browsers and other programs save into one file, as these programs write them. */
class SavedPagesTest {

    private static final String WORDS = "“Wij houden de deur dicht”, zegt Noordnet.";
    private static final String ARTICLE = "<body><article><h1>Zendmast niet lek</h1><p>" + WORDS
            + " De provider ontkent dat er een achterdeur is.</p></article></body>";
    private static final String CHROMIUM = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://krant.example/zendmast?id=1
            Subject: =?utf-8?Q?Zendmast=20=E2=80=93=20niet=20lek?=
            Date: Sat, 28 Nov 2026 21:58:42 +0100
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----MultipartBoundary--x----"

            ------MultipartBoundary--x----
            Content-Type: text/html
            Content-ID: <frame-2@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://ads.example/frame

            <p>Koop nu een auto</p>
            ------MultipartBoundary--x----
            Content-Type: text/html
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://krant.example/zendmast?id=1

            <!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8"></head><body>=
            <article><h1>Zendmast niet lek</h1><p>=E2=80=9CWi=
            j houden de deur dicht=E2=80=9D, zegt Noordnet.</p></article></body></html>
            ------MultipartBoundary--x----
            Content-Type: text/css
            Content-Transfer-Encoding: quoted-printable
            Content-Location: cid:css-1@mhtml.blink

            p { color: red }
            ------MultipartBoundary--x------
            """;

    private static Reading read(String file) {
        return DocumentReader.read(file.getBytes(StandardCharsets.UTF_8), "page.mhtml", null);
    }

    private static String proposed(Reading reading, ProposalField field) {
        return reading.proposals().stream().filter(each -> each.field() == field).map(Proposal::value).findFirst().orElse(null);
    }

    private static List<String> said(Reading reading) {
        return reading.says().stream().map(each -> each.name() + ": " + each.value()).toList();
    }

    private static String leftOut(Reading reading, LeftOutReason reason) {
        return String.join("|", reading.leftOut().stream().filter(each -> each.reason() == reason).map(LeftOut::range)
                .map(new PlacedText(reading.text())::slice).toList());
    }

    @Test
    void what_chromium_saves_is_read_as_the_page_that_it_was() {
        for (String file : List.of(CHROMIUM, CHROMIUM.replace("\n", "\r\n"))) {
            Reading read = read(file);
            assertEquals("multipart/related", read.mediaType());
            assertTrue(read.text().contains(WORDS), read.text());
            assertFalse(read.text().contains("Koop") || read.text().contains("color") || read.text().contains("Blink"), read.text());
            assertEquals("https://krant.example/zendmast?id=1", proposed(read, ProposalField.ADDRESS));
            assertEquals(List.of("From: <Saved by Blink>", "Subject: Zendmast – niet lek", "Date: Sat, 28 Nov 2026 21:58:42 +0100"), said(read));
            assertEquals(List.of(), read.parts());
        }
    }

    @Test
    void what_internet_explorer_and_word_saved_is_read_too() {
        String explorer = """
                From: =?utf-8?B?PFNhdmVkIGJ5IFdpbmRvd3MgSW50ZXJuZXQgRXhwbG9yZXIgOD4=?=
                Subject: Zendmast
                Date: Tue, 5 Jan 2010 10:11:12 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----=_NextPart_000_0000"
                X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2900.5579

                This is a multi-part message in MIME format.

                ------=_NextPart_000_0000
                Content-Type: text/html;
                \tcharset="Windows-1252"
                Content-Transfer-Encoding: quoted-printable
                Content-Location: http://krant.example/zendmast.html

                <HTML><BODY><P>=93Wij houden de deur dicht=94, zegt Noordnet.</P></BODY></HTML>
                ------=_NextPart_000_0000
                Content-Type: image/gif
                Content-Transfer-Encoding: base64
                Content-Location: http://krant.example/a.gif

                R0lGODlhAQABAAAAACw=
                ------=_NextPart_000_0000--
                """;
        Reading read = read(explorer);
        assertTrue(read.text().contains(WORDS), read.text());
        assertEquals("http://krant.example/zendmast.html", proposed(read, ProposalField.ADDRESS));
        String word = explorer.replaceFirst("(?s).*?MIME-Version", "MIME-Version").replace("http://krant.example/zendmast.html", "file:///C:/D1/zendmast.htm");
        assertTrue(read(word).text().contains(WORDS));
        assertEquals(null, proposed(read(word), ProposalField.ADDRESS));
    }

    @Test
    void a_message_that_was_sent_with_pictures_in_it_is_no_saved_page() {
        String mail = "Message-ID: <1@krant.example>\nTo: b@desk.example\n" + CHROMIUM.replaceAll("(?m)^Snapshot.*\n", "");
        assertEquals("message/rfc822", read(mail).mediaType());
    }

    @Test
    void one_that_is_cut_off_or_has_no_page_says_so() {
        assertTrue(read(CHROMIUM.substring(0, CHROMIUM.indexOf("</article></body></html>"))).text().contains("zegt Noordnet"));
        assertEquals(UnreadableReason.NO_PAGE, refused(CHROMIUM.substring(0, CHROMIUM.indexOf("<p>Koop"))));
        assertEquals(UnreadableReason.NO_PAGE, refused(CHROMIUM.replace("Content-Type: text/html", "Content-Type: image/png")));
        assertEquals(UnreadableReason.TOO_MANY_PARTS, refused(CHROMIUM.replace("Content-Type: text/html\n", "Content-Type: text/css\n")
                .replace("<p>Koop nu een auto</p>\n", "------MultipartBoundary--x----\nContent-Type: text/css\n\n".repeat(10_001))));
        StringBuilder deep = new StringBuilder(CHROMIUM.substring(0, CHROMIUM.indexOf("------MultipartBoundary--x----\nContent-Type")));
        IntStream.range(0, 100).forEach(i -> deep.append("------MultipartBoundary--x----\nContent-Type: multipart/related;"
                + " boundary=\"----MultipartBoundary--x----\"\n\n"));
        assertThrows(Unreadable.class, () -> read(deep.toString()));
    }

    private static UnreadableReason refused(String file) {
        return assertThrows(Unreadable.class, () -> read(file)).reason();
    }

    @Test
    void html_that_was_saved_says_where_it_was() {
        Reading complete = read("<!DOCTYPE html>\n<!-- saved from url=(0031)https://krant.example/zendmast?x -->\n<html><head><title>Zendmast</title>"
                + "<link rel=canonical href=https://m.krant.example/></head>" + ARTICLE);
        assertEquals("https://krant.example/zendmast?x", proposed(complete, ProposalField.ADDRESS));
        assertEquals("text/html", complete.mediaType());
        Reading single = read("<!DOCTYPE html> <html lang=nl><!--\n Page saved with SingleFile \n url: https://krant.example/zendmast \n"
                + " saved date: Sat Nov 28 2026 21:58:42 GMT+0100 (Midden-Europese standaardtijd)\n--><meta charset=utf-8>\n<title>Zendmast</title>" + ARTICLE);
        assertEquals("https://krant.example/zendmast", proposed(single, ProposalField.ADDRESS));
        assertEquals(List.of("SingleFile saved date: Sat Nov 28 2026 21:58:42 GMT+0100 (Midden-Europese standaardtijd)"), said(single));
        assertEquals(null, proposed(read("<!-- saved from url=(0014)about:internet --><html>" + ARTICLE), ProposalField.ADDRESS));
    }

    @Test
    void a_page_that_an_archive_shows_is_the_page_that_it_keeps() {
        Reading wayback = read("<!DOCTYPE html><html><head><script type=\"text/javascript\">\n  __wm.init(\"https://web.archive.org/web\");\n"
                + "  __wm.wombat(\"http://krant.example/zendmast\",\"20261128215842\",\"https://web.archive.org/\",\"web\",\"/_static/\",\"1795902\");\n"
                + "</script><link rel=\"canonical\" href=\"https://web.archive.org/web/20261128215842/http://krant.example/zendmast\"></head>"
                + ARTICLE.replace("<body>", "<body><!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<div id=\"wm-ipp-base\" lang=\"en\">314 captures</div>\n"
                        + "<!-- END WAYBACK TOOLBAR INSERT -->"));
        assertEquals("http://krant.example/zendmast", proposed(wayback, ProposalField.ADDRESS));
        assertEquals(List.of("web.archive.org: 2026-11-28T21:58:42Z"), said(wayback));
        assertTrue(leftOut(wayback, LeftOutReason.NAVIGATION).contains("314 captures"), wayback.text());
        Reading today = read("<!DOCTYPE html><html><head><link rel=\"canonical\""
                + " href=\"https://archive.ph/2026.11.28-215842/https://krant.example/zendmast?p=1\">"
                + "</head>" + ARTICLE);
        assertEquals("https://krant.example/zendmast?p=1", proposed(today, ProposalField.ADDRESS));
        assertEquals(List.of("archive.ph: 2026-11-28T21:58:42Z"), said(today));
        Reading saved = read("<!-- saved from url=(0070)https://web.archive.org/web/20261128215842id_/https:/krant.example/zendmast --><html>" + ARTICLE);
        assertEquals("https://krant.example/zendmast", proposed(saved, ProposalField.ADDRESS));
    }

    @Test
    void what_safari_saves_is_read() {
        byte[] page = ("<html>" + ARTICLE).getBytes(StandardCharsets.UTF_8);
        Reading read = DocumentReader.read(plist(page), "page.webarchive", null);
        assertTrue(read.text().contains(WORDS));
        assertEquals("https://krant.example/zendmast", proposed(read, ProposalField.ADDRESS));
        byte[] broken = plist(page);
        broken[broken.length - 9] = 127;
        assertEquals(UnreadableReason.BROKEN, assertThrows(Unreadable.class, () -> DocumentReader.read(broken, null, null)).reason());
    }

    /** A binary property list: { WebMainResource: { WebResourceData, WebResourceURL, WebResourceMIMEType, WebResourceTextEncodingName } }. */
    private static byte[] plist(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
        int[] offsets = new int[11];
        byte[][] objects = {{(byte) 0xd1, 1, 2}, string("WebMainResource"), {(byte) 0xd4, 3, 4, 5, 6, 7, 8, 9, 10}, string("WebResourceData"),
                string("WebResourceURL"), string("WebResourceMIMEType"), string("WebResourceTextEncodingName"), data(page),
                string("https://krant.example/zendmast"), string("text/html"), string("UTF-8")};
        for (int i = 0; i < objects.length; i++) {
            offsets[i] = out.size();
            out.writeBytes(objects[i]);
        }
        int table = out.size();
        for (int offset : offsets) {
            out.writeBytes(new byte[] {(byte) (offset >> 8), (byte) offset});
        }
        out.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                (byte) (table >> 8), (byte) table});
        return out.toByteArray();
    }

    private static byte[] string(String text) {
        return sized(0x50, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] data(byte[] bytes) {
        return sized(0x40, bytes);
    }

    private static byte[] sized(int kind, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(kind | 15);
        out.writeBytes(new byte[] {0x11, (byte) (bytes.length >> 8), (byte) bytes.length});
        out.writeBytes(bytes);
        return out.toByteArray();
    }
}
