package org.wederhoor.source.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.Marked;
import org.wederhoor.source.intake.office.OpenFile;
import org.wederhoor.source.intake.office.Zipped;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

class TablesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static Reading csv(String text) {
        return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "cijfers.csv", null);
    }

    private static Reading sheet(String content) {
        return read(new Xlsx().sheet("Budget", content));
    }

    private static Reading read(Xlsx file) {
        return DocumentReader.read(file.bytes(), "cijfers.xlsx", XLSX);
    }

    /** Each cell's address with its words: from its place to the next one's, without what parts them. */
    private static String cells(Reading read) {
        PlacedText text = new PlacedText(read.text());
        return read.locators().stream().map(each -> {
            int next = read.locators().stream().mapToInt(other -> other.start()).filter(start -> start > each.start()).min().orElse(text.length());
            return each.value() + "=" + text.slice(new TextRange(each.start(), next)).strip();
        }).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "jaar;lekken↵2025;3↵2026;4~jaar\tlekken↵2025\t3↵2026\t4",
        "jaar,lekken,boete↵2025,3,\"1,5\"~jaar\tlekken\tboete↵2025\t3\t1,5",
        "jaar;boete↵2025;1,5↵2026;2,5~jaar\tboete↵2025\t1,5↵2026\t2,5",
        "naam|zei↵KPN|\"“nee”\"~naam\tzei↵KPN\t“nee”",
        "sep=;↵a;b↵1;2~a\tb↵1\t2",
        "a;b↵\"eerste↵tweede\";2~a\tb↵eerste tweede\t2",
        "a;b↵\"zei \"\"nee\"\"\";2~a\tb↵zei \"nee\"\t2",
        "a;b;c↵1;;3↵;;↵;5;~a\tb\tc↵1\t\t3↵\t5",
        "a;b↵1;2↵3;4↵5;6↵7;8↵\"nooit gesloten;3~a\tb↵1\t2↵3\t4↵5\t6↵7\t8↵nooit gesloten;3",
    })
    void rows_are_lines_and_cells_stand_a_tab_apart(String file, String expected) {
        assertEquals(expected.replace("↵", "\n"), csv(file.replace("↵", "\n")).text());
    }

    @Test
    void each_cell_has_its_address() {
        assertEquals("A1=jaar B1=lekken A3=2025 B3=3 AB3=x", cells(csv("jaar;lekken" + ";".repeat(26) + "\n" + ";".repeat(27) + "\n2025;3"
                + ";".repeat(26) + "x\n")));
        assertEquals("A2=a B2=b A3=1 B3=2", cells(csv("sep=,\na,b\n1,2\n")));
    }

    @Test
    void a_text_that_is_not_called_a_table_stays_a_text() {
        byte[] bytes = "jaar;lekken\n2025;3\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("text/plain", DocumentReader.read(bytes, "cijfers.txt", null).mediaType());
        assertEquals("text/csv", DocumentReader.read(bytes, null, "text/csv; charset=utf-8").mediaType());
        assertEquals("text/csv", DocumentReader.read("a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8), "X.TSV", null).mediaType());
        String prose = "De firma zwijgt.\nZij weet van niets, zegt zij, en wil dat zo houden.\nMeer niet.\n";
        assertEquals("text/plain", csv(prose).mediaType());
        assertEquals(prose, csv(prose).text());
    }

    @Test
    void the_encoding_is_found_as_for_texts() {
        assertEquals("café\t5", DocumentReader.read("café;5\n".getBytes(Charset.forName("windows-1252")), "a.csv", null).text());
        assertEquals("café\t5", csv("\uFEFFcafé;5\n").text());
        assertEquals("café\t5", DocumentReader.read("\uFEFFcafé\t5\n".getBytes(StandardCharsets.UTF_16LE), "a.csv", null).text());
    }

    @Test
    void a_table_with_too_many_cells_is_refused() {
        byte[] bytes = "a;b\n".repeat(TableWords.MOST_CELLS / 2 + 1).getBytes(StandardCharsets.UTF_8);
        assertEquals(UnreadableReason.TOO_MANY_CELLS, refused(bytes, "a.csv"));
        assertEquals(TableWords.MOST_CELLS, DocumentReader.read(Arrays.copyOf(bytes, bytes.length - 4), "a.csv", null).locators().size());
    }

    @Test
    void a_sheet_stands_under_its_name_and_its_cells_have_its_name_before_theirs() {
        Reading read = read(new Xlsx().strings("<t>Jaar</t>", "<r><t>Mobiel</t></r><r><t xml:space='preserve'> net</t></r><rPh><t>uitspraak</t></rPh>")
                .sheet("Budget", "<sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row><row r='3'><c r='A3'><v>2025</v></c>"
                        + "<c r='C3'><v>17.5</v></c></row></sheetData>")
                .sheet("Q1 &apos;26", "<sheetData><row><c t='inlineStr'><is><t>ja</t></is></c><c t='b'><v>1</v></c><c t='e'><v>#DIV/0!</v></c></row>"
                        + "</sheetData>"));
        assertEquals("Budget\nJaar\t\tMobiel net\n2025\t\t17.5\n\nQ1 '26\nja\tTRUE\t#DIV/0!", read.text());
        assertEquals("Budget!A2=Budget Budget!A2=Jaar Budget!C2=Mobiel net Budget!A3=2025 Budget!C3=17.5"
                + " 'Q1 ''26'!A1=Q1 '26 'Q1 ''26'!A1=ja 'Q1 ''26'!B1=TRUE 'Q1 ''26'!C1=#DIV/0!", cells(read));
        assertEquals(XLSX, read.mediaType());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|1234.5|1234.5|1234,5", "3|1234567|1,234,567|1.234.567", "10|0.125|12.50%|12,50%", "14|46327|2026-11-01|2026-11-01",
        "164|46327|1 November 2026|1 november 2026", "165|1234.5|€ 1,234.50|€ 1.234,50", "0|1E20|1E+20|1E+20", "0|0.1|0.1|0,1", "9|0.5|50%|50%"})
    void figures_are_shown_as_in_the_language_of_whoever_made_the_file(int format, String value, String english, String dutch) {
        String styles = "<numFmts><numFmt numFmtId='164' formatCode='d mmmm yyyy'/><numFmt numFmtId='165' formatCode='&quot;€ &quot;#,##0.00'/></numFmts>"
                + "<cellXfs><xf numFmtId='" + format + "'/></cellXfs><cellStyles><cellStyle name='%s' xfId='0' builtinId='0'/></cellStyles>";
        String cell = "<sheetData><row r='1'><c r='A1' s='0'><v>" + value + "</v></c></row></sheetData>";
        assertEquals("B\n" + english, read(new Xlsx().styles(styles.formatted("Normal")).sheet("B", cell)).text());
        assertEquals("B\n" + dutch, read(new Xlsx().styles(styles.formatted("Standaard")).sheet("B", cell)).text());
    }

    @Test
    void a_formula_shows_what_was_stored_and_itself_where_nothing_was() {
        assertEquals("Budget\n6\t=SUM(A1:A3)\tnee", sheet("<sheetData><row r='1'><c r='A1'><f>SUM(B1:B3)</f><v>6</v></c><c r='B1'><f>SUM(A1:A3)</f></c>"
                + "<c r='C1' t='str'><f>IF(1,\"nee\")</f><v>nee</v></c></row></sheetData>").text());
    }

    @Test
    void what_excel_would_not_show_is_left_out() {
        assertEquals("Budget\nwoord\n\t[HIDDEN: geheim\nweg]\nslot", Marked.of(sheet("<cols><col min='2' max='2' hidden='1'/></cols><sheetData>"
                + "<row r='1'><c r='A1' t='str'><v>woord</v></c><c r='B1' t='str'><v>geheim</v></c></row><row r='2' hidden='1'><c r='A2' t='str'><v>weg"
                + "</v></c></row>"
                + "<row r='3'><c r='A3' t='str'><v>slot</v></c></row></sheetData>")));
        assertEquals("[HIDDEN: Intern\n1]\n\nOpen\n2", Marked.of(read(new Xlsx().sheet("Intern' state='veryHidden",
                "<sheetData><row><c><v>1</v></c></row></sheetData>")
                .sheet("Open", "<sheetData><row><c><v>2</v></c></row></sheetData>"))));
    }

    @Test
    void merged_cells_are_read_once() {
        assertEquals("Budget\nkop\n\t[HIDDEN: rest]", Marked.of(sheet("<sheetData><row r='1'><c r='A1' t='str'><v>kop</v></c><c r='B1' t='str'><v>rest"
                + "</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:C2'/></mergeCells>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"})
    void every_kind_of_excel_file_is_known(String type) {
        assertEquals("B\n1", read(new Xlsx().as(type).sheet("B", "<sheetData><row><c><v>1</v></c></row></sheetData>")).text());
    }

    @Test
    void bad_files_are_refused_in_words_that_fit() {
        byte[] bytes = new Xlsx().sheet("B", "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(5000) + "</sheetData>").bytes();
        assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(bytes, bytes.length / 2), "a.xlsx"));
        assertEquals(UnreadableReason.NO_CELLS, refused(new Xlsx().sheet("B", "<sheetData/>").bytes(), "a.xlsx"));
        assertEquals(UnreadableReason.BROKEN, refused(new Xlsx().sheet("B", "<sheetData>").bytes(), "a.xlsx"));
        assertEquals(UnreadableReason.TOO_MANY_CELLS, refused(new Xlsx().sheet("B", "<sheetData>"
                + "<row><c><v>1</v></c></row>".repeat(TableWords.MOST_CELLS + 1)
                + "</sheetData>").bytes(), "a.xlsx"));
        Xlsx many = new Xlsx();
        for (int i = 0; i <= TableWords.MOST_SHEETS; i++) {
            many.sheet("B" + i, "<sheetData><row><c><v>1</v></c></row></sheetData>");
        }
        assertEquals(UnreadableReason.TOO_MANY_CELLS, refused(many.bytes(), "a.xlsx"));
        assertEquals(UnreadableReason.BROKEN, refused(new Xlsx().sheet("B", "").zipped().with("xl/sharedStrings.xml",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").bytes(), "a.xlsx"));
    }

    @Test
    void an_opendocument_spreadsheet_is_read_likewise() {
        Zipped file = OpenFile.tables("<table:table table:name='Budget'><table:table-column table:number-columns-repeated='2'/><table:table-column"
                + " table:visibility='collapse'/>"
                + "<table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell><table:table-cell office:value='1.5'><text:p>€ 1,50"
                + "</text:p><office:annotation>"
                + "<text:p>klopt?</text:p></office:annotation></table:table-cell><table:table-cell><text:p>geheim</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'><table:table-cell/><table:table-cell><text:p>x</text:p></table:table-cell>"
                + "</table:table-row></table:table>"
                + "<table:table table:name='Weg' table:style-name='ta2'><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
                + "</table:table-row></table:table>");
        Reading read = DocumentReader.read(file.bytes(), "a.ods", null);
        assertEquals("Budget\nJaar\t€ 1,50\n\t\t[HIDDEN: geheim]\n\tx\n\tx\n\n[HIDDEN: Weg\n1]", Marked.of(read));
        assertTrue(cells(read).contains("Budget!B1=€ 1,50 Budget!C1=geheim Budget!B1048002=x Budget!B1048003=x"), cells(read));
        assertEquals("application/vnd.oasis.opendocument.spreadsheet", read.mediaType());
        assertEquals(List.of(), read.proposals());
    }

    @Test
    void a_spreadsheet_of_before_2007_is_read_likewise() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("Budget");
            HSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("Jaar");
            row.createCell(2).setCellValue(1234.5);
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellValue("geheim");
            row.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
            sheet.setColumnHidden(4, true);
            sheet.createRow(2).createCell(0).setCellValue("weg");
            sheet.getRow(2).setZeroHeight(true);
            sheet.createRow(3).createCell(0).setCellValue("kop");
            sheet.getRow(3).createCell(1).setCellValue("rest");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
            book.createSheet("Weg").createRow(0).createCell(0).setCellValue(true);
            book.setSheetHidden(1, true);
            book.write(bytes);
            Reading read = DocumentReader.read(bytes.toByteArray(), "a.xls", null);
            assertEquals("Budget\nJaar\t\t1234.5\t0\t\t#DIV/0!\n\t\t\t\t[HIDDEN: geheim\nweg]\nkop\n\t[HIDDEN: rest\n\nWeg\nTRUE]", Marked.of(read));
            assertTrue(cells(read).contains("Budget!C2=1234.5 Budget!D2=0 Budget!F2=#DIV/0! Budget!E2=geheim"), cells(read));
            assertEquals("application/vnd.ms-excel", read.mediaType());
            assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(bytes.toByteArray(), 2000), "a.xls"));
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            bytes.reset();
            book.write(bytes);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals(UnreadableReason.LOCKED, refused(bytes.toByteArray(), "a.xls"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static UnreadableReason refused(byte[] bytes, String name) {
        return assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, name, null)).reason();
    }

    @Test
    void what_lies_under_merged_cells_of_an_opendocument_sheet_is_left_out_and_a_program_in_it_is_told() {
        Reading read = DocumentReader.read(OpenFile.tables("<table:table table:name='B'><table:table-row><table:table-cell><text:p>schade</text:p>"
                + "</table:table-cell><table:covered-table-cell><text:p>12</text:p></table:covered-table-cell><table:table-cell><text:p>13</text:p>"
                + "</table:table-cell></table:table-row></table:table>").with("Basic/Standard/Module1.xml", "<a/>").bytes(), "a.ods", null);
        assertEquals("B\nschade\t\t13\n[HIDDEN: 12]", Marked.of(read).replaceAll("\n\t+", "\n"));
        assertTrue(read.says().stream().anyMatch(each -> each.name().equals("Macros")));
    }

    @Test
    void cells_that_lie_under_each_of_many_merged_ones_are_left_out() {
        String rows = IntStream.rangeClosed(1, 12_000).mapToObj(i -> "<row r='" + i + "'><c r='A" + i + "'><v>" + i + "</v></c><c r='B" + i
                + "'><v>7</v></c></row>").collect(Collectors.joining());
        String merged = IntStream.rangeClosed(1, 12_000).mapToObj(i -> "<mergeCell ref='A" + i + ":B" + i + "'/>").collect(Collectors.joining());
        Reading read = read(new Xlsx().sheet("B", "<sheetData>" + rows + "</sheetData><mergeCells>" + merged + "</mergeCells>"));
        assertEquals(12_000, read.leftOut().size());
    }
}
