package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Learns the trees of {@link BlockModel} by gradient boosting: each is the one of two questions, one after the other, that mends most of what those before it
 * get wrong, and has a part of the say that it could have. The same examples give the same trees.
 */
final class BlockTrees {

    /** A block, and whether it is the article's. */
    record Example(double[] signs, boolean article, double weight) {
    }

    private static final int CUTS = 32;
    private static final double SAY = 0.15;
    // of the squares of weights, against weights that a few blocks decide
    private static final double PENALTY = 1;
    // of what examples weigh where they are in doubt, on either side of a question
    private static final double FEWEST = 1;
    private static final double LEAST = 1e-6;
    private static final int QUESTIONS = 2;

    private record Split(int sign, int cut, double gain) {
    }

    private final List<Example> examples;
    private final double[][] cuts = new double[BlockSign.values().length][];
    // under how many of a sign's cuts an example is
    private final byte[][] bins = new byte[cuts.length][];
    private final double[] sums;
    private final double[] slopes;
    private final double[] bends;

    private BlockTrees(List<Example> examples) {
        this.examples = examples;
        sums = new double[examples.size()];
        slopes = new double[sums.length];
        bends = new double[sums.length];
        for (int sign = 0; sign < cuts.length; sign++) {
            int at = sign;
            double[] all = examples.stream().mapToDouble(each -> each.signs[at]).sorted().toArray();
            cuts[sign] = cuts(all);
            bins[sign] = new byte[all.length];
            for (int i = 0; i < all.length; i++) {
                int found = Arrays.binarySearch(cuts[sign], examples.get(i).signs[sign]);
                bins[sign][i] = (byte) (found < 0 ? -found - 1 : found);
            }
        }
    }

    /** So many trees, each as a line of {@code cleaning/blocks.txt}. */
    static List<String> learn(List<Example> examples, int count) {
        BlockTrees trees = new BlockTrees(examples);
        double article = examples.stream().filter(Example::article).mapToDouble(Example::weight).sum();
        double first = Math.log(article / (examples.stream().mapToDouble(Example::weight).sum() - article));
        Arrays.fill(trees.sums, first);
        List<String> lines = new ArrayList<>(List.of(number(first)));
        for (int i = 0; i < count; i++) {
            lines.add(trees.next());
        }
        return lines;
    }

    /** Where a sign's examples can be parted: at most so many places, between two values that are there. */
    private static double[] cuts(double[] sorted) {
        List<Double> cuts = new ArrayList<>();
        double next = 0;
        for (int i = 1; i < sorted.length; i++) {
            // what is common does not crowd out what is rare
            boolean far = i >= next || sorted[i - 1] == sorted[0] || sorted[i] == sorted[sorted.length - 1];
            if (sorted[i] > sorted[i - 1] && far && cuts.size() < 2 * CUTS) {
                cuts.add(rounded((sorted[i] + sorted[i - 1]) / 2));
                next = i + (double) sorted.length / CUTS;
            }
        }
        return cuts.stream().distinct().mapToDouble(each -> each).toArray();
    }

    private String next() {
        for (int i = 0; i < sums.length; i++) {
            Example each = examples.get(i);
            double likely = 1 / (1 + Math.exp(-sums[i]));
            slopes[i] = each.weight * ((each.article ? 1 : 0) - likely);
            bends[i] = each.weight * Math.max(LEAST, likely * (1 - likely));
        }
        return branch(IntStream.range(0, sums.length).toArray(), QUESTIONS);
    }

    private String branch(int[] among, int questions) {
        Split split = questions == 0 ? null : best(among);
        if (split == null) {
            double weight = SAY * Arrays.stream(among).mapToDouble(i -> slopes[i]).sum() / (PENALTY + Arrays.stream(among).mapToDouble(i -> bends[i]).sum());
            Arrays.stream(among).forEach(i -> sums[i] += weight);
            return number(weight);
        }
        byte[] bin = bins[split.sign];
        int[] low = Arrays.stream(among).filter(i -> bin[i] <= split.cut).toArray();
        int[] high = Arrays.stream(among).filter(i -> bin[i] > split.cut).toArray();
        String question = BlockSign.values()[split.sign] + " " + number(cuts[split.sign][split.cut]);
        return question + " " + branch(low, questions - 1) + " " + branch(high, questions - 1);
    }

    /** Null when no question mends anything. */
    private Split best(int[] among) {
        Split best = null;
        for (int sign = 0; sign < cuts.length; sign++) {
            byte[] bin = bins[sign];
            double[] slope = new double[cuts[sign].length + 1];
            double[] bend = new double[slope.length];
            for (int i : among) {
                slope[bin[i]] += slopes[i];
                bend[bin[i]] += bends[i];
            }
            double slopeOfAll = Arrays.stream(slope).sum();
            double bendOfAll = Arrays.stream(bend).sum();
            double low = 0;
            double bendOfLow = 0;
            for (int cut = 0; cut < cuts[sign].length; cut++) {
                low += slope[cut];
                bendOfLow += bend[cut];
                double gain = gain(low, bendOfLow) + gain(slopeOfAll - low, bendOfAll - bendOfLow) - gain(slopeOfAll, bendOfAll);
                boolean enough = bendOfLow >= FEWEST && bendOfAll - bendOfLow >= FEWEST;
                if (enough && gain > (best == null ? LEAST : best.gain)) {
                    best = new Split(sign, cut, gain);
                }
            }
        }
        return best;
    }

    private static double gain(double slope, double bend) {
        return slope * slope / (bend + PENALTY);
    }

    private static double rounded(double cut) {
        return Double.parseDouble(number(cut));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
