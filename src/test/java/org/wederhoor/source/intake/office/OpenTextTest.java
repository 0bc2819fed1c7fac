package org.wederhoor.source.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

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

class OpenTextTest {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private static Extract read(String text) {
        return OpenText.of(OpenFile.text(text).bytes());
    }

    @Test
    void what_was_deleted_stands_behind_the_sentence_it_was_taken_out_of() {
        Extract read = read("<text:tracked-changes><text:changed-region text:id='ct1'><text:deletion><office:change-info><dc:creator>Jurist</dc:creator>"
                + "<dc:date>2026-11-01T08:00:00</dc:date></office:change-info><text:p>bevestigt </text:p></text:deletion></text:changed-region>"
                + "<text:changed-region text:id='ct2'><text:insertion><office:change-info><dc:creator>Jurist</dc:creator><dc:date>2026-11-01T08:00:00</dc:date>"
                + "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
                + "<text:p>Noordnet <text:change text:change-id='ct1'/><text:change-start text:change-id='ct2'/>ontkent <text:change-end"
                + " text:change-id='ct2'/>het lek.</text:p>"
                + "<text:p>Dat is alles.</text:p>");
        assertEquals("Noordnet ontkent het lek.\n\n[DELETED: bevestigt]\n\nDat is alles.", Marked.of(read));
        assertTrue(read.says().contains(new FileSays("Tracked deletion", "Jurist, 2026-11-01T08:00:00, “bevestigt”")));
        assertTrue(read.says().contains(new FileSays("Tracked insertions", "1")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "<text:h text:outline-level='1'>Vraag 1</text:h><text:p>Op uw vraag.</text:p>|Vraag 1¶Op uw vraag.",
        "<text:p>Wij zwijgen.<office:annotation><dc:creator>Jurist</dc:creator><dc:date>2026-11-02</dc:date><text:p>Klopt dit?</text:p>"
                + "</office:annotation> Toch.</text:p>"
                + "|Wij zwijgen. Toch.¶[REMARK: Klopt dit?]",
        "<text:p>Het lek<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie het rapport.</text:p>"
                + "</text:note-body>"
                + "</text:note> is dicht.</text:p>|Het lek[1] is dicht.¶[1] Zie het rapport.",
        "<text:p>Wij zwijgen<text:span text:style-name='T1'> niet</text:span>.</text:p>|Wij zwijgen.¶[HIDDEN: niet]",
        "<text:p>De boete is <text:span text:style-name='T2'>12</text:span> 2 miljoen</text:p>|De boete is  2 miljoen¶[STRUCK_OUT: 12]",
        "<text:section text:display='none'><text:p>Intern.</text:p></text:section><text:p>Open.</text:p>|[HIDDEN: Intern.]¶Open.",
        "<text:p>   a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d   e</text:p>|a   b\tc↵d e",
        "<text:list text:style-name='L1'><text:list-item><text:p>Ja</text:p><text:list><text:list-item><text:p>soms</text:p></text:list-item>"
                + "<text:list-item><text:p>nooit"
                + "</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Nee</text:p></text:list-item></text:list>|1. Ja↵a)"
                + " soms↵b) nooit↵2. Nee",
        "<text:list text:style-name='L2'><text:list-item><text:p>punt</text:p></text:list-item></text:list>|• punt",
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell><table:table-cell>"
                + "<text:p>Lekken</text:p>"
                + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>2025</text:p>"
                + "</table:table-cell><table:table-cell>"
                + "<text:p>3</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>|Jaar\tLekken↵2025\t3",
        "<text:p>Voor <draw:frame><draw:text-box><text:p>Kader</text:p></draw:text-box><draw:image/></draw:frame>en na.</text:p>|Voor en na.¶Kader",
        "<text:p>Zie <text:a>noordnet.example</text:a>, pagina <text:page-number>4</text:page-number>.</text:p>|Zie noordnet.example, pagina 4.",
    })
    void a_text_is_read_as_its_author_meant_it(String text, String expected) {
        assertEquals(expected.replace("¶", "\n\n").replace("↵", "\n"), Marked.of(read(text)));
    }

    @Test
    void headers_are_left_out_and_the_properties_told() {
        byte[] bytes = OpenFile.text("<text:p>De brief.</text:p>").with("styles.xml", OpenFile.root("document-styles",
                "<office:master-styles><style:master-page>"
                + "<style:header><text:p>NOORDNET</text:p></style:header><style:header-left><text:p>NOORDNET</text:p></style:header-left>"
                + "<style:footer><text:p>1</text:p></style:footer></style:master-page></office:master-styles>"))
                .with("meta.xml", OpenFile.root("document-meta", "<office:meta><meta:generator>LibreOffice/7.4</meta:generator><meta:initial-creator>Anna"
                        + " de Wit"
                        + "</meta:initial-creator><dc:title>Verklaring</dc:title></office:meta>")).bytes();
        Reading read = DocumentReader.read(bytes, "brief.odt", null);
        assertEquals("[OTHER: NOORDNET]\n\nDe brief.\n\n[OTHER: 1]", Marked.of(read));
        assertEquals(ODT, read.mediaType());
        assertTrue(read.says().contains(new FileSays("initial-creator", "Anna de Wit")));
    }

    @Test
    void a_locked_text_is_refused_as_such() {
        assertEquals(UnreadableReason.LOCKED, refused(OpenFile.text("x").with("META-INF/manifest.xml",
                OpenFile.manifest("<manifest:file-entry manifest:full-path='content.xml'>"
                + "<manifest:encryption-data/></manifest:file-entry>")).bytes()));
        assertEquals(UnreadableReason.LOCKED, refused(new Zipped().with("mimetype", ODT).with("encrypted-package", "x").bytes()));
    }

    @Test
    void one_that_is_cut_off_or_has_no_words_is_refused_as_such() {
        byte[] bytes = OpenFile.text("<text:p>" + "Wij ontkennen. ".repeat(500) + "</text:p>").bytes();
        assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(bytes, bytes.length / 2)));
        assertEquals(UnreadableReason.BROKEN, refused(OpenFile.text("<text:p>").bytes()));
        assertEquals(UnreadableReason.NO_WORDS, refused(OpenFile.text("<text:p/>").bytes()));
        assertEquals(UnreadableReason.BROKEN, refused(OpenFile.text("<text:p/>").with("content.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>").bytes()));
    }

    @Test
    void macros_are_told_and_do_not_run() {
        assertEquals(FileProperties.MACROS, OpenText.of(OpenFile.text("<text:p>Ja.</text:p>").with("Basic/Standard/Module1.xml", "<x/>").bytes()).says()
                .get(0));
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, "brief.odt", ODT)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<draw:custom-shape><text:p>KADER</text:p></draw:custom-shape>", "<draw:g><draw:rect><text:p>KADER</text:p></draw:rect></draw:g>",
        "<draw:frame><draw:text-box><text:p>KADER</text:p></draw:text-box></draw:frame>"})
    void the_words_of_a_shape_are_no_part_of_the_sentence_that_it_hangs_on(String shape) {
        assertEquals("Noordnet ontkent het lek.\n\nKADER", Marked.of(read("<text:p>Noordnet ontkent " + shape + "het lek.</text:p>")));
    }

    @Test
    void what_stands_above_the_line_is_told_from_the_figures_beside_it() {
        Zipped file = OpenFile.text("<text:p>10<text:span text:style-name='S'>6</text:span> klanten</text:p>").with("styles.xml",
                OpenFile.root("document-styles", "<office:styles><style:style style:name='S' style:family='text'>"
                        + "<style:text-properties style:text-position='super 58%'/></style:style></office:styles>"));
        assertEquals("10⁶ klanten", Marked.of(OpenText.of(file.bytes())));
    }

    @Test
    void cells_that_say_the_same_stand_as_often_as_they_are_shown() {
        assertEquals("a\ta\tb", Marked.of(read("<table:table><table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>a</text:p>"
                + "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>")));
    }
}
