package org.wederhoor.source.intake.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.web.language.WordFiles;

/** How the elements of a page look: by their markup, the page's own style sheet, and the names that everybody gives to classes. */
final class PageLooks {

    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    // "overflow-hidden" hides nothing, so only a name of several words may stand at the end of a longer one
    private static final Map<String, Style.Effect> CLASSES = classes();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WIDE_SCREEN = Pattern.compile("(?:sm|md|lg|xl|2xl):(?:block|inline|flex|grid|table|contents|visible|not-sr-only).*"
            + "|d-(?:sm|md|lg|xl|xxl)-(?!none).+");

    private final StyleSheet sheet;
    private final Map<Element, Set<Style.Effect>> effects = new IdentityHashMap<>();
    private final Map<String, Set<Style.Effect>> styles = new HashMap<>();
    private final Map<String, Set<Style.Effect>> names = new HashMap<>();

    PageLooks(Document document) {
        sheet = StyleSheet.of(document);
    }

    /** Whether its words are struck out. */
    boolean struck(Element element) {
        return STRUCK.contains(element.normalName()) || element.attr("role").equals("deletion")
                || effects(element).contains(Style.Effect.STRUCK);
    }

    /** Whether a browser shows nothing of it, or seems to: only the page's scripts and other style sheets could say for certain. */
    boolean unseen(Element element) {
        Set<Style.Effect> effects = effects(element);
        boolean unseen = effects.contains(Style.Effect.UNSEEN) || effects.contains(Style.Effect.NOT_DISPLAYED)
                || effects.contains(Style.Effect.TINY) && element.childrenSize() == 0;
        return unseen && !FoldedParts.isOpened(element) && !PageElements.isOnlyFormula(element) && element.select("[style*=visible]").isEmpty();
    }

    /** Whether it is not seen as what a script shows is not, until then; what is for screen readers alone is hidden in other ways. */
    boolean closed(Element element) {
        Set<Style.Effect> effects = effects(element);
        return PageElements.isHidden(element) || effects.contains(Style.Effect.NOT_DISPLAYED) && !effects.contains(Style.Effect.UNSEEN);
    }

    /** What its own style, its classes and the page's style sheets do to it. */
    Set<Style.Effect> effects(Element element) {
        return effects.computeIfAbsent(element, this::read);
    }

    private Set<Style.Effect> read(Element element) {
        Set<Style.Effect> inSheet = sheet.isEmpty() ? Set.of() : sheet.of(element);
        if (inSheet.isEmpty() && !element.hasAttr("style") && !element.hasAttr("class")) {
            return Set.of();
        }
        Set<Style.Effect> all = EnumSet.noneOf(Style.Effect.class);
        all.addAll(inSheet);
        all.addAll(names.computeIfAbsent(element.attr("class"), PageLooks::named));
        all.addAll(styles.computeIfAbsent(element.attr("style"), Style::effects));
        return all;
    }

    private static Set<Style.Effect> named(String classes) {
        Set<Style.Effect> effects = EnumSet.noneOf(Style.Effect.class);
        Set<String> all = new HashSet<>(List.of(BLANKS.split(classes.toLowerCase(Locale.ROOT).strip())));
        for (String name : all) {
            CLASSES.forEach((known, effect) -> {
                if (name.endsWith(known) && means(name, known)) {
                    effects.add(effect);
                }
            });
        }
        if (!effects.isEmpty() && all.stream().anyMatch(name -> WIDE_SCREEN.matcher(name).matches())) {
            effects.removeAll(Set.of(Style.Effect.UNSEEN, Style.Effect.NOT_DISPLAYED));
        }
        return effects;
    }

    private static boolean means(String name, String known) {
        boolean ends = name.endsWith("-" + known) || name.endsWith("_" + known);
        return name.equals(known) || ends && known.contains("-") && !name.endsWith("not-" + known);
    }

    private static Map<String, Style.Effect> classes() {
        Map<String, Style.Effect> classes = new HashMap<>();
        Style.Effect effect = null;
        for (String line : WordFiles.lines("/cleaning/classes.txt")) {
            if (line.startsWith("[")) {
                effect = Style.Effect.valueOf(line.substring(1, line.length() - 1));
            } else {
                classes.put(line, effect);
            }
        }
        return Map.copyOf(classes);
    }
}
