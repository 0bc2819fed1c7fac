package org.wederhoor.source.intake.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import org.wederhoor.benchmark.AnnotatedPages;
import org.wederhoor.benchmark.AnnotatedPages.Annotated;
import org.wederhoor.benchmark.MadeUpPages;
import org.wederhoor.source.intake.page.PageBlocks.Block;

/**
 * Learns the weights of {@link BlockModel} from annotated pages and prints them as {@code cleaning/blocks.txt} has them. Arguments: folders
 * as {@link AnnotatedPages} reads them, and "made-up:300" for so many {@link MadeUpPages}.
 */
public final class BlockModelTraining {

    private static final String MADE_UP = "made-up:";
    private static final long SEED = 7;
    private static final int RUN = 4;
    private static final double MOST = 0.5;
    private static final int ROUNDS = 25;
    // of the squares of weights, against weights that a few blocks decide
    private static final double PENALTY = 0.5;
    // no block decides what is learnt from a page
    private static final double HEAVIEST = 0.1;

    private record Example(double[] signs, boolean article, double weight) {
    }

    private BlockModelTraining() {
    }

    public static void main(String[] folders) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String folder : folders) {
            List<Annotated> pages = folder.startsWith(MADE_UP) ? MadeUpPages.of(Integer.parseInt(folder.substring(MADE_UP.length())), SEED)
                    : AnnotatedPages.in(Path.of(folder));
            pages.forEach(page -> read(page, examples));
        }
        double[] weights = learn(examples);
        for (BlockSign sign : BlockSign.values()) {
            System.out.printf(Locale.ROOT, "%-16s %6.2f%n", sign, weights[sign.ordinal()]);
        }
    }

    private static void read(Annotated page, List<Example> examples) {
        Document document = Parser.htmlParser().parseInput(new String(page.html(), StandardCharsets.UTF_8), "");
        InnerPages.open(document);
        ShadowRoots.open(document);
        PagePlan plan = new PagePlan(document, FoldedParts.open(document, new PageLooks(document)), page.html().length);
        if (plan.blocks() == null) {
            return;
        }
        List<String> truth = words(page.article());
        Set<List<String>> runs = new HashSet<>();
        for (int length = 1; length <= RUN; length++) {
            for (int i = 0; i + length <= truth.size(); i++) {
                runs.add(truth.subList(i, i + length));
            }
        }
        for (boolean asked : new boolean[] {true, false}) {
            BlockSigns signs = plan.blocks().signs(asked);
            for (int i = 0; i < signs.blocks().size(); i++) {
                Block block = signs.blocks().get(i);
                List<String> words = words(block.text());
                int length = Math.min(RUN, words.size());
                int count = words.size() - length + 1;
                int known = 0;
                for (int k = 0; length > 0 && k < count; k++) {
                    known += runs.contains(words.subList(k, k + length)) ? 1 : 0;
                }
                double weight = Math.min(HEAVIEST, (double) words.size() / Math.max(50, truth.size()));
                if (length > 0) {
                    examples.add(new Example(signs.of(i), known >= MOST * count, asked ? weight : weight / 3));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream().filter(each -> !each.isEmpty()).toList();
    }

    /** Newton's method on the likelihood of all examples. */
    private static double[] learn(List<Example> examples) {
        int size = BlockSign.values().length;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            BlockModel model = new BlockModel(weights);
            double[] slope = new double[size];
            double[][] bend = new double[size][size];
            for (int i = 0; i < size; i++) {
                slope[i] = -PENALTY * weights[i];
                bend[i][i] = PENALTY;
            }
            for (Example each : examples) {
                double likely = model.of(each.signs);
                double error = each.weight * ((each.article ? 1 : 0) - likely);
                double curve = each.weight * likely * (1 - likely);
                for (int i = 0; i < size; i++) {
                    slope[i] += error * each.signs[i];
                    for (int k = 0; each.signs[i] != 0 && k < size; k++) {
                        bend[i][k] += curve * each.signs[i] * each.signs[k];
                    }
                }
            }
            double[] step = solve(bend, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    /** By elimination; the matrix is positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int k = i; k < size; k++) {
                    matrix[row][k] -= factor * matrix[i][k];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] result = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = right[i];
            for (int k = i + 1; k < size; k++) {
                rest -= matrix[i][k] * result[k];
            }
            result[i] = rest / matrix[i][i];
        }
        return result;
    }
}
