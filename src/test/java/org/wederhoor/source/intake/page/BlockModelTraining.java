package org.wederhoor.source.intake.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import org.wederhoor.benchmark.AnnotatedPages;
import org.wederhoor.benchmark.AnnotatedPages.Annotated;
import org.wederhoor.benchmark.MadeUpPages;
import org.wederhoor.source.intake.page.BlockTrees.Example;
import org.wederhoor.source.intake.page.PageBlocks.Block;

/**
 * Learns {@link BlockModel} from annotated pages and prints it as {@code cleaning/blocks.txt} has it. Arguments: folders as
 * {@link AnnotatedPages} reads them, "made-up:300" for so many {@link MadeUpPages}, and "without:FOLDER" for pages whose sites are left
 * out of all others.
 */
public final class BlockModelTraining {

    private static final String MADE_UP = "made-up:";
    private static final String WITHOUT = "without:";
    private static final long SEED = 7;
    private static final int TREES = 120;
    private static final int RUN = 4;
    private static final int BESIDE = 2;
    private static final double MOST = 0.5;
    // no block decides what is learnt from a page
    private static final double HEAVIEST = 0.1;
    private static final int SHORTEST_PAGE = 50;
    // one block in so many is shown as it looks where Readability is not asked
    private static final int UNASKED = 3;

    private final List<Example> examples = new ArrayList<>();

    private BlockModelTraining() {
    }

    public static void main(String[] arguments) throws IOException {
        Set<String> without = new HashSet<>();
        List<Annotated> pages = new ArrayList<>();
        for (String each : arguments) {
            if (each.startsWith(WITHOUT)) {
                AnnotatedPages.in(Path.of(each.substring(WITHOUT.length()))).forEach(page -> without.add(page.site()));
            } else if (each.startsWith(MADE_UP)) {
                pages.addAll(MadeUpPages.of(Integer.parseInt(each.substring(MADE_UP.length())), SEED));
            } else {
                pages.addAll(AnnotatedPages.in(Path.of(each)));
            }
        }
        BlockModelTraining training = new BlockModelTraining();
        pages.stream().filter(each -> !without.contains(each.site())).forEach(training::read);
        BlockTrees.learn(training.examples, TREES).forEach(System.out::println);
    }

    private void read(Annotated page) {
        Document document = Parser.htmlParser().parseInput(new String(page.html(), StandardCharsets.UTF_8), "");
        InnerPages.open(document);
        ShadowRoots.open(document);
        PagePlan plan = new PagePlan(document, FoldedParts.open(document, new PageLooks(document)), page.html().length);
        if (plan.blocks() == null) {
            return;
        }
        BlockSigns asked = plan.blocks().signs(true);
        BlockSigns unasked = plan.blocks().signs(false);
        List<List<String>> words = asked.blocks().stream().map(Block::text).map(BlockModelTraining::words).toList();
        boolean[] article = article(words, page.article());
        int whole = Math.max(SHORTEST_PAGE, words(page.article()).size());
        for (int i = 0; i < article.length; i++) {
            double weight = Math.min(HEAVIEST, (words.get(i).size() + 2.0) / whole);
            if (!words.get(i).isEmpty()) {
                examples.add(new Example(asked.of(i), article[i], weight));
            }
            if (!words.get(i).isEmpty() && i % UNASKED == 0) {
                examples.add(new Example(unasked.of(i), article[i], weight));
            }
        }
    }

    /** Which blocks stand in the article: each run of words counts as often as it is there, and first for the longest block that has it. */
    private static boolean[] article(List<List<String>> blocks, String truth) {
        List<String> said = words(truth);
        Map<List<String>, Integer> left = new HashMap<>();
        Set<List<String>> beside = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            left.merge(part(said, i, RUN), 1, Integer::sum);
            for (int length = 1; length < RUN + BESIDE; length++) {
                beside.add(part(said, i, length));
            }
        }
        Set<List<String>> lines = truth.lines().map(BlockModelTraining::words).collect(Collectors.toSet());
        boolean[] article = new boolean[blocks.size()];
        IntStream.range(0, article.length).boxed().sorted((a, b) -> blocks.get(b).size() - blocks.get(a).size()).forEach(i -> {
            List<String> words = blocks.get(i);
            int found = 0;
            for (int k = 0; k + RUN <= words.size(); k++) {
                found += left.merge(part(words, k, RUN), -1, Integer::sum) >= 0 ? 1 : 0;
            }
            article[i] = words.size() < RUN ? lines.contains(words) || isBeside(blocks, i, beside) : found >= MOST * (words.size() - RUN + 1);
        });
        return article;
    }

    /** Whether a block of few words stands in the article beside what stands beside it on the page. */
    private static boolean isBeside(List<List<String>> blocks, int i, Set<List<String>> runs) {
        List<String> before = i == 0 ? List.of() : blocks.get(i - 1);
        List<String> behind = i + 1 == blocks.size() ? List.of() : blocks.get(i + 1);
        List<String> from = new ArrayList<>(before.subList(Math.max(0, before.size() - BESIDE), before.size()));
        from.addAll(blocks.get(i));
        List<String> upTo = new ArrayList<>(blocks.get(i));
        upTo.addAll(part(behind, 0, BESIDE));
        return before.size() >= BESIDE && runs.contains(from) || behind.size() >= BESIDE && runs.contains(upTo);
    }

    private static List<String> part(List<String> words, int from, int length) {
        return words.subList(from, Math.min(words.size(), from + length));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream().filter(each -> !each.isEmpty()).toList();
    }
}
