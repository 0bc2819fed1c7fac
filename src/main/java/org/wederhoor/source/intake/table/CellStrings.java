package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.office.XmlPart;
import org.wederhoor.source.intake.office.ZipParts;

/** The texts of an Excel file's cells, each of which is kept once. */
final class CellStrings {

    private final List<String> all = new ArrayList<>();

    /** @throws Unreadable when there are more words than any document may have */
    CellStrings(ZipParts parts, String name) {
        if (parts.has(name)) {
            long[] length = new long[1];
            XmlPart xml = new XmlPart(parts.open(name), Map.of());
            xml.children(root -> xml.children(item -> {
                String text = item.equals("si") ? of(xml) : "";
                all.add(text);
                length[0] += text.length();
                if (length[0] > 2L * Extract.LONGEST) {
                    throw Unreadable.tooLong(length[0], Extract.LONGEST);
                }
            }));
        }
    }

    /** The words of the item that was begun last, in one piece or several, without how they are pronounced. */
    static String of(XmlPart xml) {
        StringBuilder text = new StringBuilder();
        xml.children(part -> {
            if (part.equals("t")) {
                text.append(plain(xml.text()));
            } else if (part.equals("r")) {
                xml.children(each -> text.append(each.equals("t") ? plain(xml.text()) : ""));
            }
        });
        return text.toString();
    }

    /** Excel writes signs that XML cannot hold by their number. */
    private static String plain(String text) {
        return text.contains("_x") ? text.replaceAll("_x00(?:0[0-9A-Fa-f]|1[0-9A-Fa-f])_", " ").replace("_x005F_", "_") : text;
    }

    /** Empty where there is none of that number. */
    String at(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : "";
    }
}
