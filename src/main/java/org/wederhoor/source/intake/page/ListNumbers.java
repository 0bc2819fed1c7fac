package org.wederhoor.source.intake.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** The numbers that a browser puts before the items of ordered lists. Where a site's style may well hide them, there are none. */
final class ListNumbers {

    private static final Set<String> COUNTED = Set.of("start", "reversed", "type");
    private static final int LETTERS = 26;

    private final PageLooks looks;
    private final Map<Element, Counter> counters = new IdentityHashMap<>();

    private static final class Counter {

        private final boolean printed;
        private int next;

        Counter(boolean printed, int next) {
            this.printed = printed;
            this.next = next;
        }
    }

    ListNumbers(PageLooks looks) {
        this.looks = looks;
    }

    /** What stands before an item; nothing for other elements. Items have to be asked for in the page's order. */
    String of(Element item) {
        Element list = item.normalName().equals("li") ? item.parent() : null;
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        Counter counter = counters.computeIfAbsent(list, each -> new Counter(isNumbered(each), first(each)));
        int number = whole(item, "value", counter.next);
        counter.next = number + (list.hasAttr("reversed") ? -1 : 1);
        return counter.printed && !looks.effects(item).contains(Style.Effect.UNNUMBERED) ? printed(number, type(item, list)) + ". " : "";
    }

    private static int first(Element list) {
        int items = (int) list.children().stream().filter(each -> each.normalName().equals("li") && !PageElements.silent(each)).count();
        return whole(list, "start", list.hasAttr("reversed") ? items : 1);
    }

    private boolean isNumbered(Element list) {
        if (looks.effects(list).contains(Style.Effect.UNNUMBERED) || list.attr("role").equals("list")) {
            return false;
        }
        boolean counts = COUNTED.stream().anyMatch(list::hasAttr) || list.children().stream().anyMatch(each -> each.hasAttr("value"));
        // sites that give a list a name give it a look too, but for the editors' own lists
        return counts || list.hasClass("wp-block-list") || list.className().isBlank() && list.closest("nav") == null;
    }

    private static String type(Element item, Element list) {
        return item.hasAttr("type") ? item.attr("type") : list.attr("type");
    }

    private static String printed(int number, String type) {
        String printed = switch (type) {
            case "a", "A" -> number > 0 ? letters(number) : Integer.toString(number);
            case "i", "I" -> number > 0 ? new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM).format(number, "%roman-lower")
                    : Integer.toString(number);
            default -> Integer.toString(number);
        };
        return type.equals("A") || type.equals("I") ? printed.toUpperCase(Locale.ROOT) : printed;
    }

    private static String letters(int number) {
        String letters = "";
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters = (char) ('a' + (rest - 1) % LETTERS) + letters;
        }
        return letters;
    }

    private static int whole(Element element, String attribute, int otherwise) {
        try {
            return element.hasAttr(attribute) ? Integer.parseInt(element.attr(attribute).strip()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
