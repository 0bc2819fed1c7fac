package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a formula of MathML on one line, so that every figure says what it says on the page. */
public final class MathText {

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");
    private static final Set<String> SILENT = Set.of("annotation", "annotation-xml", "mphantom", "none", "mprescripts", "script", "style");
    // signs that only a machine reads: an application, a product, a list, a sum
    private static final String INVISIBLE = "[\u2061-\u2064]";

    private MathText() {
    }

    static String of(Element element) {
        String name = element.normalName();
        if (TOKENS.contains(name)) {
            return element.text().strip().replaceAll(INVISIBLE, "");
        }
        if (SILENT.contains(name)) {
            return "";
        }
        return switch (name) {
            case "mspace" -> " ";
            case "semantics", "maction" -> part(element, 0);
            case "mfrac" -> fraction(part(element, 0), part(element, 1));
            case "msqrt" -> root("", all(element));
            case "mroot" -> root(part(element, 1), part(element, 0));
            case "msup", "mover" -> based(part(element, 0), "", part(element, 1));
            case "msub", "munder" -> based(part(element, 0), part(element, 1), "");
            case "msubsup", "munderover" -> based(part(element, 0), part(element, 1), part(element, 2));
            case "mtr", "mlabeledtr" -> String.join(" ", parts(element));
            case "mtable" -> String.join("; ", parts(element));
            default -> all(element);
        };
    }

    /** One by the other. */
    public static String fraction(String above, String below) {
        return single(above) + "/" + single(below);
    }

    /** @param degree empty for a square root */
    public static String root(String degree, String of) {
        return raised(degree) + "√" + single(of);
    }

    /** With what stands below and above the line behind it, each of which may be empty. */
    public static String based(String base, String below, String above) {
        boolean several = base.length() > 1 && !base.chars().allMatch(MathText::isWord);
        return (several ? single(base) : base) + lowered(below) + raised(above);
    }

    private static String raised(String words) {
        return words.isEmpty() ? "" : RaisedText.power(words);
    }

    private static String lowered(String words) {
        return words.isEmpty() ? "" : RaisedText.index(words);
    }

    /** In brackets unless it is one number, name or sign, or stands in brackets already. */
    private static String single(String words) {
        boolean one = words.length() <= 1 || words.chars().allMatch(MathText::isWord) || words.startsWith("(") && words.indexOf(')') == words.length() - 1;
        return one ? words : "(" + words + ")";
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static String part(Element element, int number) {
        List<String> parts = parts(element);
        return number < parts.size() ? parts.get(number) : "";
    }

    private static List<String> parts(Element element) {
        List<String> parts = new ArrayList<>();
        for (Node each : element.childNodes()) {
            if (each instanceof Element child) {
                parts.add(of(child));
            } else if (each instanceof TextNode words && !words.isBlank()) {
                parts.add(words.text().strip());
            }
        }
        return parts;
    }

    /** One after the other; a fraction is apart from the figures and names beside it. */
    private static String all(Element element) {
        StringBuilder all = new StringBuilder();
        boolean fraction = false;
        for (Node each : element.childNodes()) {
            String words = each instanceof Element child ? of(child) : each instanceof TextNode text && !text.isBlank() ? text.text().strip() : "";
            boolean next = each instanceof Element child && child.normalName().equals("mfrac");
            boolean beside = !all.isEmpty() && !words.isEmpty() && isWord(all.charAt(all.length() - 1)) && isWord(words.charAt(0));
            all.append((fraction || next) && beside ? " " : "").append(words);
            fraction = next || fraction && words.isEmpty();
        }
        return all.toString();
    }
}
