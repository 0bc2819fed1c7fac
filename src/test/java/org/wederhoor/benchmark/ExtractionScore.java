package org.wederhoor.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How much of an article was read and how much else, as the public benchmark of article extraction counts it: by runs of four words,
 * each as often as it stands there, over what either text has.
 */
record ExtractionScore(double precision, double recall) {

    private static final int WORDS = 4;

    /**
     * @param truth the article
     * @param read  what was taken for it; without a word of it there is no precision, and without one of the article no recall: NaN
     */
    static ExtractionScore of(String truth, String read) {
        Map<List<String>, Integer> wanted = runs(truth);
        Map<List<String>, Integer> found = runs(read);
        int both = found.entrySet().stream().mapToInt(each -> Math.min(each.getValue(), wanted.getOrDefault(each.getKey(), 0))).sum();
        int surplus = count(found) - both;
        int missing = count(wanted) - both;
        return new ExtractionScore((double) both / (both + surplus), (double) both / (both + missing));
    }

    /** The harmonic mean of both. */
    double f1() {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /** How bad it is, where what is lost weighs twice as much as what is too much. */
    double loss() {
        return 2 * (1 - (Double.isNaN(recall) ? 1 : recall)) + 1 - (Double.isNaN(precision) ? 0 : precision);
    }

    /** The means of both over the pages that have them, as the public benchmark has them; their F1 is that of the means. */
    static ExtractionScore mean(List<ExtractionScore> scores) {
        return new ExtractionScore(mean(scores, ExtractionScore::precision), mean(scores, ExtractionScore::recall));
    }

    private static double mean(List<ExtractionScore> scores, ToDoubleFunction<ExtractionScore> figure) {
        return scores.stream().mapToDouble(figure).filter(each -> !Double.isNaN(each)).average().orElse(0);
    }

    private static int count(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A text with fewer words is one run. */
    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(Math.min(1, words.size()), words.size() - WORDS + 1); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + WORDS)), 1, Integer::sum);
        }
        return runs;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        (text + " ").codePoints().forEach(c -> {
            if (isOfWord(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return words;
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || c == '_' || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
