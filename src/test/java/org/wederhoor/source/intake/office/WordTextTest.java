package org.wederhoor.source.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;

class WordTextTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String JURIST = " w:id='1' w:author='Jurist' w:date='2026-11-01T08:00:00Z'";

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String del(String text) {
        return "<w:del" + JURIST + "><w:r><w:delText xml:space='preserve'>" + text + "</w:delText></w:r></w:del>";
    }

    private static String ins(String text) {
        return "<w:ins" + JURIST + ">" + r(text) + "</w:ins>";
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String marked(String body) {
        return Marked.of(WordText.of(new Docx(body).bytes()));
    }

    @Test
    void what_was_inserted_is_there_and_what_was_deleted_stands_behind_its_paragraph() {
        String body = p(r("Noordnet "), del("bevestigt "), ins("ontkent "), r("het lek.")) + p(r("Dat is alles."));
        assertEquals("Noordnet ontkent het lek.\n\n[DELETED: bevestigt]\n\nDat is alles.", marked(body));
    }

    @Test
    void the_file_says_how_much_was_changed_and_by_whom() {
        Extract read = WordText.of(new Docx(p(r("Noordnet "), del("bevestigt "), ins("ontkent "), r("het lek."))).bytes());
        assertEquals(List.of(new FileSays("Tracked deletions", "1"), new FileSays("Tracked insertions", "1"),
                new FileSays("Tracked deletion", "Jurist, 2026-11-01T08:00:00Z, “bevestigt”"),
                new FileSays("Tracked insertion", "Jurist, 2026-11-01T08:00:00Z")), read.says());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        // a deletion of what somebody else inserted
        "<w:p><w:r><w:t>Ja</w:t></w:r><w:ins><w:del><w:r><w:delText> nooit</w:delText></w:r></w:del></w:ins><w:r><w:t>.</w:t></w:r></w:p>|Ja.¶[DELETED: nooit]",
        // moved: once, where it was moved to
        "<w:p><w:r><w:t>A </w:t></w:r><w:moveFrom><w:r><w:t>zoals gezegd </w:t></w:r></w:moveFrom><w:r><w:t>b </w:t></w:r><w:moveTo><w:r><w:t>zoals gezegd"
                + "</w:t></w:r></w:moveTo></w:p>|A b zoals gezegd",
        // a paragraph's end that was deleted
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Het lek </w:t></w:r></w:p><w:p><w:r><w:t>is dicht.</w:t></w:r></w:p>|Het lek is dicht.",
        // a whole paragraph
        "<w:p><w:r><w:t>Eén.</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Twee.</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:r><w:t>Drie.</w:t></w:r></w:p>|Eén.¶Drie.¶[DELETED: Twee.]",
        // two of them
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Eén.</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + "<w:del><w:r><w:delText>Twee.</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>Drie.</w:t></w:r></w:p>|Drie.¶[DELETED: Eén.↵Twee.]",
        // properties as they were before a change count for nothing
        "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Zichtbaar</w:t></w:r></w:p>|Zichtbaar",
        // hidden, and struck out by hand
        "<w:p><w:r><w:t>Wij zwijgen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> niet</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>|Wij zwijgen.¶[HIDDEN: niet]",
        "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Zichtbaar</w:t></w:r></w:p>|Zichtbaar",
        "<w:p><w:r><w:t>De boete is </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r><w:r><w:t> 2 miljoen</w:t></w:r></w:p>"
                + "|De boete is  2 miljoen¶[STRUCK_OUT: 12]",
        // signs
        "<w:p><w:r><w:t>5G</w:t><w:noBreakHyphen/><w:t>netwerk, deur</w:t><w:softHyphen/><w:t>constructie</w:t></w:r></w:p>|5G\u2011netwerk,"
                + " deur\u00ADconstructie",
        "<w:p><w:r><w:t>15 </w:t><w:sym w:font='Symbol' w:char='F0B0'/><w:t>C </w:t><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>|15 °C ✓",
        "<w:p><w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>\uF0B3 5</w:t></w:r></w:p>|≥ 5",
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>|a\tb↵c",
        "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Noordnet</w:t></w:r></w:p>|Noordnet",
        // fields: what they show, not what they are
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>niet dit</w:t></w:r><w:r><w:fldChar"
                + " w:fldCharType='separate'/></w:r><w:r><w:t>3 maart</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t> 2026</w:t></w:r>"
                + "</w:p>|3 maart 2026",
        "<w:p><w:hyperlink r:id='x'><w:r><w:t>noordnet.example</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t> en</w:t></w:r></w:smartTag><w:sdt><w:sdtPr/>"
                + "<w:sdtContent><w:r><w:t> meer</w:t></w:r></w:sdtContent></w:sdt></w:p>|noordnet.example en meer",
        "<w:p><w:r><w:t>x = </w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>|x = a+b",
        // tables
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Jaar</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Lekken</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r>"
                + "<w:t>2025"
                + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Na.</w:t></w:r>"
                + "</w:p>|Jaar\tLekken↵2025\t3¶Na.",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>2025</w:t></w:r></w:p>"
                + "</w:tc></w:tr>"
                + "</w:tbl>|[DELETED: 2024]¶2025",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Eén.</w:t></w:r></w:p><w:p><w:r><w:t>Twee.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Drie.</w:t></w:r>"
                + "</w:p></w:tc></w:tr>"
                + "</w:tbl>|Eén.¶Twee.¶Drie.",
    })
    void a_document_is_read_as_its_author_meant_it(String body, String expected) {
        assertEquals(expected.replace("¶", "\n\n").replace("↵", "\n"), marked(body));
    }

    @Test
    void a_text_box_is_read_once_behind_the_paragraph_that_holds_it() {
        String box = "<w:txbxContent>" + p(r("Kader")) + "</w:txbxContent>";
        assertEquals("Voor en na.\n\nKader\n\nSlot.", marked(p(r("Voor "), "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                r("en na.")) + p(r("Slot."))));
    }

    @Test
    void notes_stand_behind_the_paragraph_with_their_mark_and_end_notes_at_the_end() {
        Docx docx = new Docx(p(r("Het lek"), "<w:r><w:footnoteReference w:id='2'/></w:r>", r(" is dicht."), "<w:r><w:endnoteReference w:id='1'/></w:r>")
                + p(r("Meer.")))
                .with("footnotes", "footnotes", "<w:footnote w:type='separator' w:id='-1'>" + p(r("---")) + "</w:footnote><w:footnote w:id='2'>"
                        + p("<w:r><w:footnoteRef/></w:r>", r(" Zie het rapport.")) + "</w:footnote>")
                .with("endnotes", "endnotes", "<w:endnote w:id='1'>" + p(r("Bron: Noordnet.")) + "</w:endnote>");
        assertEquals("Het lek[1] is dicht.[i]\n\n[1] Zie het rapport.\n\nMeer.\n\n[i] Bron: Noordnet.", Marked.of(WordText.of(docx.bytes())));
    }

    @Test
    void remarks_in_the_margin_are_left_out_behind_their_paragraph() {
        Docx docx = new Docx(p("<w:commentRangeStart w:id='0'/>", r("Wij weten van niets."),
                "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>")
                + p(r("Einde.")))
                .with("comments", "comments", "<w:comment w:id='0' w:author='Jurist' w:date='2026-11-02T09:00:00Z'>" + p(r("Klopt dit wel?")) + "</w:comment>");
        Extract read = WordText.of(docx.bytes());
        assertEquals("Wij weten van niets.\n\n[REMARK: Klopt dit wel?]\n\nEinde.", Marked.of(read));
        assertTrue(read.says().contains(new FileSays("Comment", "Jurist, 2026-11-02T09:00:00Z, “Klopt dit wel?”")));
    }

    @Test
    void headers_and_footers_are_left_out_once() {
        Docx docx = Docx.saying("De brief.").with("header1", "hdr", p(r("NOORDNET"))).with("header2", "hdr", p(r("NOORDNET"))).with("header3", "hdr", p())
                .with("footer1", "ftr", p(r("Pagina 1")));
        assertEquals("[OTHER: NOORDNET]\n\nDe brief.\n\n[OTHER: Pagina 1]", Marked.of(WordText.of(docx.bytes())));
    }

    @Test
    void lists_are_numbered_as_word_shows_them() {
        String level = "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/>%s</w:lvl>";
        Docx docx = new Docx(item(1, 0, "Ja") + item(1, 0, "Nee") + item(1, 1, "soms") + item(1, 1, "nooit") + item(1, 0, "Weet niet") + item(1, 1, "opnieuw")
                + item(2, 0, "punt") + item(3, 0, "elf") + item(1, 2, "diep") + "<w:p><w:pPr><w:pStyle w:val='Kop'/></w:pPr>" + r("Kop") + "</w:p>")
                .styles("<w:style w:type='paragraph' w:styleId='Kop'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr>"
                        + "</w:style>")
                .with("numbering", "numbering", "<w:abstractNum w:abstractNumId='0'>" + level.formatted(0, "decimal", "%1.", "") + level.formatted(1,
                        "lowerLetter", "%2)", "")
                        + level.formatted(2, "lowerRoman", "%1.%2.%3", "") + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
                        + level.formatted(0, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId='2'>"
                        + level.formatted(0, "upperRoman", "§ %1", "") + "</w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='11'/></w:lvlOverride></w:num>"
                        + "<w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num>");
        assertEquals("1. Ja\n2. Nee\na) soms\nb) nooit\n3. Weet niet\na) opnieuw\n• punt\n11. elf\n11.a.i diep\n§ I Kop", WordText.of(docx.bytes()).text());
    }

    private static String item(int list, int level, String words) {
        return p("<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>", r(words));
    }

    @Test
    void words_that_a_style_hides_are_hidden() {
        Docx docx = new Docx(p(r("Open "), "<w:r><w:rPr><w:rStyle w:val='Intern'/></w:rPr><w:t>geheim</w:t></w:r>", r("dus.")))
                .styles("<w:style w:type='character' w:styleId='Weg'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type='character' w:styleId='Intern'><w:basedOn w:val='Weg'/></w:style>");
        assertEquals("Open dus.\n\n[HIDDEN: geheim]", Marked.of(WordText.of(docx.bytes())));
    }

    @Test
    void what_it_says_of_itself_is_kept_and_proposed() {
        Docx docx = Docx.saying("Verklaring over het lek in ons netwerk", "Noordnet ontkent dat er een lek is geweest.")
                .properties("<dc:title>Verklaring over het lek in ons netwerk</dc:title><dc:creator>Anna de Wit</dc:creator><cp:lastModifiedBy>Jurist"
                        + "</cp:lastModifiedBy>"
                        + "<dcterms:created>2026-11-01T08:00:00Z</dcterms:created>")
                .file("docProps/app.xml", ("<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
                        + "<Application>Microsoft Office Word"
                        + "</Application><Company>Noordnet BV</Company></Properties>").getBytes(StandardCharsets.UTF_8));
        Reading read = DocumentReader.read(docx.bytes(), "brief.docx", null);
        assertEquals(DOCX, read.mediaType());
        assertEquals(List.of("title", "creator", "lastModifiedBy", "created", "Application", "Company"), read.says().stream().map(FileSays::name).toList());
        assertEquals("Anna de Wit", read.proposals().stream().filter(each -> each.field() == ProposalField.BYLINE).map(Proposal::value).findFirst()
                .orElseThrow());
        assertEquals("Verklaring over het lek in ons netwerk",
                read.proposals().stream().filter(each -> each.field() == ProposalField.HEADLINE).map(Proposal::value).findFirst().orElseThrow());
        Reading untitled = DocumentReader.read(Docx.saying("Kort.").properties("<dc:title>Microsoft Word - brief.docx</dc:title>").bytes(), null, null);
        assertTrue(untitled.proposals().stream().noneMatch(each -> each.value().contains("Microsoft")));
    }

    @ParameterizedTest
    @CsvSource({"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml, word/document.xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml, word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, word/document2.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, brief.xml"})
    void every_kind_of_word_file_is_known_whatever_it_is_called(String type, String main) {
        Reading read = DocumentReader.read(Docx.saying("Wij ontkennen.").as(type).at(main).bytes(), "brief.txt", "text/plain");
        assertEquals(DOCX, read.mediaType());
        assertEquals("Wij ontkennen.", read.text());
    }

    @Test
    void macros_are_told_and_do_not_run() {
        Extract read = WordText.of(Docx.saying("Wij ontkennen.").as("application/vnd.ms-word.document.macroEnabled.main+xml").file("word/vbaProject.bin",
                new byte[9]).bytes());
        assertEquals(List.of(FileProperties.MACROS), read.says());
    }

    @Test
    void whole_files_within_it_come_along() {
        byte[] sheet = "cijfers".getBytes(StandardCharsets.UTF_8);
        List<Part> parts = WordText.of(Docx.saying("Zie de bijlage.").file("word/embeddings/Cijfers.xlsx", sheet).bytes()).parts();
        assertEquals("Cijfers.xlsx", parts.get(0).name());
        assertTrue(Arrays.equals(sheet, parts.get(0).bytes()));
    }

    @Test
    void a_locked_document_is_refused_as_such() {
        assertEquals(UnreadableReason.LOCKED, refused(Ole.with("EncryptedPackage", new byte[5000])));
    }

    @Test
    void a_document_that_is_cut_off_or_damaged_is_refused_as_such() {
        byte[] bytes = Docx.saying("Wij ontkennen het lek.".repeat(500)).bytes();
        assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(bytes, bytes.length / 2)));
        assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(bytes, bytes.length - 30)));
        assertEquals(UnreadableReason.BROKEN, refused(new Docx("<w:p>").bytes()));
        bytes[bytes.length / 2] ^= 0x55;
        assertEquals(UnreadableReason.BROKEN, refused(Docx.saying("a").zipped().with("word/document.xml", "").bytes()));
    }

    @Test
    void a_document_without_words_is_refused_as_such() {
        assertEquals(UnreadableReason.NO_WORDS, refused(new Docx(p()).bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY x '&a;&a;&a;&a;'>]>",
        "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd'>"})
    void nothing_is_fetched_and_nothing_unfolds(String docType) {
        byte[] bytes = Docx.saying("a").zipped().with("word/document.xml", docType
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body><w:p><w:r><w:t>" + (docType.contains("ENTITY") ? "&x;" : "x") + "</w:t></w:r></w:p></w:body></w:document>").bytes();
        assertEquals(UnreadableReason.BROKEN, refused(bytes));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        byte[] zeros = new byte[(int) ZipParts.UNPACKED + 10];
        Arrays.fill(zeros, (byte) ' ');
        byte[] bytes = Docx.saying("a").file("word/styles.xml", zeros).zipped().with("word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/styles'"
                + " Target='styles.xml'/></Relationships>").bytes();
        assertTrue(bytes.length < 1_000_000);
        assertEquals(UnreadableReason.UNPACKS_TOO_FAR, refused(bytes));
    }

    @Test
    void elements_in_one_another_without_end_are_refused() {
        assertEquals(UnreadableReason.TOO_NESTED, refused(new Docx("<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000)).bytes()));
    }

    @Test
    void other_zip_files_are_no_word_documents() {
        byte[] wrapping = new Zipped().with("mimetype", "x").with("brief.docx", Docx.saying("a").bytes()).bytes();
        assertEquals(UnreadableReason.OTHER_TYPE, refused(wrapping));
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, "brief.docx", DOCX)).reason();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    @Test
    void words_that_a_style_strikes_out_stand_behind_too() {
        Docx file = new Docx(p(r("Wij "), run("<w:rStyle w:val='Weg'/>", "bevestigen "), run("<w:rStyle w:val='Weg'/><w:strike w:val='0'/>", "ontkennen "),
                r("dat."))).styles("<w:style w:type='character' w:styleId='Weg'><w:rPr><w:strike/></w:rPr></w:style>");
        assertEquals("Wij ontkennen dat.\n\n[STRUCK_OUT: bevestigen]", Marked.of(WordText.of(file.bytes())));
    }

    @CsvSource({"m|superscript|2,m²", "10|superscript|6,10⁶", "CO|subscript|2,CO2", "lek|superscript|1,lek ¹", "20|superscript|e,20e"})
    @ParameterizedTest
    void what_stands_above_or_below_the_line_is_told_from_the_figures_beside_it(String input, String expected) {
        String[] parts = input.split("\\|");
        assertEquals(expected, marked(p(r(parts[0]), run("<w:vertAlign w:val='" + parts[1] + "'/>", parts[2]))));
    }

    @Test
    void formulas_say_the_figures_that_they_show() {
        String half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>";
        String power = "<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>12</m:t></m:r></m:sup></m:sSup>";
        assertEquals("Dat is 1/2 van 10¹².", marked(p(r("Dat is "), "<m:oMath>" + half + "</m:oMath>", r(" van "), "<m:oMath>" + power + "</m:oMath>",
                r("."))));
    }

    @Test
    void a_note_or_a_remark_that_is_referred_to_again_stands_once() {
        String again = "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:commentReference w:id='5'/></w:r>";
        Docx file = new Docx(p(r("Ja."), again.repeat(3))).with("footnotes", "footnotes", "<w:footnote w:id='2'>" + p(r("Noot.")) + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id='5' w:author='Jurist'>" + p(r("Klopt dit?")) + "</w:comment>");
        assertEquals("Ja.[1]\n\n[1] Noot.\n\n[REMARK: Klopt dit?]", Marked.of(WordText.of(file.bytes())));
    }
}
