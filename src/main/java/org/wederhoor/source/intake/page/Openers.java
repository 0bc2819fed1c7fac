package org.wederhoor.source.intake.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.FoldPhrases;

/** The buttons and links of a page that open what it hides at first, as its markup says: by what they name, by their place, or by their words. */
final class Openers {

    private static final Set<String> NAMING = Set.of("aria-controls", "popovertarget", "commandfor", "for");
    private static final Pattern NAMING_TOO = Pattern.compile("data-(?:.*-)?(?:target|toggle|controls|collapse|show|open|reveal|expand)");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([#.]?[\\w-]+)[\"'`]");
    private static final Set<String> PRESSED = Set.of("aria-expanded", "onclick", "@click", "x-on:click", "v-on:click", "ng-click");
    // what libraries show and hide themselves
    private static final Set<String> SHOWN = Set.of("x-show", "v-show", "ng-show", "ng-hide");
    private static final Set<String> BUTTONS = Set.of("button", "summary");
    private static final int LONGEST_LABEL = 80;

    private final Document document;
    private Map<String, Element> byName;

    Openers(Document document) {
        this.document = document;
    }

    /** What the page's elements name: ids, and classes with a full stop before them. Most pages hide nothing that asks for it. */
    private Map<String, Element> byName() {
        if (byName == null) {
            byName = new HashMap<>();
            document.stream().filter(each -> each.attributesSize() > 0 && !PageElements.isHidden(each)).forEach(each -> each.attributes().forEach(
                    attribute -> names(attribute).forEach(name -> byName.putIfAbsent(name.startsWith("#") ? name.substring(1) : name, each))));
        }
        return byName;
    }

    private static Stream<String> names(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        if (value.isEmpty()) {
            return Stream.empty();
        }
        if (name.startsWith("on")) {
            return QUOTED.matcher(value).results().map(found -> found.group(1));
        }
        boolean names = name.equals("href") ? value.startsWith("#") : NAMING.contains(name) || name.startsWith("data-") && NAMING_TOO.matcher(name).matches();
        return names ? Stream.of(value.split("\\s+")) : Stream.empty();
    }

    /** Null when nothing says that a press opens the element. */
    Element of(Element hidden) {
        Element naming = Stream.concat(Stream.of(hidden.id()), hidden.classNames().stream().map("."::concat)).filter(name -> !name.isEmpty())
                .map(byName()::get).filter(each -> each != null && each != hidden && !each.parents().contains(hidden)).findFirst().orElse(null);
        if (naming != null) {
            return naming;
        }
        Element before = beside(hidden, false);
        Element after = beside(hidden, true);
        if (before != null && (isButton(before) && before.hasText() || opens(before))) {
            return before;
        }
        if (after != null && opens(after)) {
            return after;
        }
        Element heading = hidden.previousElementSibling();
        boolean folds = FurnitureNames.folds(hidden) || FurnitureNames.folds(hidden.parent()) || heading != null && FurnitureNames.folds(heading);
        folds |= heading != null && (PRESSED.stream().anyMatch(heading::hasAttr) || heading.attr("tabindex").equals("0"));
        return folds || hidden.attr("role").equals("tabpanel") || SHOWN.stream().anyMatch(hidden::hasAttr) ? hidden.parent() : null;
    }

    /** What stands next to it, or ends what does, without what ticks a box. */
    private static Element beside(Element hidden, boolean after) {
        Element beside = after ? hidden.nextElementSibling() : hidden.previousElementSibling();
        while (beside != null && beside.normalName().equals("input")) {
            beside = after ? beside.nextElementSibling() : beside.previousElementSibling();
        }
        while (beside != null && !isLabel(beside)) {
            beside = after ? beside.firstElementChild() : beside.lastElementChild();
        }
        return beside;
    }

    private static boolean isLabel(Element element) {
        return isButton(element) || element.normalName().equals("a") || element.normalName().equals("label");
    }

    static boolean isButton(Element element) {
        return BUTTONS.contains(element.normalName()) || element.attr("role").equals("button");
    }

    private static boolean opens(Element label) {
        return label.text().length() <= LONGEST_LABEL && (label.hasAttr("aria-expanded") || FoldPhrases.opens(label.text()));
    }
}
