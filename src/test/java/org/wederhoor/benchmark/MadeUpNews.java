package org.wederhoor.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * News that never was, as like the real thing as comparing needs: words by Zipf's law, stock phrases that many articles have in
 * common, and sites that put the same furniture around all their pages. The same seed gives the same news.
 */
final class MadeUpNews {

    private static final int VOCABULARY = 40_000;
    private static final int PHRASES = 400;
    private static final String[] ONSETS = {"b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s",
        "st", "str", "t", "tr", "v", "w", "z"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ee", "oo", "ai", "ie", "ou"};
    private static final String[] CODAS = {"", "", "n", "r", "s", "t", "l", "nd", "rk", "st"};

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] cumulative = new double[VOCABULARY];
    private final String[] phrases = new String[PHRASES];

    MadeUpNews(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            int syllables = i < 120 ? 1 : 1 + random.nextInt(3);
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < syllables; j++) {
                word.append(one(ONSETS)).append(one(VOWELS)).append(one(CODAS));
            }
            vocabulary[i] = word.toString();
            sum += 1 / (i + 2.7);
            cumulative[i] = sum;
        }
        for (int i = 0; i < PHRASES; i++) {
            phrases[i] = words(6 + random.nextInt(5));
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Paragraphs of {@code words} words, give or take a sentence. */
    String article(int words) {
        List<String> paragraphs = new ArrayList<>();
        for (int written = 0; written < words;) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String sentence = words(8 + random.nextInt(20)) + (random.nextInt(4) == 0 ? " " + phrases[rare(PHRASES)] : "");
                paragraph.append(Character.toUpperCase(sentence.charAt(0))).append(sentence.substring(1)).append(". ");
                written += sentence.split(" ").length;
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return String.join("\n\n", paragraphs);
    }

    /** {@code text} with {@code part} of its words replaced, dropped or preceded by another. */
    String edited(String text, double part) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split("(?<=\\s)")) {
            String kept = random.nextDouble() >= part ? word : switch (random.nextInt(3)) {
                case 0 -> words(1) + (word.endsWith("\n") ? "\n" : " ");
                case 1 -> "";
                default -> words(1) + " " + word;
            };
            edited.append(kept);
        }
        return edited.toString();
    }

    /**
     * A site's page around {@code body}: the same furniture every time, {@code share} of all the page's words. One site in five has
     * it all at the foot.
     */
    String page(String furniture, String body, double share) {
        int wanted = (int) (body.split("\\s+").length * share / (1 - share));
        String[] words = furniture.split(" ");
        int head = furniture.length() % 5 == 0 ? 0 : wanted / 3;
        return (head == 0 ? "" : String.join(" ", Arrays.copyOfRange(words, 0, head)) + "\n\n") + body + "\n\n"
                + String.join(" ", Arrays.copyOfRange(words, words.length / 3, words.length / 3 + wanted - head));
    }

    /** Enough of it for the longest page. */
    String furniture() {
        return words(4_000);
    }

    /** A number below {@code bound}, small ones far more often. */
    int rare(int bound) {
        return (int) Math.pow(bound, random.nextDouble()) % bound;
    }

    /** {@code count} words, common ones far more often. */
    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int place = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[VOCABULARY - 1]);
            words.append(i == 0 ? "" : " ").append(vocabulary[place < 0 ? -place - 1 : place]);
        }
        return words.toString();
    }

    /** A word of its own, as names are: hardly ever made up twice. */
    String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 3 + random.nextInt(2); i > 0; i--) {
            name.append(one(ONSETS)).append(one(VOWELS)).append(i > 1 ? "" : one(CODAS));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
