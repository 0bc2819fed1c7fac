package org.wederhoor.source.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.wederhoor.web.language.WordFiles;

/**
 * How likely a block is the article's: the logistic function of what small trees of questions about its signs say together. The trees
 * stand in {@code cleaning/blocks.txt}, which says how they are read and came about.
 */
final class BlockModel {

    /** What is shipped. */
    static final BlockModel SHIPPED = new BlockModel(WordFiles.lines("/cleaning/blocks.txt"));

    /** What one says of a block: a weight, or what one of two others says, by how much there is of a sign. */
    private interface Tree {

        double of(double[] signs);
    }

    private final List<Tree> trees = new ArrayList<>();

    /** @param lines a tree each; refuses a line that names no sign or is no whole tree */
    BlockModel(List<String> lines) {
        for (String line : lines) {
            Deque<String> words = new ArrayDeque<>(List.of(line.strip().split("\\s+")));
            trees.add(tree(words));
            if (!words.isEmpty()) {
                throw new IllegalArgumentException(line);
            }
        }
    }

    private static Tree tree(Deque<String> words) {
        String word = words.remove();
        if (!Character.isLetter(word.charAt(0))) {
            double weight = Double.parseDouble(word);
            return signs -> weight;
        }
        int sign = BlockSign.valueOf(word).ordinal();
        double most = Double.parseDouble(words.remove());
        Tree low = tree(words);
        Tree high = tree(words);
        return signs -> signs[sign] <= most ? low.of(signs) : high.of(signs);
    }

    /** Between 0 and 1. */
    double of(double[] signs) {
        double sum = 0;
        for (Tree each : trees) {
            sum += each.of(signs);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
