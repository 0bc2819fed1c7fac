package org.wederhoor.source.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A text as it reads without some of its parts, and where each of its letters stands in the whole. Line ends stay; of the blanks
 * on both sides of a part one does. Places in it are in UTF-16 units.
 */
public final class RemainingText {

    private final PlacedText whole;
    private final String words;
    // for each unit of the words its index in the whole; null where nothing is gone
    private final int[] indexes;
    private final NavigableSet<Integer> seams;

    private RemainingText(PlacedText whole, String words, int[] indexes, NavigableSet<Integer> seams) {
        this.whole = whole;
        this.words = words;
        this.indexes = indexes;
        this.seams = seams;
    }

    /**
     * @param gone in code points of {@code whole}, in any order
     * @throws IndexOutOfBoundsException when one of {@code gone} is no range of the text
     */
    public static RemainingText of(PlacedText whole, List<TextRange> gone) {
        if (gone.isEmpty()) {
            return new RemainingText(whole, whole.text(), null, new TreeSet<>());
        }
        String text = whole.text();
        StringBuilder words = new StringBuilder(text.length());
        int[] indexes = new int[text.length()];
        NavigableSet<Integer> seams = new TreeSet<>();
        int next = 0;
        for (TextRange each : gone.stream().sorted(Comparator.comparingInt(TextRange::start)).toList()) {
            int from = Math.max(next, whole.index(each.start()));
            int to = Math.max(next, whole.index(each.end()));
            keep(text, next, from, words, indexes);
            seams.add(words.length());
            for (int i = from; i < to; i++) {
                keep(text, i, text.charAt(i) == '\n' ? i + 1 : i, words, indexes);
            }
            next = to;
            while (next < text.length() && text.charAt(next) == ' ' && isBlank(words)) {
                next++;
            }
        }
        keep(text, next, text.length(), words, indexes);
        return new RemainingText(whole, words.toString(), Arrays.copyOf(indexes, words.length()), seams);
    }

    private static boolean isBlank(StringBuilder words) {
        return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private static void keep(String text, int from, int to, StringBuilder words, int[] indexes) {
        for (int i = from; i < to; i++) {
            indexes[words.length()] = i;
            words.append(text.charAt(i));
        }
    }

    public String words() {
        return words;
    }

    /** The place in the whole of the words from {@code from} to {@code to}, and of what is gone in between. */
    public TextRange range(int from, int to) {
        return indexes == null ? whole.range(from, to) : whole.range(indexes[from], indexes[to - 1] + 1);
    }

    /** Where the first of the words stands that is at the whole's code point {@code place} or after it. */
    public int indexOf(int place) {
        int index = whole.index(place);
        if (indexes == null) {
            return index;
        }
        int found = Arrays.binarySearch(indexes, index);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * The largest part of the words from {@code from} to {@code to} that holds those from {@code first} to {@code last} and in which
     * nothing is gone, as its first unit and the unit after it; the latter alone have to be whole.
     */
    public int[] unparted(int from, int to, int first, int last) {
        Integer before = seams.floor(first);
        Integer after = seams.ceiling(last);
        int start = before == null ? from : Math.max(from, before);
        int end = after == null ? to : Math.min(to, after);
        while (start < first && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > last && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }
}
