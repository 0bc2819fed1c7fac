package org.wederhoor.source.intake.office;

import java.util.Map;

/** The names of OpenDocument (ISO/IEC 26300), and what each of its files has to be before it can be read. */
public final class OpenXml {

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.of(URN + "text:1.0", "text", URN + "table:1.0", "table", URN + "office:1.0", "office",
            URN + "style:1.0", "style", URN + "drawing:1.0", "draw", URN + "manifest:1.0", "manifest", "http://purl.org/dc/elements/1.1/", "dc",
            URN + "presentation:1.0", "presentation");
    private static final int MOST_SPACES = 1000;

    private OpenXml() {
    }

    /** @throws org.wederhoor.source.intake.extract.Unreadable when it is broken */
    public static XmlPart part(ZipParts parts, String name) {
        return new XmlPart(parts.open(name), PREFIXES);
    }

    /** Whether its parts are locked with a password: one by one, or all of them packed into one. */
    public static boolean isLocked(ZipParts parts) {
        if (parts.has("encrypted-package")) {
            return true;
        }
        boolean[] locked = new boolean[1];
        if (parts.has("META-INF/manifest.xml")) {
            XmlPart xml = part(parts, "META-INF/manifest.xml");
            xml.children(root -> xml.children(file -> xml.children(name -> locked[0] |= name.equals("manifest:encryption-data"))));
        }
        return locked[0];
    }

    /** Whether it carries a program. */
    public static boolean hasMacros(ZipParts parts) {
        return parts.names().anyMatch(each -> each.startsWith("basic/") && each.endsWith(".xml") && !each.endsWith("script-lc.xml")
                || each.startsWith("scripts/"));
    }

    /** The white space that an element stands for; null where it stands for none. */
    public static String space(XmlPart xml, String name) {
        return switch (name) {
            case "text:s" -> " ".repeat(Math.max(1, Math.min(MOST_SPACES, xml.whole("c", 1))));
            case "text:tab" -> "\t";
            case "text:line-break" -> "\n";
            default -> null;
        };
    }
}
