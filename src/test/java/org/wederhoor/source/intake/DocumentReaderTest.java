package org.wederhoor.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
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
        assertEquals(UnreadableReason.OTHER_TYPE, refused(utf8("{\\rtf1\\ansi words}")));
        assertEquals(UnreadableReason.OTHER_TYPE, refused(utf8("<?xml version=\"1.0\"?><rss><channel/></rss>")));
        assertEquals("text/plain", read(utf8("MZ is how a program begins, and this does not.")).mediaType());
        assertEquals("text/html", read(utf8("\n<!-- saved -->\n<!DOCTYPE html><p>Words")).mediaType());
        assertEquals("text/html", read(utf8("<div><p>Words of a page</p></div>")).mediaType());
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, 89504e470d0a1a0a0000000d49484452", "ARCHIVE, 504b03041400000008000000000000", "OFFICE, d0cf11e0a1b11ae10000000000",
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
    void damaged_characters_are_refused_and_never_replaced() {
        byte[] cut = utf8("één café in Zürich: “ja”");
        assertEquals(UnreadableReason.ENCODING, refused(Arrays.copyOf(cut, cut.length - 1)));
        byte[] half = ("\uFEFF" + "ab").getBytes(StandardCharsets.UTF_16LE);
        byte[] lone = Arrays.copyOf(half, half.length + 2);
        lone[lone.length - 1] = (byte) 0xD8;
        assertEquals(UnreadableReason.ENCODING, refused(lone));
        assertEquals("a \uFFFD that the author wrote", read(utf8("a \uFFFD that the author wrote")).text());
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
