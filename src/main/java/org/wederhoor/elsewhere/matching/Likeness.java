package org.wederhoor.elsewhere.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * How much two sentences have in common: of the words of one, each weighted by how rare it is (idf, Spärck Jones 1972), the share that the other has;
 * what the other has besides counts against it a little.
 */
final class Likeness {

    private static final double KINDRED = 0.45;
    private static final double BESIDE = 0.15;
    private static final double TELLING = 1.3;

    private Likeness() {
    }

    /**
     * @param rarity of a key; at least 0
     * @param keys   of the other sentence
     * @param size   how many words the other has
     * @return from 0 to 1
     */
    static double of(List<MatchWord> words, IntToDoubleFunction rarity, Set<Integer> keys, int size) {
        double shared = 0;
        double all = 0;
        int met = 0;
        for (MatchWord word : words) {
            double weight = weight(word, rarity);
            all += weight;
            double part = has(word.exact(), keys) ? 1 : has(word.kindred(), keys) ? KINDRED : 0;
            met += part > 0 ? 1 : 0;
            shared += part * weight;
        }
        double beside = BESIDE * Math.max(0, size - met) * all / Math.max(1, words.size());
        return all == 0 ? 0 : shared / (all + beside);
    }

    /** A word of several senses is as rare as the rarest of them that anybody uses. */
    static double weight(MatchWord word, IntToDoubleFunction rarity) {
        double rarest = word.exact().stream().mapToInt(Integer::intValue).mapToDouble(rarity).max().orElse(0);
        return word.telling() ? TELLING * rarest : rarest;
    }

    private static boolean has(Set<Integer> some, Collection<Integer> keys) {
        return some.stream().anyMatch(keys::contains);
    }
}
