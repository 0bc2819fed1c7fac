package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.Map;

/** Of the styles of a Word document, what its text depends on: whether they hide it, number it, or make it a heading. */
final class WordStyles {

    private static final int DEEPEST = 20;

    /** What a style says itself; null where it says nothing. */
    private static final class Own {

        private String basedOn;
        private String name = "";
        private Boolean hidden;
        private Boolean struck;
        private String numbering;
        private Integer level;
    }

    private final Map<String, Own> styles = new HashMap<>();
    private String usual = "";

    WordStyles(ZipParts parts, String name) {
        if (parts.has(name)) {
            XmlPart xml = WordXml.part(parts.open(name));
            xml.children(root -> xml.children(style -> {
                if (style.equals("w:style")) {
                    read(xml);
                }
            }));
        }
    }

    private void read(XmlPart xml) {
        Own own = new Own();
        String id = xml.attribute("styleId", "");
        if ("paragraph".equals(xml.attribute("type")) && xml.attribute("default", "0").matches("1|true|on")) {
            usual = id;
        }
        styles.put(id, own);
        xml.children(part -> {
            switch (part) {
                case "w:name" -> own.name = xml.attribute("val", "");
                case "w:basedOn" -> own.basedOn = xml.attribute("val");
                case "w:rPr" -> xml.children(property -> {
                    if (property.equals("w:vanish")) {
                        own.hidden = WordXml.isOn(xml);
                    } else if (property.equals("w:strike") || property.equals("w:dstrike")) {
                        own.struck = Boolean.TRUE.equals(own.struck) || WordXml.isOn(xml);
                    }
                });
                case "w:pPr" -> xml.children(property -> {
                    if (property.equals("w:numPr")) {
                        numbering(xml, own);
                    }
                });
                default -> { }
            }
        });
    }

    private static void numbering(XmlPart xml, Own own) {
        xml.children(property -> {
            if (property.equals("w:numId")) {
                own.numbering = xml.attribute("val");
            } else if (property.equals("w:ilvl")) {
                own.level = xml.whole("val", 0);
            }
        });
    }

    private interface Said<T> {

        T by(Own own);
    }

    private <T> T first(String style, Said<T> said) {
        Own own = styles.get(style == null ? usual : style);
        for (int i = 0; own != null && i < DEEPEST; i++) {
            if (said.by(own) != null) {
                return said.by(own);
            }
            own = styles.get(own.basedOn);
        }
        return null;
    }

    /** Null where it says neither. @param style null for the usual one of paragraphs */
    Boolean hides(String style) {
        return first(style, own -> own.hidden);
    }

    /** As {@link #hides}. */
    Boolean strikes(String style) {
        return first(style, own -> own.struck);
    }

    /** The numbering that paragraphs of a style have; null where they have none. */
    String numbering(String style) {
        return first(style, own -> own.numbering);
    }

    int level(String style) {
        Integer level = first(style, own -> own.level);
        return level == null ? 0 : level;
    }

    /** Whether a document stands under a paragraph of this style. */
    boolean isTitle(String style) {
        Own own = styles.get(style);
        return own != null && own.name.equalsIgnoreCase("title");
    }
}
