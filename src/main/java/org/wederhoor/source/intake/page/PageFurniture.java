package org.wederhoor.source.intake.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Knows a page's furniture by its elements, roles and the names that its makers give it. */
final class PageFurniture {

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
    // for an article
    private static final int ENOUGH = 250;
    // a link on its own leads to what a box of these is about; in running text it is a word of that
    private static final Set<LeftOutReason> LINKING = Set.of(LeftOutReason.RELATED, LeftOutReason.ADVERTISEMENT, LeftOutReason.SHARING,
            LeftOutReason.NAVIGATION);

    private static final Pattern SENTENCE = Pattern.compile("\\S+\\s.*[.!?][\"”’»]?\\s*", Pattern.DOTALL);

    private final FurnitureNames names = new FurnitureNames();

    /**
     * Null when too little says that it is furniture. What it is called tells more than what element it is; an article of its own or
     * running text needs more than one sign.
     *
     * @param prose how much running text it holds
     */
    LeftOutReason reason(Element element, int prose) {
        LeftOutReason byRole = byRole(element);
        byRole = byRole != null ? byRole : TAGS.get(element.normalName());
        FurnitureNames.Called called = called(element);
        if (called.reason() == null) {
            return byRole;
        }
        int signs = called.signs() + (byRole == null ? 0 : 1);
        boolean enough = switch (signs) {
            case 0 -> LINKING.contains(called.reason()) && prose == 0 && hasLinkOnItsOwn(element);
            case 1 -> !element.normalName().equals("article") && (prose == 0 && !hasSentence(element) || says(element, called.reason()));
            default -> true;
        };
        return enough ? called.reason() : byRole;
    }

    /**
     * Whether it is furniture however long it is.
     *
     * @param beside how much running text the page holds besides
     */
    boolean certain(Element element, LeftOutReason reason, int beside) {
        boolean comments = reason == LeftOutReason.COMMENTS;
        if (CERTAIN.contains(element.normalName()) || comments && element.id().toLowerCase(Locale.ROOT).startsWith("comments")) {
            return true;
        }
        int signs = called(element).signs();
        boolean all = TAGS.containsKey(element.normalName()) && byRole(element) != null && signs > 0;
        return beside >= ENOUGH && (all || comments && signs > 1 && ReplyBoxes.isThread(element));
    }

    private static LeftOutReason byRole(Element element) {
        String role = element.attr("role");
        return role.isEmpty() ? null : ROLES.get(role.toLowerCase(Locale.ROOT));
    }

    private FurnitureNames.Called called(Element element) {
        boolean named = HOLDERS.contains(element.normalName()) && (element.hasAttr("class") || element.hasAttr("id"));
        return named ? names.of(element.attr("class") + " " + element.id()) : FurnitureNames.NOTHING;
    }

    private static boolean hasSentence(Element element) {
        return element.stream().filter(each -> each.normalName().equals("p")).map(Element::ownText).anyMatch(words -> SENTENCE.matcher(words).matches());
    }

    /** Whether what it holds is a sign too. */
    private static boolean says(Element element, LeftOutReason reason) {
        if (LINKING.contains(reason)) {
            return hasLinkOnItsOwn(element);
        }
        return switch (reason) {
            case COMMENTS, NEWSLETTER -> true;
            default -> element.selectFirst("button, input, [role=button]") != null
                    || element.text().toLowerCase(Locale.ROOT).contains("cookie");
        };
    }

    /** Whether it holds a link that stands beside no running text. */
    static boolean hasLinkOnItsOwn(Element element) {
        // a selector would be read anew for every element of a page
        return element.stream().anyMatch(each -> each.normalName().equals("a") && each.hasAttr("href")
                && (each == element || each.parent().ownText().isBlank()));
    }
}
