package org.wederhoor.source.intake.cleaning;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.wederhoor.source.intake.cleaning.CleaningWords.Kind;

/** Finds rows of buttons and menu entries, on one line or one below the other. */
final class RowRule {

    private static final int ENTRIES = 3;
    private static final int LONGEST_ENTRY = 30;
    private static final Pattern BETWEEN = Pattern.compile("\\s*+[|•·›»>]\\s*+|\\s{2,}+|\\t");
    private static final Pattern WORDS = Pattern.compile("[\\s,|•·/]++");

    private RowRule() {
    }

    static void mark(CleanedText text) {
        for (int i = 0; i < text.size(); i++) {
            if (menuOnOneLine(text.line(i))) {
                text.leaveOut(i, LeftOutReason.NAVIGATION);
            }
        }
        for (int i = 0; i < text.size();) {
            int buttons = run(text, i, RowRule::button);
            int entries = run(text, i, RowRule::entry);
            // one alone may be a heading of the article's
            boolean row = buttons - i >= 2 && differ(text, i, buttons) || buttons > i && (WORDS.split(text.line(i).bare()).length >= 2
                    || text.leftOut(i - 1, LeftOutReason.SHARING) || text.leftOut(buttons, LeftOutReason.SHARING));
            if (row) {
                leaveOut(text, i, buttons, LeftOutReason.SHARING);
            }
            if (entries - i >= ENTRIES) {
                leaveOut(text, i, entries, LeftOutReason.NAVIGATION);
            }
            i = Math.max(i + 1, Math.max(buttons, entries));
        }
    }

    private interface Test {
        boolean holds(Line line);
    }

    private static int run(CleanedText text, int from, Test test) {
        int end = from;
        while (end < text.size() && test.holds(text.line(end))) {
            end++;
        }
        return end;
    }

    /** Whether they say more than one thing: no row of buttons repeats itself. */
    private static boolean differ(CleanedText text, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> text.line(i).bare()).distinct().limit(2).count() == 2;
    }

    private static void leaveOut(CleanedText text, int from, int to, LeftOutReason reason) {
        for (int i = from; i < to; i++) {
            text.leaveOut(i, reason);
        }
    }

    private static boolean button(Line line) {
        return line.bare().length() <= 4 * LONGEST_ENTRY && !line.bare().isEmpty()
                && Arrays.stream(WORDS.split(line.bare())).allMatch(CleaningWords.of(Kind.SHARE)::containsKey);
    }

    private static boolean entry(Line line) {
        return CleaningWords.of(Kind.MENU).containsKey(line.bare());
    }

    /** Short entries with marks between them, of which two are known. */
    private static boolean menuOnOneLine(Line line) {
        String[] entries = BETWEEN.split(line.bare().length() > 500 ? "" : line.bare());
        return entries.length >= ENTRIES && Arrays.stream(entries).allMatch(each -> each.length() <= LONGEST_ENTRY)
                && Arrays.stream(entries).filter(CleaningWords.of(Kind.MENU)::containsKey).count() >= 2;
    }
}
