package org.wederhoor.source.intake.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds headlines of other articles that stand at the end of a text without a heading of their own. */
final class TeaserRule {

    private static final int ARTICLE = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_WORDS_ALONE = 6;
    private static final int LONGEST = 160;
    private static final double CAPITALS = 0.7;
    private static final int SMALL_WORD = 3;
    private static final Pattern NO_TEASER = Pattern.compile("\\A[-–—•*(\\[\"'“‘„©\\d@].*|.*[:;,)\\]]\\z", Pattern.DOTALL);

    private TeaserRule() {
    }

    static void mark(CleanedText text) {
        int last = text.size() - 1;
        while (last >= 0 && text.leftOut(last)) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && teaser(text, first - 1)) {
            first--;
        }
        int count = last + 1 - first;
        boolean endsBefore = first > 0 && (!text.open(first - 1) || text.line(first - 1).endsSentence());
        if (count == 0 || !endsBefore || text.prose(0, first) < ARTICLE) {
            return;
        }
        List<Line> lines = IntStream.rangeClosed(first, last).mapToObj(text::line).toList();
        boolean alone = count == 1 && lines.get(0).wordCount() < FEWEST_WORDS_ALONE;
        if (!alone && (count > 1 && lines.stream().allMatch(Line::afterBlank) || !text.capitalNouns() && lines.stream().allMatch(TeaserRule::capitals))) {
            for (int i = first; i <= last; i++) {
                text.leaveOut(i, LeftOutReason.RELATED);
            }
        }
    }

    private static boolean teaser(CleanedText text, int i) {
        Line line = text.line(i);
        return text.open(i) && line.afterBlank() && line.words().length() <= LONGEST && !line.endsSentence()
                && line.wordCount() >= FEWEST_WORDS && !NO_TEASER.matcher(line.words()).matches();
    }

    /** Whether it is written as some headlines are, with capitals but for the small words. */
    private static boolean capitals(Line line) {
        List<String> words = Arrays.stream(line.words().split("\\s+")).filter(word -> word.length() > SMALL_WORD)
                .filter(word -> Character.isLetter(word.charAt(0))).toList();
        long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
        return !words.isEmpty() && capitals >= CAPITALS * words.size();
    }
}
