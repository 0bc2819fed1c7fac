package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.FileProperties;
import org.wederhoor.source.intake.office.OpenXml;
import org.wederhoor.source.intake.office.XmlPart;
import org.wederhoor.source.intake.office.ZipParts;
import org.wederhoor.source.text.StorableText;

/** The tables of an OpenDocument spreadsheet (ISO/IEC 26300), which keeps beside each value the words that its cell shows. */
public final class OpenTable {

    private static final String CONTENT = "content.xml";
    private static final int MOST_COLUMNS = 16_384;

    private final XmlPart xml;
    private final TableWords words = new TableWords();
    private final Set<String> hiding = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int column;
    private int row;

    private OpenTable(XmlPart xml) {
        this.xml = xml;
    }

    /** @throws Unreadable when it is locked, broken, has nothing in its cells, or too many of them */
    public static Extract of(byte[] bytes) {
        try (ZipParts parts = ZipParts.of(bytes)) {
            if (OpenXml.isLocked(parts)) {
                throw new Unreadable(UnreadableReason.LOCKED);
            }
            if (!parts.has(CONTENT)) {
                throw new Unreadable(UnreadableReason.BROKEN);
            }
            OpenTable table = new OpenTable(OpenXml.part(parts, CONTENT));
            table.xml.children(root -> table.xml.children(table::part));
            FileProperties properties = FileProperties.openDocument(parts);
            List<FileSays> says = new ArrayList<>(properties.says());
            if (OpenXml.hasMacros(parts)) {
                says.add(FileProperties.MACROS);
            }
            return table.words.extract(null, properties.facts(null), says);
        }
    }

    private void part(String name) {
        xml.children(each -> {
            if (each.equals("style:style") && "table".equals(xml.attribute("family"))) {
                String style = xml.attribute("name", "");
                xml.children(properties -> {
                    if ("false".equals(xml.attribute("display"))) {
                        hiding.add(style);
                    }
                });
            } else if (each.equals("office:spreadsheet")) {
                xml.children(table -> {
                    if (table.equals("table:table")) {
                        table();
                    }
                });
            }
        });
    }

    private void table() {
        words.sheet(xml.attribute("name", ""), hiding.contains(xml.attribute("style-name", "")));
        hiddenColumns.clear();
        column = 0;
        row = 0;
        xml.children(this::within);
    }

    private void within(String name) {
        switch (name) {
            case "table:table-column" -> {
                int repeated = Math.max(1, Math.min(MOST_COLUMNS - column, xml.whole("number-columns-repeated", 1)));
                for (int i = 0; i < repeated && !xml.attribute("visibility", "visible").equals("visible"); i++) {
                    hiddenColumns.add(column + i);
                }
                column += repeated;
            }
            case "table:table-row" -> row();
            case "table:table-columns", "table:table-header-columns", "table:table-column-group", "table:table-rows", "table:table-header-rows",
                    "table:table-row-group" -> xml.children(this::within);
            default -> { }
        }
    }

    private void row() {
        int repeated = Math.max(1, xml.whole("number-rows-repeated", 1));
        boolean hidden = !xml.attribute("visibility", "visible").equals("visible");
        Map<Integer, String> shown = new TreeMap<>();
        Map<Integer, String> unseen = new TreeMap<>();
        int[] at = {0};
        xml.children(cell -> {
            int columns = Math.max(1, Math.min(MOST_COLUMNS, xml.whole("number-columns-repeated", 1)));
            boolean covered = cell.equals("table:covered-table-cell");
            String said = covered || cell.equals("table:table-cell") ? cell() : "";
            for (int i = 0; i < columns && !said.isBlank() && at[0] + i < MOST_COLUMNS; i++) {
                (covered || hiddenColumns.contains(at[0] + i) ? unseen : shown).put(at[0] + i, said);
            }
            at[0] = Math.min(MOST_COLUMNS, at[0] + columns);
        });
        for (int i = 0; i < repeated && !(shown.isEmpty() && unseen.isEmpty()); i++) {
            words.row(row + i + 1, shown, unseen, hidden);
        }
        row += Math.min(repeated, Integer.MAX_VALUE / 2 - row);
    }

    /** The words of its paragraphs, without the remarks that hang on it. */
    private String cell() {
        StringBuilder said = new StringBuilder();
        xml.children(part -> {
            if (part.equals("text:p")) {
                said.append(said.isEmpty() ? "" : "\n");
                words(said);
            }
        });
        return StorableText.of(said.toString());
    }

    private void words(StringBuilder said) {
        xml.mixed(name -> {
            String space = OpenXml.space(xml, name);
            if (space != null) {
                said.append(space);
            } else if (name.startsWith("text:")) {
                words(said);
            }
        }, said::append);
    }
}
