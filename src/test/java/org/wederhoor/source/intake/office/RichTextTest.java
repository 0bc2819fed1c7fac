package org.wederhoor.source.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.ProposalField;

class RichTextTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fcharset204 Arial Cyr;}"
            + "{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Standaard;}}{\\*\\revtbl{Unknown;}{Jurist;}}"
            + "{\\info{\\title Verklaring over het lek}{\\author Anna de Wit}{\\creatim\\yr2026\\mo11\\dy1\\hr8\\min5}}\r\n";

    private static byte[] rtf(String body) {
        return (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\\pard\\plain Noordnet {\\deleted\\revauthdel1 bevestigt }{\\revised\\revauth1 ontkent }het lek.\\par Dat is alles.\\par"
                + "|Noordnet ontkent het lek.¶[DELETED: bevestigt]¶Dat is alles.",
        "Het lek {\\deleted\\par }is dicht.\\par|Het lek is dicht.",
        "Wij zwijgen{\\v  niet}.\\par|Wij zwijgen.¶[HIDDEN: niet]",
        "De boete is {\\strike 12} 2 miljoen\\par|De boete is  2 miljoen¶[STRUCK_OUT: 12]",
        "caf\\'e9 \\'80 5, \\u8220?ja\\u8221?, \\u-10179?\\u-8704?|café € 5, “ja”, 😀",
        "{\\f1 \\'cd\\'e5\\'f2}, {\\f2 \\'b3} 5, {\\uc2\\u8364 EU}R|Нет, ≥ 5, €R",
        "5G\\_netwerk deur\\-constructie 10\\~km a\\tab b\\line c\\emdash d \\{x\\}\\\\|5G\u2011netwerk deur\u00ADconstructie 10\u00A0km a\tb↵c—d {x}\\",
        "{\\listtext\\f2 \\'b7\\tab}punt\\par{\\listtext 1.\\tab}een\\par|• punt↵1. een",
        "{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt noordnet.example}} en meer|noordnet.example en meer",
        "Het lek{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} Zie het rapport.} is dicht.\\par Meer.|Het lek[1] is dicht.¶[1] Zie het"
                + " rapport.¶Meer.",
        "Wij zwijgen.{\\*\\atnid J}{\\*\\atnauthor Jurist}\\chatn{\\*\\annotation{\\*\\atndate 1}\\pard\\plain Klopt dit?}\\par Toch.|Wij"
                + " zwijgen.¶[REMARK: Klopt dit?]¶Toch.",
        "{\\header NOORDNET\\par}{\\headerl NOORDNET\\par}{\\footer 1\\par}De brief.\\par|[OTHER: NOORDNET]¶De brief.¶[OTHER: 1]",
        "Voor.\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Jaar\\cell Lekken\\cell\\row\\trowd\\pard\\intbl 2025\\cell 3\\cell\\row\\pard"
                + " Na.\\par|Voor.¶Jaar\tLekken↵2025\t3¶Na.",
        "{\\pict\\wmetafile8 0102030405}{\\*\\unknown words}Ja{\\*\\shppict{\\pict\\bin3 }}}}}.|Ja.",
        "Voor {\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Kader\\par}}{\\shprslt{\\*\\do Kader}}}en na.\\par|Voor en na.¶Kader",
        "{\\upr{gross}{\\*\\ud{gro\\u223?}}}|groß",
    })
    void a_text_is_read_as_its_author_meant_it(String body, String expected) {
        assertEquals(expected.replace("¶", "\n\n").replace("↵", "\n"), Marked.of(RichText.of(rtf(body))));
    }

    @Test
    void who_changed_what_is_told() {
        int moment = 5 | 8 << 6 | 1 << 11 | 11 << 16 | 126 << 20;
        Extract read = RichText.of(rtf("Noordnet {\\deleted\\revauthdel1\\revdttmdel" + moment + " bevestigt}{\\revised\\revauth1\\revdttm" + moment
                + " ontkent} het."));
        assertTrue(read.says().contains(new FileSays("Tracked deletion", "Jurist, 2026-11-01T08:05, “bevestigt”")), read.says().toString());
        assertTrue(read.says().contains(new FileSays("Tracked insertions", "1")));
        assertEquals(new FileSays("title", "Verklaring over het lek"), read.says().get(0));
        assertTrue(read.says().contains(new FileSays("creatim", "2026-11-01 08:05")));
    }

    @Test
    void it_is_read_whatever_it_is_called() {
        Reading read = DocumentReader.read(rtf("Wij ontkennen.\\par"), "brief.doc", "application/msword");
        assertEquals("application/rtf", read.mediaType());
        assertEquals("Wij ontkennen.", read.text());
        assertEquals("Anna de Wit", read.proposals().stream().filter(each -> each.field() == ProposalField.BYLINE).findFirst().orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 cut", "{\\rtf1 {\\b cut}", "{\\rtf1 {\\bin999999999 x"})
    void one_that_is_cut_off_is_refused_as_such(String file) {
        assertEquals(UnreadableReason.BROKEN, refused(file));
    }

    @Test
    void groups_in_one_another_without_end_are_refused() {
        assertEquals(UnreadableReason.TOO_NESTED, refused("{\\rtf1 " + "{".repeat(100_000) + "}".repeat(100_000) + "}"));
    }

    @Test
    void one_without_words_is_refused_as_such() {
        assertEquals(UnreadableReason.NO_WORDS, refused("{\\rtf1{\\pict 00}\\par}"));
    }

    private static UnreadableReason refused(String file) {
        return assertThrows(Unreadable.class, () -> DocumentReader.read(file.getBytes(StandardCharsets.ISO_8859_1), "brief.rtf", null)).reason();
    }

    @Test
    void nobody_is_said_to_have_deleted_what_another_did() {
        Extract read = RichText.of(("{\\rtf1\\ansi {\\*\\revtbl {Unknown;}{Jurist;}{Directeur;}}Wij {\\deleted\\revauthdel1 bevestigen }"
                + "{\\deleted\\revauthdel2 betreuren }{\\deleted\\revauthdel2\\revised\\revauth1 melden }ontkennen dat.\\par}").getBytes());
        assertEquals("Wij ontkennen dat.\n\n[DELETED: bevestigen betreuren melden]", Marked.of(read));
        assertTrue(read.says().contains(new FileSays("Tracked deletion", "Jurist, “bevestigen”")), read.says().toString());
        assertTrue(read.says().contains(new FileSays("Tracked deletion", "Directeur, “betreuren melden”")), read.says().toString());
    }

    @Test
    void what_stands_above_the_line_is_told_from_the_figures_beside_it() {
        assertEquals("10⁶ klanten", Marked.of(RichText.of("{\\rtf1\\ansi 10{\\super 6} klanten\\par}".getBytes())));
    }
}
