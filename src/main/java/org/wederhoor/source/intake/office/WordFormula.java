package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.Map;

import org.wederhoor.source.intake.page.MathText;

/** Writes the formulas of a Word document on one line (ISO/IEC 29500-1, 22.1), so that every figure says what it says there: 1/2 and not 12. */
final class WordFormula {

    private WordFormula() {
    }

    /**
     * What the element that was begun last says.
     *
     * @param paragraph into which {@code reader} writes what stands in each part; it is taken out again
     */
    static String of(String name, XmlPart xml, Story.Paragraph paragraph, XmlPart.Visitor reader) {
        Map<String, String> parts = new HashMap<>();
        xml.children(part -> {
            int at = paragraph.words.length();
            xml.children(reader);
            String said = at < paragraph.words.length() ? paragraph.words.substring(at).strip() : "";
            paragraph.words.setLength(Math.min(at, paragraph.words.length()));
            parts.put(part, said);
        });
        String base = parts.getOrDefault("m:e", "");
        return switch (name) {
            case "m:f" -> parts.getOrDefault("m:num", "").isEmpty() && parts.getOrDefault("m:den", "").isEmpty() ? ""
                    : MathText.fraction(parts.getOrDefault("m:num", ""), parts.getOrDefault("m:den", ""));
            case "m:rad" -> base.isEmpty() ? "" : MathText.root(parts.getOrDefault("m:deg", ""), base);
            default -> MathText.based(base, parts.getOrDefault("m:sub", ""), parts.getOrDefault("m:sup", ""));
        };
    }
}
