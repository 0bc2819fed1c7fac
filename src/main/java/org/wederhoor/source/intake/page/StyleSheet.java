package org.wederhoor.source.intake.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's own style sheets, as far as their rules are for an element, a class, or an element with a class. What another rule
 * shows again, on a wider screen say, does not count as hidden.
 */
final class StyleSheet {

    private static final Pattern SIMPLE = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*|(?:[a-zA-Z][a-zA-Z0-9-]*)?\\.[a-zA-Z_-][a-zA-Z0-9_-]*");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z_-][a-zA-Z0-9_-]*)");
    private static final Pattern UNCONDITIONAL = Pattern.compile("@(?:layer|supports|media\\s+(?:screen|all)\\s*$)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

    private final Map<String, Set<Style.Effect>> effects = new HashMap<>();
    private final Map<String, Set<Style.Effect>> known = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Map<Element, StyleSheet> shadows = new IdentityHashMap<>();
    private boolean hasShadows;

    static StyleSheet of(Document document) {
        StyleSheet sheet = new StyleSheet();
        sheet.hasShadows = ShadowRoots.areIn(document);
        document.select("style").forEach(style -> sheet.inTreeOf(ShadowRoots.hostOf(style)).read(COMMENT.matcher(style.data()).replaceAll(" ")));
        return sheet;
    }

    /** That of a shadow tree, which is for nothing else and has no other. */
    private StyleSheet inTreeOf(Element host) {
        return host == null ? this : shadows.computeIfAbsent(host, any -> new StyleSheet());
    }

    boolean isEmpty() {
        return effects.isEmpty() && shadows.isEmpty();
    }

    Set<Style.Effect> of(Element element) {
        return hasShadows ? inTreeOf(ShadowRoots.hostOf(element)).own(element) : own(element);
    }

    private Set<Style.Effect> own(Element element) {
        return known.computeIfAbsent(element.normalName() + " " + element.attr("class"), any -> read(element));
    }

    private Set<Style.Effect> read(Element element) {
        Set<Style.Effect> all = EnumSet.noneOf(Style.Effect.class);
        String tag = element.normalName();
        all.addAll(effects.getOrDefault(tag, Set.of()));
        for (String name : element.classNames()) {
            Set<Style.Effect> its = EnumSet.noneOf(Style.Effect.class);
            its.addAll(effects.getOrDefault("." + name, Set.of()));
            its.addAll(effects.getOrDefault(tag + "." + name, Set.of()));
            if (shown.contains(name)) {
                its.removeAll(EnumSet.of(Style.Effect.NOT_DISPLAYED, Style.Effect.UNSEEN));
            }
            all.addAll(its);
        }
        return all;
    }

    private void read(String css) {
        int from = 0;
        // how deep the outermost of the conditions stands under which a rule holds
        int condition = 0;
        int depth = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == ';') {
                from = i + 1;
            } else if (c == '}') {
                from = i + 1;
                depth = Math.max(0, depth - 1);
                condition = depth < condition ? 0 : condition;
            } else if (c == '{') {
                String before = css.substring(from, i).strip();
                if (before.startsWith("@")) {
                    depth++;
                    condition = condition > 0 || UNCONDITIONAL.matcher(before).lookingAt() ? condition : depth;
                } else {
                    int end = css.indexOf('}', i);
                    end = end < 0 ? css.length() : end;
                    rule(before, Style.effects(css.substring(i + 1, end)), condition > 0);
                    i = end;
                }
                from = i + 1;
            }
        }
    }

    private void rule(String selectors, Set<Style.Effect> its, boolean conditional) {
        if (its.isEmpty()) {
            return;
        }
        for (String each : selectors.split(",")) {
            String selector = each.strip();
            if (its.contains(Style.Effect.DISPLAYED) || its.contains(Style.Effect.SEEN)) {
                for (Matcher name = CLASS.matcher(selector); name.find();) {
                    shown.add(name.group(1));
                }
            }
            if (!conditional && SIMPLE.matcher(selector).matches()) {
                effects.computeIfAbsent(selector, key -> EnumSet.noneOf(Style.Effect.class)).addAll(its);
            }
        }
    }
}
