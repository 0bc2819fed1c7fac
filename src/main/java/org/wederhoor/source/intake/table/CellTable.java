package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.FileProperties;
import org.wederhoor.source.intake.office.Relations;
import org.wederhoor.source.intake.office.XmlPart;
import org.wederhoor.source.intake.office.ZipParts;

/** The tables of an Excel file since 2007 (ISO/IEC 29500), with what their cells show. What is hidden is left out; nothing is computed. */
public final class CellTable {

    private record Sheet(String name, String relation, boolean hidden) {
    }

    private CellTable() {
    }

    /** @throws Unreadable when it is locked, broken, has nothing in its cells, or too many of them */
    public static Extract of(byte[] bytes) {
        try (ZipParts parts = ZipParts.of(bytes)) {
            String workbook = Relations.of(parts, "").target("officeDocument", "xl/workbook.xml");
            if (!parts.has(workbook)) {
                throw new Unreadable(UnreadableReason.BROKEN);
            }
            return read(parts, workbook);
        }
    }

    private static Extract read(ZipParts parts, String workbook) {
        Relations relations = Relations.of(parts, workbook);
        Map<String, String> targets = new HashMap<>();
        relations.all().forEach(each -> targets.put(each.id(), each.target()));
        List<Sheet> sheets = new ArrayList<>();
        boolean[] since1904 = new boolean[1];
        XmlPart xml = new XmlPart(parts.open(workbook), Map.of());
        xml.children(root -> xml.children(part -> {
            if (part.equals("workbookPr")) {
                since1904[0] = xml.attribute("date1904", "0").matches("1|true");
            } else if (part.equals("sheets")) {
                xml.children(sheet -> sheets.add(new Sheet(xml.attribute("name", ""), xml.attribute("id", ""), !xml.attribute("state", "visible").equals("visible"))));
            }
        }));
        CellStrings strings = new CellStrings(parts, relations.target("sharedStrings", ""));
        CellStyles styles = new CellStyles(parts, relations.target("styles", ""), since1904[0]);
        TableWords words = new TableWords();
        for (Sheet sheet : sheets) {
            String part = targets.getOrDefault(sheet.relation, "");
            // a sheet that is a chart has no cells
            if (parts.has(part)) {
                words.sheet(sheet.name, sheet.hidden);
                new CellSheet(new XmlPart(parts.open(part), Map.of()), strings, styles).writeTo(words);
            }
        }
        FileProperties properties = FileProperties.openXml(parts);
        List<FileSays> says = new ArrayList<>(properties.says());
        if (parts.names().anyMatch(each -> each.endsWith("vbaproject.bin"))) {
            says.add(FileProperties.MACROS);
        }
        return words.extract(null, properties.facts(null), says);
    }
}
