package org.wederhoor.source.intake.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.wederhoor.source.intake.office.Zipped;

/** Makes Excel files out of what stands in their sheets. */
final class Xlsx {

    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String strings = "";
    private String styles = "";
    private String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** @param name with what else is said of it, such as {@code Budget' state='hidden} */
    Xlsx sheet(String name, String content) {
        sheets.put(name, content);
        return this;
    }

    Xlsx strings(String... items) {
        for (String each : items) {
            strings += "<si>" + each + "</si>";
        }
        return this;
    }

    Xlsx styles(String content) {
        styles = content;
        return this;
    }

    Xlsx as(String other) {
        type = other;
        return this;
    }

    Zipped zipped() {
        Zipped zip = new Zipped().with("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + type + "'/></Types>")
                .with("_rels/.rels", relations("<Relationship Id='r1' Type='" + RELATION + "officeDocument' Target='xl/workbook.xml'/>"));
        String all = "";
        String relations = "<Relationship Id='s' Type='" + RELATION + "sharedStrings' Target='sharedStrings.xml'/><Relationship Id='t' Type='" + RELATION
                + "styles' Target='styles.xml'/>";
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            all += "<sheet name='" + sheet.getKey() + "' sheetId='" + number + "' r:id='rId" + number + "'/>";
            relations += "<Relationship Id='rId" + number + "' Type='" + RELATION + "worksheet' Target='worksheets/sheet" + number + ".xml'/>";
            zip.with("xl/worksheets/sheet" + number + ".xml", "<worksheet " + MAIN + ">" + sheet.getValue() + "</worksheet>");
        }
        return zip.with("xl/workbook.xml", "<workbook " + MAIN + "><sheets>" + all + "</sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations(relations)).with("xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>")
                .with("xl/styles.xml", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>");
    }

    byte[] bytes() {
        return zipped().bytes();
    }

    private static String relations(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all + "</Relationships>";
    }
}
