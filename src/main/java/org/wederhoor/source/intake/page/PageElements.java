package org.wederhoor.source.intake.page;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What the elements of HTML do to the text they hold. */
final class PageElements {

    private static final Set<String> SILENT = Set.of("head", "title", "script", "style", "template", "noscript", "iframe",
            "object", "embed", "applet", "audio", "video", "canvas", "select", "option", "datalist", "textarea",
            "noembed", "noframes", "frameset");
    private static final Set<String> PARAGRAPHS = Set.of("address", "article", "aside", "blockquote", "body", "center", "details",
            "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
            "h6", "header", "hgroup", "hr", "main", "menu", "nav",
            "ol", "p", "pre", "search", "section", "summary", "table", "ul");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "caption", "legend", "optgroup");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern NOT_DISPLAYED = Pattern
            .compile("(?:^|;)\\s*+display\\s*+:\\s*+none\\b", Pattern.CASE_INSENSITIVE);

    private PageElements() {
    }

    /** Whether a reader of the page sees nothing of it. */
    static boolean silent(Element element) {
        return SILENT.contains(element.normalName())
                || element.normalName().equals("dialog") && !element.hasAttr("open")
                || isHidden(element)
                || element.attr("aria-hidden").equals("true") && isDrawnFormula(element);
    }

    /** Whether a browser shows nothing of it at first. */
    static boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found") || element.hasAttr("popover")
                || element.normalName().equals("noscript") || element.hasAttr("style") && NOT_DISPLAYED.matcher(element.attr("style")).find();
        return hidden && !FoldedParts.isOpened(element) && !isOnlyFormula(element);
    }

    /** Whether it holds a formula of which a picture is shown. */
    static boolean isOnlyFormula(Element element) {
        return element.childrenSize() == 1 && element.firstElementChild().normalName().equals("math");
    }

    /** Whether it is a part of a line. */
    static boolean inline(Element element) {
        return element.stream().noneMatch(PageElements::isBlock);
    }

    /** Whether it is how a library draws a formula that stands beside it in MathML. */
    private static boolean isDrawnFormula(Element element) {
        Element parent = element.parent();
        return parent != null && (parent.hasClass("katex") || parent.normalName().equals("mjx-container") || parent.className().startsWith("MathJax")
                || parent.hasClass("mjx-chtml"))
                && parent.selectFirst("math") != null;
    }

    /** Whether it is another or stands in that. */
    static boolean isWithin(Element element, Element outer) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is such an element or stands in one. */
    static boolean isIn(Element element, String name) {
        Element each = element;
        while (each != null && !each.normalName().equals(name)) {
            each = each.parent();
        }
        return each != null;
    }

    /** Whether it begins a line of its own. */
    static boolean isBlock(Element element) {
        return PARAGRAPHS.contains(element.normalName()) || LINES.contains(element.normalName()) || CELLS.contains(element.normalName());
    }

    /** Sets the element's text apart from what stands before it, or after it when it ends. */
    static void separate(Element element, TextWriter writer, boolean ends) {
        String name = element.normalName();
        if (PARAGRAPHS.contains(name) || element.hasAttr("popover") || name.equals("math") && element.attr("display").equals("block")) {
            writer.paragraph();
        } else if (LINES.contains(name)) {
            writer.line();
        } else if (name.equals("br") && !ends) {
            writer.lineEnd();
        } else if (CELLS.contains(name) && !ends) {
            writer.cell();
        }
    }

    static boolean keepsWhiteSpace(Element element) {
        return Set.of("pre", "listing", "xmp", "plaintext").contains(element.normalName());
    }
}
