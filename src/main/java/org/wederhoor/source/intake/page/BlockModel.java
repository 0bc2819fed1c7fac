package org.wederhoor.source.intake.page;

import java.util.Arrays;
import java.util.List;

import org.wederhoor.web.language.WordFiles;

/**
 * How likely a block is the article's: the logistic function of what its signs weigh together. The weights stand in
 * {@code cleaning/blocks.txt}, which says how they came about.
 */
final class BlockModel {

    /** What is shipped. */
    static final BlockModel SHIPPED = new BlockModel(weights(WordFiles.lines("/cleaning/blocks.txt")));

    private final double[] weights;

    /** @param weights in the order of {@link BlockSign} */
    BlockModel(double[] weights) {
        this.weights = weights.clone();
    }

    /** Refuses a line that names no sign. */
    private static double[] weights(List<String> lines) {
        double[] weights = new double[BlockSign.values().length];
        for (String line : lines) {
            String[] words = line.split("\\s+");
            weights[BlockSign.valueOf(words[0]).ordinal()] = Double.parseDouble(words[1]);
        }
        return weights;
    }

    /** Between 0 and 1. */
    double of(double[] signs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double[] weights() {
        return Arrays.copyOf(weights, weights.length);
    }
}
