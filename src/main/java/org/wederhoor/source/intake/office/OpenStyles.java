package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of the styles of an OpenDocument file, what its text depends on: which hide or strike out, and how lists are numbered. */
final class OpenStyles {

    /** @param bullet null where the items are counted */
    private record Level(ItemNumber format, String before, String after, int start, int shown, String bullet) {
    }

    private static final int LEVELS = 10;

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> striking = new HashSet<>();
    private final Map<String, Height> heights = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> listOfStyle = new HashMap<>();

    OpenStyles(ZipParts parts) {
        for (String part : new String[] {"styles.xml", "content.xml"}) {
            if (parts.has(part)) {
                XmlPart xml = OpenXml.part(parts, part);
                xml.children(root -> xml.children(name -> {
                    if (name.equals("office:styles") || name.equals("office:automatic-styles")) {
                        xml.children(style -> read(xml, style));
                    }
                }));
            }
        }
    }

    private void read(XmlPart xml, String name) {
        if (name.equals("text:list-style") || name.equals("text:outline-style")) {
            Level[] levels = new Level[LEVELS];
            lists.put(name.equals("text:outline-style") ? "" : xml.attribute("name", ""), levels);
            xml.children(level -> level(xml, level, levels));
        } else if (name.equals("style:style")) {
            String style = key(xml.attribute("family", ""), xml.attribute("name", ""));
            if (xml.attribute("parent-style-name") != null) {
                parents.put(style, key(xml.attribute("family", ""), xml.attribute("parent-style-name")));
            }
            if (xml.attribute("list-style-name") != null) {
                listOfStyle.put(style, xml.attribute("list-style-name"));
            }
            xml.children(properties -> {
                if (properties.equals("style:text-properties") && "none".equals(xml.attribute("display"))
                        || properties.equals("style:section-properties") && "none".equals(xml.attribute("display"))) {
                    hiding.add(style);
                }
                if (properties.equals("style:text-properties") && !xml.attribute("text-line-through-style", "none").equals("none")) {
                    striking.add(style);
                }
                Height height = height(xml.attribute("text-position", ""));
                if (height != Height.ON_THE_LINE) {
                    heights.put(style, height);
                }
            });
        }
    }

    private static void level(XmlPart xml, String name, Level[] levels) {
        int at = Math.max(1, Math.min(LEVELS, xml.whole("level", 1))) - 1;
        if (name.endsWith("-number") || name.equals("text:outline-level-style")) {
            levels[at] = new Level(ItemNumber.example(xml.attribute("num-format", "")), xml.attribute("num-prefix", ""), xml.attribute("num-suffix", ""),
                    xml.whole("start-value", 1), xml.whole("display-levels", 1), null);
        } else if (name.endsWith("-bullet")) {
            String sign = xml.attribute("bullet-char", "");
            levels[at] = new Level(ItemNumber.NONE, "", "", 1, 1, sign.isEmpty() ? "" : OfficeSigns.bullet(sign.codePointAt(0), "other"));
        }
    }

    /** Of letters as far above or below the line as that says, in hundredths of their size; a little is only a look. */
    private static Height height(String position) {
        String first = position.strip().split("\\s", 2)[0];
        return first.startsWith("super") || first.matches("[1-9]\\d+%") ? Height.RAISED
                : first.startsWith("sub") || first.matches("-[1-9]\\d+%") ? Height.LOWERED : Height.ON_THE_LINE;
    }

    Height height(String family, String name) {
        return heights.getOrDefault(key(family, name), Height.ON_THE_LINE);
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    boolean hides(String family, String name) {
        return has(hiding, key(family, name));
    }

    boolean strikes(String family, String name) {
        return has(striking, key(family, name));
    }

    private boolean has(Set<String> styles, String style) {
        String at = style;
        for (int i = 0; at != null && i < LEVELS; i++) {
            if (styles.contains(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    /** The list that the paragraphs of a style belong to; null for none. */
    String listOf(String paragraphStyle) {
        String at = key("paragraph", paragraphStyle);
        for (int i = 0; at != null && i < LEVELS; i++) {
            if (listOfStyle.containsKey(at)) {
                return listOfStyle.get(at);
            }
            at = parents.get(at);
        }
        return null;
    }

    /** Where counting begins at a level, from 0. */
    int start(String list, int level) {
        Level found = level(list, level);
        return found == null ? 1 : found.start;
    }

    private Level level(String list, int level) {
        Level[] levels = lists.get(list);
        return levels == null ? null : levels[Math.min(level, LEVELS - 1)];
    }

    /**
     * What stands before an item; empty where nothing does.
     *
     * @param counts of this level and those above it
     */
    String number(String list, int level, int[] counts) {
        Level found = level(list, level);
        if (found == null || found.bullet != null) {
            return found == null ? "" : found.bullet;
        }
        String number = "";
        for (int at = Math.max(0, level - found.shown + 1); at <= level && found.format != ItemNumber.NONE; at++) {
            Level each = level(list, at);
            String one = each == null ? "" : each.format.of(counts[at]);
            number += number.isEmpty() || one.isEmpty() ? one : "." + one;
        }
        return (found.before + number + found.after).strip();
    }
}
