package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the items of an OpenDocument text's lists, and its headings, as office programs show them. */
final class OpenLists {

    private static final int LEVELS = 10;
    private static final String HEADINGS = "";

    private final OpenStyles styles;
    private final Map<String, int[]> counts = new HashMap<>();
    private int level = -1;
    private String style = "";
    private int[] now = new int[LEVELS];

    OpenLists(OpenStyles styles) {
        this.styles = styles;
    }

    /** Walks through the list that was begun last. @param item is told what stands before each item, and reads it */
    void list(XmlPart xml, Consumer<String> item) {
        String outerStyle = style;
        int[] outer = now;
        level++;
        style = xml.attribute("style-name", style);
        if (level == 0) {
            boolean goesOn = "true".equals(xml.attribute("continue-numbering")) || xml.attribute("continue-list") != null;
            now = goesOn ? counts.getOrDefault(style, new int[LEVELS]) : new int[LEVELS];
            counts.put(style, now);
        }
        int at = Math.min(level, LEVELS - 1);
        xml.children(name -> {
            if (name.equals("text:list-item")) {
                now[at] = xml.whole("start-value", now[at] == 0 ? styles.start(style, at) : now[at] + 1);
                forget(now, at);
                item.accept(styles.number(style, at, now));
            } else {
                item.accept("");
            }
        });
        level--;
        style = outerStyle;
        now = outer;
    }

    /** What stands before the next heading. @param list the list that its style belongs to; null for that of all headings */
    String heading(int depth, String list) {
        int at = Math.max(0, Math.min(depth, LEVELS - 1));
        String of = list == null || list.isEmpty() ? HEADINGS : list;
        int[] numbers = counts.computeIfAbsent(of, each -> new int[LEVELS]);
        numbers[at] = numbers[at] == 0 ? styles.start(of, at) : numbers[at] + 1;
        forget(numbers, at);
        return styles.number(of, at, numbers);
    }

    private static void forget(int[] numbers, int above) {
        for (int below = above + 1; below < LEVELS; below++) {
            numbers[below] = 0;
        }
    }
}
