package org.wederhoor.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.OpenFile;
import org.wederhoor.source.intake.office.Zipped;
import org.wederhoor.support.Crawls;

/** Files that are made so that reading them never ends, takes all memory or runs out of its stack: each is read or refused in good time. */
class HostileFilesTest {

    private static final Duration GOOD_TIME = Duration.ofSeconds(25);
    private static final String MAIL = "From: a@x.example\nMessage-ID: <1@x.example>\nMIME-Version: 1.0\nIn-Reply-To: <0@x.example>\n";
    private static final String REPLY = MAIL + "Subject: Re: vraag\n\n";

    static Stream<Arguments> hostile() {
        Map<String, Supplier<byte[]>> all = Map.ofEntries(
                text("a mail with a million blank lines", () -> REPLY + "Woorden.\n" + "\n".repeat(1_000_000) + "Einde."),
                text("a mail of dashes", () -> REPLY + "Woorden.\n" + "--\n".repeat(150_000) + "Einde."),
                text("a greeting with half a million blank lines below", () -> REPLY + "Woorden.\nGroet,\n" + "\n".repeat(500_000) + "Einde."),
                text("a mail of lines without letters", () -> REPLY + "*\n".repeat(200_000) + "Einde."),
                text("a subject that answers itself", () -> MAIL + "Subject: " + "Re: ".repeat(50_000) + "vraag\n\nWoorden."),
                text("a subject of encoded words that never end", () -> MAIL + "Subject: " + "=?x?q?".repeat(20_000) + "\n\nWoorden."),
                text("a header folded into letters", () -> MAIL + "Subject: a" + "\n b".repeat(8000) + "\n\nWoorden."),
                text("a mail of quotations", () -> MAIL + "Content-Type: text/html\n\n<p>Woorden.</p>"
                        + "<blockquote type=cite>a</blockquote>b".repeat(30_000)),
                text("a mail of forms within forms", () -> nestedForms("<p>Woorden over het lek.</p>".repeat(20_000))),
                text("a page in messages within messages", () -> "MIME-Version: 1.0\nSubject: a\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                        + "Content-Type: message/rfc822\n\n".repeat(9000) + "Content-Type: text/html\n\n<p>Woorden.</p>\n--b\n"
                        + "Content-Type: text/html\n\n<p>Woorden.</p>\n--b--\n"),
                text("a transcript with a million blank lines in a cue", () -> "WEBVTT\n\n00:01.000 --> 00:02.000\na\n" + "\n".repeat(1_000_000) + "b\n"),
                text("a cue of voices that never end", () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v a".repeat(300_000) + "\nb\n"),
                text("a cue of braces that never end", () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "{\\".repeat(500_000) + "\nb\n"),
                text("two cues of a hundred thousand equal lines", () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "a\n".repeat(100_000)
                        + "\n00:02.000 --> 00:03.000\n" + "a\n".repeat(99_999) + "b\n"),
                text("RTF with a long table of authors", () -> "{\\rtf1 {\\*\\revtbl {" + "Jurist;".repeat(100_000) + "}}" + "a{\\revised\\revauth1 b}"
                        .repeat(60_000) + "}"),
                text("RTF with notes within notes", () -> "{\\rtf1 a" + "{\\footnote ".repeat(950) + "b" + "}".repeat(950) + "}"),
                text("RTF with boxes within boxes", () -> "{\\rtf1 a" + "{\\shptxt ".repeat(950) + "b" + "}".repeat(950) + "}"),
                Map.entry("tables within equal cells of tables", () -> OpenFile.text("<text:p>a</text:p>" + nested(60, "<table:table><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated='10'>", "<text:p/>", "</table:table-cell></table:table-row></table:table>"))
                        .bytes()),
                Map.entry("boxes within boxes", () -> OpenFile.text("<text:p>" + nested(380, "<draw:text-box>", "<text:p>a</text:p>", "</draw:text-box>")
                        + "</text:p>").bytes()),
                Map.entry("a comment of blank paragraphs that is referred to again and again", () -> OpenFile.text("<text:tracked-changes>"
                        + "<text:changed-region text:id='c'><text:deletion>" + "<text:p/>".repeat(150_000) + "<text:p>a</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>b" + "<text:change text:change-id='c'/>".repeat(150_000)
                        + "</text:p>").bytes()),
                Map.entry("rows of a sign that is nothing, two thousand million times", () -> OpenFile.tables("<table:table table:name='B'><table:table-row>"
                        + "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated='2000000000'>"
                        + "<table:table-cell table:number-columns-repeated='16384'><text:p>\u0081</text:p></table:table-cell></table:table-row></table:table>")
                        .bytes()),
                Map.entry("an answer whose head never ends", () -> Crawls.byWget().record("response", "http://x.example/", "application/http;msgtype=response",
                        Crawls.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + "a: b\r\n".repeat(1_500_000)), "").packed()),
                Map.entry("a Safari archive of keys", HostileFilesTest::keys),
                Map.entry("an old sheet of merged cells", HostileFilesTest::merged));
        return all.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static Map.Entry<String, Supplier<byte[]>> text(String name, Supplier<String> text) {
        return Map.entry(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void it_is_read_or_refused_in_good_time(String name, Supplier<byte[]> file) {
        byte[] bytes = file.get();
        assertTimeoutPreemptively(GOOD_TIME, () -> {
            try {
                assertTrue(!DocumentReader.read(bytes, null, null).text().isBlank());
            } catch (Unreadable e) {
                assertTrue(e.reason() != UnreadableReason.TAKES_TOO_LONG, name);
            }
        });
    }

    private static String nested(int depth, String begins, String within, String ends) {
        return begins.repeat(depth) + within + ends.repeat(depth);
    }

    /** Each of two forms, of which the second is two forms again. */
    private static String nestedForms(String html) {
        String mail = MAIL + "Subject: a\n" + "Content-Type: multipart/alternative; boundary=b0\n\n";
        for (int i = 1; i <= 25; i++) {
            mail += "--b" + (i - 1) + "\nContent-Type: text/plain\n\nx\n--b" + (i - 1) + "\nContent-Type: multipart/alternative; boundary=b" + i + "\n\n";
        }
        return mail + "--b25\nContent-Type: text/html\n\n" + html + "\n--b25--\n";
    }

    /** A dictionary with as many keys as fit, each of them the same long text. */
    private static byte[] keys() {
        int many = 400_000;
        byte[] key = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(8 + 6 + 2 * many + 6 + key.length + 8 + 32);
        file.put("bplist00".getBytes(StandardCharsets.US_ASCII));
        file.put((byte) 0xDF).put((byte) 0x12).putInt(many);
        for (int i = 0; i < 2 * many; i++) {
            file.put((byte) 1);
        }
        int text = file.position();
        file.put((byte) 0x5F).put((byte) 0x12).putInt(key.length).put(key);
        int offsets = file.position();
        file.putInt(8).putInt(text).put(new byte[6]).put((byte) 4).put((byte) 1).putLong(2).putLong(0).putLong(offsets);
        return file.array();
    }

    private static byte[] merged() {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("B");
            for (int row = 0; row < 60_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
            for (int area = 0; area < 60_000; area++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(area, area, 1, 2));
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] hexadecimal(byte[] bytes) {
        return (HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    /** A page that unpacks to 150 MB through filters of several kinds, or says that it is a picture. */
    @ParameterizedTest
    @ValueSource(strings = {"/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /FlateDecode]", "/Filter [/FlateDecode /FlateDecode]",
        "/Filter /RunLengthDecode", "/Filter [/FlateDecode /RunLengthDecode]"})
    void a_page_of_a_pdf_that_unpacks_too_far_is_refused_however_it_is_packed(String filter) throws IOException {
        byte[] page;
        if (filter.contains("RunLength")) {
            byte[] runs = new byte[2_400_000];
            for (int i = 0; i < runs.length; i += 2) {
                runs[i] = (byte) 129;
                runs[i + 1] = ' ';
            }
            page = filter.contains("Flate") ? packed(runs) : runs;
        } else {
            page = packed(" ".repeat(150_000_000).getBytes(StandardCharsets.US_ASCII));
            page = filter.contains("ASCIIHex") ? hexadecimal(page) : filter.contains("/FlateDecode /Flate") ? packed(page) : page;
        }
        byte[] pdf = pdf(filter, page);
        assertEquals(UnreadableReason.PDF_TOO_LARGE, assertThrows(Unreadable.class, () -> DocumentReader.read(pdf, null, null)).reason());
    }

    @Test
    void a_page_that_says_that_it_is_a_picture_is_not_unpacked() throws IOException {
        byte[] pdf = pdf("/Subtype /Image /Width 1 /Height 1 /Filter /FlateDecode", packed(" ".repeat(150_000_000).getBytes(StandardCharsets.US_ASCII)));
        assertEquals(UnreadableReason.PDF_SCANNED, assertThrows(Unreadable.class, () -> DocumentReader.read(pdf, null, null)).reason());
    }

    private static byte[] pdf(String dictionary, byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] places = new int[5];
        String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>", "<<" + dictionary + "/Length " + page.length + ">>stream\n"};
        out.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.length; i++) {
            places[i + 1] = out.size();
            out.write(((i + 1) + " 0 obj\n" + objects[i]).getBytes(StandardCharsets.US_ASCII));
            out.write(i == 3 ? page : new byte[0]);
            out.write((i == 3 ? "\nendstream\nendobj\n" : "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        int start = out.size();
        String table = IntStream.range(1, 5).mapToObj(i -> String.format("%010d 00000 n \n", places[i])).collect(Collectors.joining());
        out.write(("xref\n0 5\n0000000000 65535 f \n" + table + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n").getBytes(
                StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Objects of newer PDFs stand packed in streams, which the library unpacks before anything can be asked of the document. */
    @ParameterizedTest
    @ValueSource(strings = {"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n", "<</N 1/#46irst 4/Filter/Fl/Length %d>>stream \r\n"})
    void a_stream_of_objects_that_unpacks_too_far_is_refused(String head) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] objects = packed(("5 0 <<>>" + " ".repeat(150_000_000)).getBytes(StandardCharsets.US_ASCII));
        byte[] words = "BT /F 12 Tf (a) Tj ET".getBytes(StandardCharsets.US_ASCII);
        String[] heads = {"<</Type/Catalog/Pages 2 0 R/Extra 5 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>", "<</Length " + words.length + ">>stream\n", null,
            head.formatted(objects.length)};
        ByteBuffer table = ByteBuffer.allocate(8 * 6).put(new byte[6]);
        out.write("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == null) {
                table.put((byte) 2).putInt(6).put((byte) 0);
                continue;
            }
            table.put((byte) 1).putInt(out.size()).put((byte) 0);
            out.write(((i + 1) + " 0 obj\n" + heads[i]).getBytes(StandardCharsets.US_ASCII));
            out.write(i == 3 ? words : i == 5 ? objects : new byte[0]);
            out.write((heads[i].contains("stream") ? "\nendstream\nendobj\n" : "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        int start = out.size();
        table.put((byte) 1).putInt(start).put((byte) 0);
        out.write(("7 0 obj\n<</Type/XRef/Size 8/W[1 4 1]/Root 1 0 R/Length " + table.capacity() + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        out.write(table.array());
        out.write(("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        long before = allocated();
        assertEquals(UnreadableReason.PDF_TOO_LARGE, assertThrows(Unreadable.class, () -> DocumentReader.read(out.toByteArray(), null, null)).reason());
        assertTrue(allocated() - before < 100_000_000, () -> allocated() - before + " bytes were taken");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void a_list_of_content_types_that_unpacks_to_much_is_not_unpacked_to_be_told_apart() {
        byte[] bytes = new Zipped().with("[Content_Types].xml", new byte[90_000_000])
                .with("word/document.xml", "<a/>").bytes();
        assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, null, null));
    }
}
