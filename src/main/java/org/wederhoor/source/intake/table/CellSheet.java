package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.XmlPart;

/** One sheet of an Excel file. Which of its cells are merged stands behind them, so it is read to its end before it is written. */
final class CellSheet {

    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    private record Row(int number, boolean hidden, Map<Integer, String> cells) {
    }

    private final XmlPart xml;
    private final CellStrings strings;
    private final CellStyles styles;
    private final List<Row> rows = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final MergedCells merged = new MergedCells();
    private int cells;
    private int lastRow;

    CellSheet(XmlPart xml, CellStrings strings, CellStyles styles) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        xml.children(root -> xml.children(part -> {
            switch (part) {
                case "cols" -> xml.children(column -> column());
                case "sheetData" -> xml.children(row -> row());
                case "mergeCells" -> xml.children(area -> merge(xml.attribute("ref", "")));
                default -> { }
            }
        }));
    }

    /** Said to be, or of no size. */
    private boolean isHidden(String size) {
        return xml.attribute("hidden", "0").matches("1|true") || xml.attribute(size, "1").matches("0(?:\\.0*)?");
    }

    private void column() {
        int first = Math.max(1, xml.whole("min", 1));
        if (isHidden("width") && first <= MOST_COLUMNS) {
            hiddenColumns.set(first - 1, Math.max(first, Math.min(MOST_COLUMNS, xml.whole("max", first))));
        }
    }

    private void row() {
        lastRow = xml.whole("r", lastRow + 1);
        boolean hidden = isHidden("ht");
        Map<Integer, String> row = new TreeMap<>();
        int[] column = {-1};
        xml.children(cell -> {
            String place = xml.attribute("r", "");
            column[0] = place.isEmpty() ? column[0] + 1 : column(place);
            String shown = cell();
            if (!shown.isBlank()) {
                if (++cells > TableWords.MOST_CELLS) {
                    throw new Unreadable(UnreadableReason.TOO_MANY_CELLS);
                }
                row.put(column[0], shown);
            }
        });
        if (!row.isEmpty()) {
            rows.add(new Row(lastRow, hidden, row));
        }
    }

    /** The column of an address, from 0. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z' && column <= MOST_COLUMNS; i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return Math.max(0, Math.min(MOST_COLUMNS, column) - 1);
    }

    /** What the cell that was begun last shows. */
    private String cell() {
        String type = xml.attribute("t", "n");
        int style = xml.whole("s", 0);
        String[] value = {null, ""};
        xml.children(part -> {
            switch (part) {
                case "v" -> value[0] = xml.text();
                case "f" -> value[1] = xml.text();
                case "is" -> value[0] = CellStrings.of(xml);
                default -> { }
            }
        });
        if (value[0] == null) {
            return value[1].isBlank() ? "" : "=" + value[1];
        }
        return switch (type) {
            case "s" -> strings.at(whole(value[0]));
            case "b" -> value[0].strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value[0].strip(), style);
            default -> value[0];
        };
    }

    private static int whole(String number) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private String number(String value, int style) {
        try {
            return styles.shown(Double.parseDouble(value), style);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private void merge(String area) {
        String[] ends = area.split(":");
        if (ends.length == 2) {
            merged.add(column(ends[0]), whole(ends[0].replaceAll("\\D", "")), column(ends[1]), whole(ends[1].replaceAll("\\D", "")));
        }
    }

    /** Each row with what it shows and what is hidden in it; cells that others were spread over show nothing. */
    void writeTo(TableWords words) {
        rows.sort(Comparator.comparingInt(Row::number));
        merged.sort();
        for (Row row : rows) {
            merged.begin(row.number);
            Map<Integer, String> shown = new HashMap<>();
            Map<Integer, String> hidden = new HashMap<>();
            row.cells.forEach((column, value) -> {
                boolean isHidden = hiddenColumns.get(column) || merged.covers(column, row.number);
                (isHidden ? hidden : shown).put(column, value);
            });
            words.row(row.number, shown, hidden, row.hidden);
        }
    }
}
