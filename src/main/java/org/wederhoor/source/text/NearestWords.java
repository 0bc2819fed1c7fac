package org.wederhoor.source.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.web.text.Accents;
import org.wederhoor.web.text.UnseenSigns;

/**
 * Finds the passage of a text that comes nearest to given words. The stretch that shares most words with them is looked up
 * first; in it, the two are aligned word by word (Smith and Waterman's local alignment). Case, accents, punctuation and
 * signs that nobody sees do not count.
 */
final class NearestWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:(?:[" + UnseenSigns.CLASS + "]+|(?<=\\p{L})" + UnseenSigns.BREAK
            + ")[\\p{L}\\p{N}\\p{M}]+)*");
    // the share of the words that has to be found before anything is offered
    private static final double ENOUGH = 0.4;

    private record Word(String folded, int from, int to) {
    }

    private final PlacedText text;
    private final String typed;
    private final List<Word> sought;
    private final List<Word> words;

    NearestWords(PlacedText text, String typed) {
        this.text = text;
        this.typed = typed;
        this.sought = words(typed);
        this.words = words(text.text());
    }

    Optional<TextRange> find() {
        if (sought.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        int width = Math.min(words.size(), sought.size() + sought.size() / 2 + 3);
        int start = likeliest(width);
        // slips of the pen do not count in the look-up, so the passage may reach beyond the likeliest stretch
        return aligned(words.subList(Math.max(0, start - sought.size()), Math.min(words.size(), start + width + sought.size())))
                .map(this::withPunctuation);
    }

    /** Where the window of {@code width} words begins that holds most of the sought ones; rare words count for more. */
    private int likeliest(int width) {
        Map<String, Integer> frequency = new HashMap<>();
        words.forEach(word -> frequency.merge(word.folded, 1, Integer::sum));
        Map<String, Integer> missing = new HashMap<>();
        sought.forEach(word -> missing.merge(word.folded, 1, Integer::sum));
        double score = 0;
        double best = -1;
        int bestStart = 0;
        for (int end = 0; end < words.size(); end++) {
            String enters = words.get(end).folded;
            if (missing.containsKey(enters) && missing.merge(enters, -1, Integer::sum) >= 0) {
                score += 1 + 1.0 / frequency.get(enters);
            }
            if (end >= width) {
                String leaves = words.get(end - width).folded;
                if (missing.containsKey(leaves) && missing.merge(leaves, 1, Integer::sum) > 0) {
                    score -= 1 + 1.0 / frequency.get(leaves);
                }
            }
            if (end >= width - 1 && score > best + 1e-9) {
                best = score;
                bestStart = end - width + 1;
            }
        }
        return bestStart;
    }

    private Optional<int[]> aligned(List<Word> window) {
        int[][] scores = new int[sought.size() + 1][window.size() + 1];
        int bestRow = 0;
        int bestColumn = 0;
        for (int i = 1; i <= sought.size(); i++) {
            for (int j = 1; j <= window.size(); j++) {
                int diagonal = scores[i - 1][j - 1] + likeness(sought.get(i - 1), window.get(j - 1));
                scores[i][j] = Math.max(0, Math.max(diagonal, Math.max(scores[i - 1][j], scores[i][j - 1]) - 1));
                if (scores[i][j] > scores[bestRow][bestColumn]) {
                    bestRow = i;
                    bestColumn = j;
                }
            }
        }
        int last = bestColumn;
        int first = last;
        int matched = 0;
        while (bestRow > 0 && bestColumn > 0 && scores[bestRow][bestColumn] > 0) {
            int like = likeness(sought.get(bestRow - 1), window.get(bestColumn - 1));
            if (scores[bestRow][bestColumn] == scores[bestRow - 1][bestColumn - 1] + like) {
                first = like > 0 ? bestColumn : first;
                matched += like > 0 ? 1 : 0;
                bestRow--;
                bestColumn--;
            } else if (scores[bestRow][bestColumn] == scores[bestRow - 1][bestColumn] - 1) {
                bestRow--;
            } else {
                bestColumn--;
            }
        }
        return matched < Math.max(1, ENOUGH * sought.size()) ? Optional.empty()
                : Optional.of(new int[] {window.get(first - 1).from, window.get(last - 1).to});
    }

    private static int likeness(Word one, Word other) {
        return one.folded.equals(other.folded) ? 2 : oneSlip(one.folded, other.folded) ? 1 : -1;
    }

    /** Whether two longer words differ in one letter: changed, missing, or swapped with its neighbour. */
    private static boolean oneSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int oneLeft = one.length() - start - end;
        int otherLeft = other.length() - start - end;
        return Math.max(oneLeft, otherLeft) <= 1 || oneLeft == 2 && otherLeft == 2
                && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
    }

    /** Takes in the punctuation that the typed words have at their ends too. */
    private TextRange withPunctuation(int[] found) {
        String all = text.text();
        int from = found[0];
        int to = found[1];
        int before = sought.get(0).from;
        int after = typed.length() - sought.get(sought.size() - 1).to;
        while (before-- > 0 && from > 0 && isPunctuation(all.charAt(from - 1))) {
            from--;
        }
        while (after-- > 0 && to < all.length() && isPunctuation(all.charAt(to))) {
            to++;
        }
        return text.range(from, to);
    }

    private static boolean isPunctuation(char sign) {
        return !Character.isWhitespace(sign) && !Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(folded(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String folded(String word) {
        return Accents.off(UnseenSigns.without(word).toLowerCase(Locale.ROOT));
    }
}
