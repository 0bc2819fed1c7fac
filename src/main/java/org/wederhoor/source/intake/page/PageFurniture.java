package org.wederhoor.source.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.web.language.WordFiles;

/** Knows a page's furniture by its elements, roles and the names that its makers give it. */
final class PageFurniture {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> HOLDERS = Set.of("div", "section", "aside", "ul", "ol", "nav", "footer", "header", "form",
            "table", "figure", "dialog", "a", "article");
    private static final Map<String, LeftOutReason> TAGS = Map.of("nav", LeftOutReason.NAVIGATION,
            "menu", LeftOutReason.NAVIGATION, "search", LeftOutReason.NAVIGATION, "aside", LeftOutReason.OTHER,
            "form", LeftOutReason.OTHER, "footer", LeftOutReason.OTHER, "button", LeftOutReason.OTHER,
            "dialog", LeftOutReason.OTHER);
    private static final Map<String, LeftOutReason> ROLES = Map.of("navigation", LeftOutReason.NAVIGATION,
            "banner", LeftOutReason.NAVIGATION, "menu", LeftOutReason.NAVIGATION, "search", LeftOutReason.NAVIGATION,
            "contentinfo", LeftOutReason.OTHER, "complementary", LeftOutReason.OTHER, "dialog", LeftOutReason.OTHER,
            "alertdialog", LeftOutReason.OTHER);
    private static final Set<String> CERTAIN = Set.of("nav", "dialog");
    private static final Map<String, LeftOutReason> NAMES = names();

    private PageFurniture() {
    }

    /** Null when nothing says that it is furniture. What it is called tells more than what element it is. */
    static LeftOutReason reason(Element element) {
        if (HOLDERS.contains(element.normalName())) {
            for (String name : BETWEEN.split(element.className() + " " + element.id())) {
                LeftOutReason reason = NAMES.get(name.toLowerCase(Locale.ROOT));
                if (reason != null) {
                    return reason;
                }
            }
        }
        LeftOutReason byRole = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
        return byRole != null ? byRole : TAGS.get(element.normalName());
    }

    /** Whether it is furniture however long it is. */
    static boolean certain(Element element) {
        return CERTAIN.contains(element.normalName())
                || reason(element) == LeftOutReason.COMMENTS && element.id().toLowerCase(Locale.ROOT).startsWith("comments");
    }

    private static Map<String, LeftOutReason> names() {
        Map<String, LeftOutReason> names = new HashMap<>();
        List<String> lines = WordFiles.lines("/cleaning/page.txt");
        LeftOutReason reason = null;
        for (String line : lines) {
            if (line.startsWith("[")) {
                reason = LeftOutReason.valueOf(line.substring(1, line.length() - 1));
            } else {
                names.put(line, reason);
            }
        }
        return Map.copyOf(names);
    }
}
