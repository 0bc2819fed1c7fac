package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a Word document's lists as Word shows them (ISO/IEC 29500-1, 17.9). */
final class WordNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private static final class Level {

        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String font;
        private boolean legal;
        private int restart = -1;
    }

    private static final class Scheme {

        private final Level[] levels = new Level[LEVELS];
        private final int[] count = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
    }

    private record Instance(Scheme scheme, Map<Integer, Level> overrides, Map<Integer, Integer> starts) {
    }

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Scheme> byStyle = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    WordNumbering(ZipParts parts, String name) {
        if (parts.has(name)) {
            XmlPart xml = WordXml.part(parts.open(name));
            xml.children(root -> xml.children(part -> {
                if (part.equals("w:abstractNum")) {
                    scheme(xml, xml.attribute("abstractNumId", ""));
                } else if (part.equals("w:num")) {
                    instance(xml, xml.attribute("numId", ""));
                }
            }));
        }
    }

    private void scheme(XmlPart xml, String id) {
        Scheme scheme = new Scheme();
        schemes.put(id, scheme);
        xml.children(part -> {
            switch (part) {
                case "w:lvl" -> scheme.levels[within(xml.whole("ilvl", 0))] = level(xml);
                case "w:styleLink" -> byStyle.put(xml.attribute("val", ""), scheme);
                case "w:numStyleLink" -> linked.put(id, xml.attribute("val", ""));
                default -> { }
            }
        });
    }

    private static int within(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    private static Level level(XmlPart xml) {
        Level level = new Level();
        xml.children(part -> {
            switch (part) {
                case "w:start" -> level.start = xml.whole("val", 1);
                case "w:numFmt" -> level.format = xml.attribute("val", "decimal");
                case "w:lvlText" -> level.text = xml.attribute("val", "");
                case "w:lvlRestart" -> level.restart = xml.whole("val", -1);
                case "w:isLgl" -> level.legal = WordXml.isOn(xml);
                case "w:rPr" -> xml.children(property -> {
                    if (property.equals("w:rFonts")) {
                        level.font = xml.attribute("ascii");
                    }
                });
                default -> { }
            }
        });
        return level;
    }

    private void instance(XmlPart xml, String id) {
        Instance[] instance = new Instance[1];
        xml.children(part -> {
            if (part.equals("w:abstractNumId")) {
                String of = xml.attribute("val", "");
                Scheme scheme = byStyle.getOrDefault(linked.get(of), schemes.get(of));
                instance[0] = new Instance(scheme == null ? new Scheme() : scheme, new HashMap<>(), new HashMap<>());
            } else if (part.equals("w:lvlOverride") && instance[0] != null) {
                int level = within(xml.whole("ilvl", 0));
                xml.children(each -> {
                    if (each.equals("w:startOverride")) {
                        instance[0].starts.put(level, xml.whole("val", 1));
                    } else if (each.equals("w:lvl")) {
                        instance[0].overrides.put(level, level(xml));
                    }
                });
            }
        });
        if (instance[0] != null) {
            instances.put(id, instance[0]);
        }
    }

    /** What Word puts before the next item of a list; empty where there is none such. */
    String next(String list, int ilvl) {
        Instance instance = instances.get(list);
        int at = within(ilvl);
        Level level = instance == null ? null : level(instance, at);
        if (level == null) {
            return "";
        }
        Scheme scheme = instance.scheme;
        Integer start = instance.starts.remove(at);
        scheme.count[at] = start != null ? start : scheme.begun[at] ? scheme.count[at] + 1 : level.start;
        scheme.begun[at] = true;
        for (int below = at + 1; below < LEVELS; below++) {
            Level lower = level(instance, below);
            scheme.begun[below] &= lower != null && lower.restart >= 0 && lower.restart < at + 1;
        }
        if (level.format.equals("bullet")) {
            return level.text.isEmpty() ? "" : OfficeSigns.bullet(level.text.codePointAt(0), level.font);
        }
        return PLACE.matcher(level.text).replaceAll(place -> Matcher.quoteReplacement(number(instance, Integer.parseInt(place.group(1)) - 1, level.legal))).strip();
    }

    private static Level level(Instance instance, int at) {
        return instance.overrides.getOrDefault(at, instance.scheme.levels[at]);
    }

    private static String number(Instance instance, int at, boolean legal) {
        Level level = level(instance, at);
        if (level == null) {
            return "";
        }
        int number = instance.scheme.begun[at] ? instance.scheme.count[at] : level.start;
        return (legal ? ItemNumber.DECIMAL : ItemNumber.word(level.format)).of(number);
    }
}
