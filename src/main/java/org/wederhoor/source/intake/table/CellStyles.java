package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

import org.wederhoor.source.intake.office.XmlPart;
import org.wederhoor.source.intake.office.ZipParts;

/**
 * How the figures in a spreadsheet's cells are shown. Formats say where digits go and not which sign stands between them: that is the reader's
 * program's. It is taken to be in the language in which the file names its usual style, which is that of whoever made it, and English where that says
 * nothing. Days that Excel would show in its reader's order of day and month are written year first, since either order would be a guess.
 */
final class CellStyles {

    private static final Map<String, Locale> USUAL = Map.of("Standaard", Locale.forLanguageTag("nl-NL"), "Standard", Locale.GERMANY);
    private static final Map<Integer, String> LOCAL = Map.of(14, "yyyy-mm-dd", 22, "yyyy-mm-dd hh:mm");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();
    private final DataFormatter formatter;
    private final boolean since1904;

    CellStyles(ZipParts parts, String name, boolean since1904) {
        this.since1904 = since1904;
        Locale[] locale = {Locale.US};
        if (parts.has(name)) {
            XmlPart xml = new XmlPart(parts.open(name), Map.of());
            xml.children(root -> xml.children(part -> {
                switch (part) {
                    case "numFmts" -> xml.children(format -> formats.put(xml.whole("numFmtId", 0), xml.attribute("formatCode", "General")));
                    case "cellXfs" -> xml.children(cell -> cells.add(xml.whole("numFmtId", 0)));
                    case "cellStyles" -> xml.children(style -> {
                        if (xml.whole("builtinId", -1) == 0) {
                            locale[0] = USUAL.getOrDefault(xml.attribute("name"), locale[0]);
                        }
                    });
                    default -> { }
                }
            }));
        }
        formatter = new DataFormatter(locale[0]);
    }

    private CellStyles() {
        since1904 = false;
        formatter = new DataFormatter(Locale.US);
    }

    /** Of a file that says nothing of its language, each figure of which comes with its format. */
    static CellStyles english() {
        return new CellStyles();
    }

    /** A figure as a cell of a style shows it. */
    String shown(double value, int style) {
        int format = style >= 0 && style < cells.size() ? cells.get(style) : 0;
        return shown(value, format, formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format)), since1904);
    }

    /** A figure in a format, by its number and by its code. @param code null where none is known */
    String shown(double value, int format, String code, boolean from1904) {
        try {
            return LOCAL.containsKey(format) ? formatter.formatRawCellContents(value, -1, LOCAL.get(format), from1904)
                    : formatter.formatRawCellContents(value, format, code == null ? "General" : code, from1904);
        } catch (RuntimeException e) {
            // a format that the library cannot take apart
            return formatter.formatRawCellContents(value, 0, "General", from1904);
        }
    }
}
