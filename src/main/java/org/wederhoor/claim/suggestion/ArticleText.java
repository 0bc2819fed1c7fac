package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.RemainingText;
import org.wederhoor.source.text.TextRange;

/**
 * An article as it is read: without what is left out of it, the addresses of links, and signs that nobody sees and that part no
 * words. It knows where each of its letters stands in the archived text. Places in it are in UTF-16 units.
 */
final class ArticleText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,200})](\\([^)\\s]*\\))");
    // soft hyphens, joiners and other signs of no width; and the hyphen that a browser prints where a word is broken at a line's end
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]|(?<=\\p{Ll})\u2010 ?(?=\\p{Ll})");

    private final PlacedText archived;
    private final RemainingText remaining;
    private final List<TextRange> leftOut;
    private final String words;
    // for each UTF-16 unit of the words its index in what remains; null where both are the same
    private final int[] indexes;

    private ArticleText(PlacedText archived, RemainingText remaining, List<TextRange> leftOut, String words, int[] indexes) {
        this.archived = archived;
        this.remaining = remaining;
        this.leftOut = leftOut;
        this.words = words;
        this.indexes = indexes;
    }

    /** @throws IndexOutOfBoundsException when a range of {@code leftOut}, in code points, is none of the text */
    static ArticleText of(String text, List<TextRange> leftOut) {
        PlacedText archived = new PlacedText(text);
        List<TextRange> inOrder = leftOut.stream().sorted(Comparator.comparingInt(TextRange::start)).toList();
        RemainingText remaining = RemainingText.of(archived, inOrder);
        StringBuilder words = new StringBuilder(remaining.words());
        LINK.matcher(remaining.words()).results().forEach(link -> {
            blank(words, link.start(), link.start() + 1);
            blank(words, link.end(1), link.end());
        });
        int[] indexes = dropUnseen(words);
        return new ArticleText(archived, remaining, inOrder, words.toString(), indexes);
    }

    private static void blank(StringBuilder words, int from, int to) {
        for (int i = from; i < to; i++) {
            words.setCharAt(i, ' ');
        }
    }

    private static int[] dropUnseen(StringBuilder words) {
        String all = words.toString();
        Matcher unseen = UNSEEN.matcher(all);
        if (!unseen.find()) {
            return null;
        }
        int[] indexes = new int[all.length()];
        words.setLength(0);
        int next = 0;
        do {
            keep(all, next, unseen.start(), words, indexes);
            next = unseen.end();
        } while (unseen.find());
        keep(all, next, all.length(), words, indexes);
        return indexes;
    }

    private static void keep(String all, int from, int to, StringBuilder words, int[] indexes) {
        for (int i = from; i < to; i++) {
            indexes[words.length()] = i;
            words.append(all.charAt(i));
        }
    }

    String words() {
        return words;
    }

    String words(int from, int to) {
        return words.substring(from, to);
    }

    /** Where in the archived text the words from {@code from} to {@code to} stand. */
    TextRange range(int from, int to) {
        return indexes == null ? remaining.range(from, to) : remaining.range(indexes[from], indexes[to - 1] + 1);
    }

    /** The same without what is left out in between: as many ranges as there are parts with words. */
    List<TextRange> parts(int from, int to) {
        TextRange whole = range(from, to);
        List<TextRange> parts = new ArrayList<>();
        int start = whole.start();
        for (TextRange out : leftOut) {
            if (out.overlaps(whole)) {
                addPart(start, out.start(), parts);
                start = Math.max(start, out.end());
            }
        }
        addPart(start, whole.end(), parts);
        return parts;
    }

    private void addPart(int start, int end, List<TextRange> parts) {
        String part = start < end ? archived.slice(start, end) : "";
        int from = start + part.length() - part.stripLeading().length();
        int to = end - (part.length() - part.stripTrailing().length());
        if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
            parts.add(new TextRange(from, to));
        }
    }
}
