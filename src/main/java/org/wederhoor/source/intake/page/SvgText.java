package org.wederhoor.source.intake.page;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the words that a drawing shows, each label on a line of its own; one alone stays in its line. */
final class SvgText {

    private static final Set<String> NOT_DRAWN = Set.of("defs", "symbol", "clippath", "mask", "pattern", "marker", "metadata", "title",
            "desc", "script", "style");

    private SvgText() {
    }

    static void write(Element drawing, TextWriter writer) {
        List<String> labels = drawing.select("text, foreignObject").stream().filter(each -> isDrawn(each, drawing))
                .map(SvgText::words).filter(words -> !words.isBlank()).toList();
        for (String label : labels) {
            if (labels.size() > 1) {
                writer.line();
            } else {
                writer.write(" ", false);
            }
            writer.write(label + " ", false);
        }
        if (labels.size() > 1) {
            writer.line();
        }
    }

    private static boolean isDrawn(Element label, Element drawing) {
        for (Element each = label; each != drawing; each = each.parent()) {
            if (NOT_DRAWN.contains(each.normalName()) || PageElements.silent(each) || each.attr("display").equals("none")
                    || each != label && Set.of("text", "foreignobject").contains(each.normalName())) {
                return false;
            }
        }
        return true;
    }

    /** A part that has a place of its own is a word of its own. */
    private static String words(Element label) {
        StringBuilder words = new StringBuilder();
        label.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element part && (part.hasAttr("x") || part.hasAttr("y") || part.hasAttr("dy")
                    || !part.normalName().equals("tspan"))) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
