package org.wederhoor.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.Newsroom;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.StorableText;

class DocumentReaderTest {

    private static final String QUOTED = "The mayor said: “It’s only a café.” She left.";

    @Test
    void an_empty_or_blank_file_is_refused() {
        assertEquals(UnreadableReason.EMPTY, refused(new byte[0]));
        assertEquals(UnreadableReason.EMPTY, refused(utf8(" \r\n\t\n")));
        assertEquals(UnreadableReason.EMPTY, refused(utf8("\uFEFF\u00A0\u200B\u2003\n")));
    }

    @Test
    void what_is_too_large_is_refused_before_anything_else() {
        assertEquals(UnreadableReason.TOO_LARGE, refused(new byte[50_000_000]));
        assertEquals(UnreadableReason.TOO_LARGE, refused(new byte[DocumentReader.LARGEST + 1]));
    }

    @Test
    void length_is_counted_in_code_points() {
        String longest = "😀 ".repeat(DocumentReader.LONGEST / 2);
        assertEquals(longest, read(utf8(longest.replace("😀 ", "é "))).text().replace("é ", "😀 "));
        assertEquals(UnreadableReason.TOO_LONG, refused(utf8("é ".repeat(DocumentReader.LONGEST / 2) + "!")));
    }

    @Test
    void sizes_round_up_so_that_none_prints_as_the_limit_it_is_over() {
        assertEquals("10.1", Unreadable.megabytes(DocumentReader.LARGEST + 1, java.util.Locale.ENGLISH));
        assertEquals("52,4", Unreadable.megabytes(52_400_000, java.util.Locale.forLanguageTag("nl")));
        assertEquals("10", Unreadable.megabytes(DocumentReader.LARGEST, java.util.Locale.ENGLISH));
    }

    @Test
    void a_file_is_what_its_bytes_are_whatever_it_is_called() {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        assertEquals(UnreadableReason.OTHER_TYPE, refused(random));
        assertEquals(UnreadableReason.OTHER_TYPE, refused(new byte[] {'a', 0, 'b', 1, 2, 3, 0, 0, 0}));
        assertEquals("words", read(utf8("{\\rtf1\\ansi words}")).text());
        assertEquals(UnreadableReason.OTHER_TYPE, refused(utf8("<?xml version=\"1.0\"?><rss><channel/></rss>")));
        assertEquals("text/plain", read(utf8("MZ is how a program begins, and this does not.")).mediaType());
        assertEquals("text/html", read(utf8("\n<!-- saved -->\n<!DOCTYPE html><p>Words")).mediaType());
        assertEquals("text/html", read(utf8("<div><p>Words of a page</p></div>")).mediaType());
    }

    @ParameterizedTest
    @CsvSource({"PNG, 89504e470d0a1a0a0000000d49484452", "IMAGE, 49492a000800000000000000",
            "ARCHIVE, 504b03041400000008000000000000", "OFFICE, d0cf11e0a1b11ae10000000000",
            "PROGRAM, 7f454c46020101000000000000000000", "WORD, 504b0304140000000000776f72642f646f63756d656e742e786d6c0001"})
    void other_types_are_known_by_their_bytes(DocumentType type, String hex) {
        assertEquals(type, TypeDetection.of(java.util.HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In HTML the <b> tag is old, and <html> comes first.", "<b> is bold, they say.", "a < b and b > c", "1 <p> 2</p>"})
    void text_that_speaks_of_tags_stays_text(String text) {
        Reading reading = read(utf8(text));
        assertEquals("text/plain", reading.mediaType());
        assertEquals(text, reading.text());
    }

    @Test
    void a_page_that_begins_with_words_is_html_only_when_it_is_said_to_be() {
        byte[] page = utf8("Words first<p>and then</p><p>more</p>");
        assertEquals("text/html", DocumentReader.read(page, null, "text/html; charset=utf-8").mediaType());
        assertEquals("text/plain", DocumentReader.read(page, null, "text/plain").mediaType());
        assertEquals("text/plain", DocumentReader.read(utf8("No tags at all"), "page.html", "text/html").mediaType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252"})
    void an_encoding_is_found_without_being_declared(String charset) {
        byte[] bytes = (charset.equals("UTF-32LE") ? "\uFEFF" + QUOTED : QUOTED).getBytes(Charset.forName(charset));
        Reading reading = DocumentReader.read(bytes, "a.txt", null);
        assertEquals(QUOTED, reading.text());
        assertEquals(charset.equals("UTF-16") ? "UTF-16BE" : charset, reading.charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_wins_and_is_no_part_of_the_text(String charset) {
        byte[] bytes = ("\uFEFF" + QUOTED).getBytes(Charset.forName(charset));
        Reading reading = DocumentReader.read(bytes, null, "text/plain; charset=windows-1252");
        assertEquals(QUOTED, reading.text());
        assertEquals(charset, reading.charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "us-ascii", "windows-1252", "no-such-thing", "x y"})
    void curly_quotes_come_out_right_whatever_is_declared(String declared) {
        byte[] bytes = ("<html><head><meta charset=\"" + declared + "\"></head><body><p>" + QUOTED + "</p></body></html>")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(QUOTED, DocumentReader.read(bytes, null, "text/html; charset=" + declared).text());
        assertEquals(QUOTED, read(bytes).text());
    }

    @Test
    void what_is_declared_counts_where_the_bytes_allow_it() {
        String russian = "Мост закрыт.";
        byte[] bytes = russian.getBytes(Charset.forName("windows-1251"));
        assertEquals(russian, DocumentReader.read(bytes, null, "text/plain; charset=windows-1251").text());
        byte[] page = ("<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"><p>" + russian)
                .getBytes(Charset.forName("windows-1251"));
        assertEquals(russian, read(page).text());
        String japanese = "橋が閉鎖された";
        assertEquals(japanese, DocumentReader.read(japanese.getBytes(Charset.forName("ISO-2022-JP")), null,
                "text/plain; charset=iso-2022-jp").text());
        assertEquals(QUOTED, DocumentReader.read(utf8(QUOTED), null, "text/plain; charset=windows-1252").text());
    }

    @Test
    void a_few_bytes_that_are_no_utf_8_are_replaced_and_counted() {
        byte[] cut = utf8("één café in Zürich: “ja”");
        Reading shortened = read(Arrays.copyOf(cut, cut.length - 1));
        assertEquals("één café in Zürich: “ja\uFFFD", shortened.text());
        assertEquals(new DamagedBytes(2, List.of(23)), damaged(Arrays.copyOf(cut, cut.length - 1), shortened));
        byte[] page = bytes(utf8("<html><body><p>De regering zegt “één”. Het caf"), new byte[] {(byte) 0xE9}, utf8(" is dicht. Caf"),
                new byte[] {(byte) 0xC3}, utf8("</p></body></html>"));
        assertEquals("De regering zegt “één”. Het caf\uFFFD is dicht. Caf\uFFFD", read(page).text());
        assertEquals(new DamagedBytes(2, List.of(31, 46)), damaged(page, read(page)));
        byte[] declared = bytes(utf8("<html><head><meta charset=utf-8></head><body><p>Zegt ‘nee. Het caf"), new byte[] {(byte) 0xE9},
                utf8("</p></body></html>"));
        assertEquals("Zegt ‘nee. Het caf\uFFFD", read(declared).text());
        assertEquals("a \uFFFD that the author wrote", read(utf8("a \uFFFD that the author wrote")).text());
        assertEquals(0, damaged(utf8("a \uFFFD that the author wrote"), read(utf8("a \uFFFD that the author wrote"))).count());
    }

    @Test
    void damaged_utf_16_is_refused() {
        byte[] half = ("\uFEFF" + "ab").getBytes(StandardCharsets.UTF_16LE);
        byte[] lone = Arrays.copyOf(half, half.length + 2);
        lone[lone.length - 1] = (byte) 0xD8;
        assertEquals(UnreadableReason.ENCODING, refused(lone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850", "IBM437"})
    void an_encoding_of_old_programs_is_asked_for_and_never_guessed(String charset) {
        String text = "De cafébaas uit Zürich zei: «Ik heb niets betaald» aan de coördinator, en hij vond het een ruïne.";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Unreadable asked = assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, "a.txt", null));
        assertEquals(UnreadableReason.ENCODING_DOUBTFUL, asked.reason());
        assertEquals(text, DocumentReader.read(bytes, "a.txt", null, Charset.forName(charset), Newsroom.ANY).text());
        List<String> readings = PossibleReading.likelierThan(null, bytes).stream().map(PossibleReading::text).toList();
        assertEquals(text, readings.get(0));
        assertTrue(readings.size() > 1 && readings.size() <= 3);
    }

    @Test
    void mac_roman_s_quotation_marks_are_seen() {
        byte[] bytes = "Cafébaas: “Ik heb niets betaald.” De gemeente – of wie dan ook – zegt ‘nee’.".getBytes(Charset.forName("x-MacRoman"));
        assertEquals(UnreadableReason.ENCODING_DOUBTFUL, refused(bytes));
        assertEquals(KnownEncoding.MAC_ROMAN, PossibleReading.likelierThan(null, bytes).get(0).encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café “De Zwaan” in Zürich: ‘één’ – 3½ € à la carte… dat’s 40 ° en § 3",
        "Ångström, Žižek en Šuker; Éva zei: “Já.” À Paris.",
        "IJsselmeer, coördinatie, reünie, maïs, Curaçao, Łódź? nee", "„Nein“, sagte er – «oui»", "ÉÉN ding, 20 °C, ®, ™ en ©"})
    void a_text_of_windows_is_not_asked_about(String text) {
        String windows = text.replaceAll("[Łź]", "");
        assertEquals(windows, read(windows.getBytes(Charset.forName("windows-1252"))).text());
    }

    @ParameterizedTest
    @CsvSource({"windows-1254, Türkiye’de Işıl Şahin’in açıklaması için bağımsız gazeteciler dün akşam Ankara’da toplandı ve soruşturmanın "
            + "kapatıldığını söyledi.",
        "windows-1250, Rzeczniczka spółki powiedziała że dziennikarze źle zrozumieli jej słowa i że żadna z osób nie została o tym "
            + "powiadomiona w środę."})
    void a_text_of_another_alphabet_s_letters_is_not_read_as_western(String charset, String text) {
        assertEquals(text, read(text.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-15, € 5 voor een œuvre in café", "windows-1250, Łódź i Kraków są piękne"})
    void signs_where_nobody_writes_them_are_asked_about(String charset, String text) {
        Unreadable asked = assertThrows(Unreadable.class, () -> read(text.getBytes(Charset.forName(charset))));
        assertEquals(UnreadableReason.ENCODING_DOUBTFUL, asked.reason());
        assertEquals(text, PossibleReading.likelierThan(null, text.getBytes(Charset.forName(charset))).get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL        | From: a@b.example~Subject: =?utf-8?b?4oCT?= zendmast~~Wij ontkennen
            MAIL        | Return-Path: <a@b.example>~Received: from x~ by y~Date: Mon~~Wij
            MAIL        | MIME-Version: 1.0~Content-Type: multipart/alternative;~ boundary=x~~--x
            MAIL        | From a@b.example Mon~Message-ID: <1@b>~From: a@b.example~~Wij
            MHTML  | From: <Saved by Blink>~Snapshot-Content-Location: https://x.example/~Subject: x~MIME-Version: 1.0~~--x
            MHTML  | MIME-Version: 1.0~Content-Type: multipart/related;~  type="text/html"~~--x
            MAIL        | From: a@b.example~To: c@d.example~MIME-Version: 1.0~Content-Type: multipart/related;~  type="text/html"~~--x
            WARC | WARC/1.0~WARC-Type: warcinfo~~
            SUBTITLES   | WEBVTT~~00:01.000 --> 00:04.000~<c>Wij</c>
            SUBRIP      | 1~00:00:01,000 --> 00:00:04,000~Wij ontkennen
            RTF         | {\\rtf1\\ansi Wij}
            TEXT        | From: Els Brand~To: De Krant~Subject: Uw vragen~Date: maandag~~Wij ontkennen
            TEXT        | Door: redactie~~Wij ontkennen
            TEXT        | Subject: nee~~Wij ontkennen
            TEXT        | 12:30 --> 13:00 vergadering
            """)
    void text_that_wraps_another_is_known_by_how_it_begins(DocumentType type, String text) {
        assertEquals(type, TypeDetection.of(utf8(text.replace("~", "\n"))));
        assertEquals(type, TypeDetection.of(utf8(text.replace("~", "\r\n"))));
    }

    @Test
    void files_of_office_programs_are_named() {
        assertEquals(DocumentType.ODT, TypeDetection.of(zip("mimetype", "application/vnd.oasis.opendocument.text")));
        assertEquals(DocumentType.ODS, TypeDetection.of(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        assertEquals(DocumentType.BOOK, TypeDetection.of(zip("mimetype", "application/epub+zip")));
        assertEquals(DocumentType.WORD, TypeDetection.of(zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")));
        assertEquals(DocumentType.SPREADSHEET, TypeDetection.of(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>")));
        assertEquals(DocumentType.SLIDES, TypeDetection.of(zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<w/>")));
        assertEquals(DocumentType.ARCHIVE, TypeDetection.of(zip("a.txt", "words")));
        byte[] ole = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
        assertEquals(DocumentType.WORD97, TypeDetection.of(bytes(ole, "WordDocument".getBytes(StandardCharsets.UTF_16LE))));
        assertEquals(DocumentType.OUTLOOK, TypeDetection.of(bytes(ole, "__substg1.0_0037001F".getBytes(StandardCharsets.UTF_16LE))));
    }

    @Test
    void a_mail_of_outlook_is_one_whatever_came_with_it() {
        byte[] ole = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
        byte[] names = "__nameid_version1.0 WordDocument".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(DocumentType.OUTLOOK, TypeDetection.of(bytes(ole, names)));
    }

    private static DamagedBytes damaged(byte[] bytes, Reading reading) {
        return DamagedBytes.of(() -> bytes, reading.charset(), new PlacedText(reading.text()));
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** As office programs write them: the type first and unpacked. */
    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = utf8(namesAndContents[i + 1]);
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void line_ends_become_one_kind_and_controls_go() {
        String text = "one\r\ntwo\rthree\ffour\tfive" + "x".repeat(200);
        assertEquals("one\ntwo\nthree\nfour\tfive" + "x".repeat(200), read(utf8(text)).text());
        String control = "a stray\0 NUL and a\u0007 bell\u0085and more" + " words".repeat(50);
        assertEquals("a stray NUL and a bell\nand more" + " words".repeat(50), read(utf8(control)).text());
        assertEquals("ab😀c", StorableText.of("a\uD800b😀\uDC00c"));
    }

    @Test
    void nothing_is_normalised() {
        String text = "e\u0301 é ﬁ 👩‍👩‍👧 \u202Bעברית\u202C العربية \u00A0½ \u1E9B\u0323";
        assertEquals(text, read(utf8(text)).text());
        assertEquals(text, read(utf8("<html><body><p>" + text + "</p></body></html>")).text());
    }

    @Test
    void a_page_without_words_is_refused() {
        assertEquals(UnreadableReason.NO_TEXT, refused(utf8("<html><head><title>T</title></head><body><script>x()</script></body></html>")));
    }

    @Test
    void proposals_come_from_the_page_s_metadata() {
        Reading reading = read(utf8("<html><head><meta property=og:site_name content='Northshire Post'></head><body><p>Words</p></body></html>"));
        assertTrue(reading.proposals().contains(new Proposal(ProposalField.OUTLET, "Northshire Post", "og:site_name: Northshire Post", null)));
    }

    private static Reading read(byte[] bytes) {
        return DocumentReader.read(bytes, "file.txt", null);
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> read(bytes)).reason();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
