package org.wederhoor.source.intake.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.page.PageBlocks.Block;
import org.wederhoor.source.intake.page.PageBlocks.Sum;

/** Reads the signs of an article's blocks, each as it stands to the others. */
final class BlockSigns {

    private static final double MOST = 0.75;
    private static final double LITTLE = 0.1;
    private static final int LONG_ENOUGH = 30;
    private static final int FARTHEST = 40;
    private static final int LEVELS = 6;

    private final Element place;
    private final PageBlocks sums;
    private final List<Block> blocks;
    private final boolean[] prose;
    private final Element core;
    private final FurnitureNames names = new FurnitureNames();
    private final Map<Element, Integer> named = new IdentityHashMap<>();
    private final Map<Element, Integer> beside = new IdentityHashMap<>();
    private final Map<Element, Integer> near = new IdentityHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final TeaserCards cards;
    private final boolean asked;
    private final Map<String, Integer> said = new HashMap<>();
    private final Element heading;
    private final Element headed;
    private final BlockNeighbours neighbours;
    private final BlockItself itself;
    private int headingAt = -1;
    private int all;
    private int first = -1;
    private int last = -1;

    /**
     * @param place   that holds the blocks
     * @param heading of the article; null when there is none
     * @param asked   whether it is known what Readability keeps
     */
    BlockSigns(Element place, Element heading, PageBlocks sums, boolean asked) {
        this.place = place;
        this.heading = heading;
        this.sums = sums;
        this.cards = new TeaserCards(place, sums);
        this.blocks = sums.all();
        this.asked = asked;
        this.neighbours = new BlockNeighbours(place, blocks, asked);
        this.itself = new BlockItself(place, sums, asked);
        this.core = core();
        this.headed = heading == null || !PageElements.isWithin(heading, core) ? null : below(heading, core);
        this.prose = new boolean[blocks.size()];
        for (int i = 0; i < prose.length; i++) {
            Block each = blocks.get(i);
            said.merge(each.text(), 1, Integer::sum);
            headingAt = headingAt < 0 && PageElements.isWithin(each.element(), heading) ? i : headingAt;
            prose[i] = each.prose() && (each.readable() || !asked) && PageElements.isWithin(each.element(), core) && !isInCard(each.element());
            if (prose[i]) {
                count(each, i);
            }
        }
    }

    private void count(Block each, int i) {
        int length = each.text().length();
        Element parent = each.element().parent();
        all += length;
        first = first < 0 ? i : first;
        last = i;
        beside.merge(parent, length, Integer::sum);
        near.merge(parent == place || parent.parent() == null ? parent : parent.parent(), length, Integer::sum);
        alike.merge(looks(each.element()), length, Integer::sum);
    }

    /** The smallest element that holds most of the running text that Readability keeps too, and all that stands beside the heading. */
    private Element core() {
        Element found = place;
        double wanted = MOST * weight(place);
        for (Element next = place; next != null;) {
            found = next;
            next = next.children().stream().filter(each -> weight(each) >= wanted && weight(each) > 0 && sums.of(each).blocks > 1).findFirst().orElse(null);
            boolean parts = next != null && PageElements.isWithin(heading, found) && !PageElements.isWithin(heading, next);
            next = parts && weight(below(heading, found)) >= LITTLE * weight(place) ? null : next;
        }
        return found;
    }

    /** The child of an outer element in which the inner one stands, or that itself. */
    private static Element below(Element inner, Element outer) {
        Element each = inner;
        while (each != outer && each.parent() != outer) {
            each = each.parent();
        }
        return each;
    }

    private int weight(Element element) {
        Sum sum = sums.of(element);
        return asked ? Math.min(sum.prose, sum.readable) : sum.prose;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether a block heads what follows it, as a heading or as a short line that is bold. */
    boolean isHeading(int i) {
        return neighbours.isHeading(i);
    }

    /** The signs of a block, in the order of {@link BlockSign}. */
    double[] of(int i) {
        Block block = blocks.get(i);
        Element element = block.element();
        double[] signs = new double[BlockSign.values().length];
        itself.read(signs, block);
        set(signs, BlockSign.TWICE, block.text().length() >= LONG_ENOUGH && said.get(block.text()) > 1);
        place(signs, i);
        branch(signs, block);
        neighbours.read(signs, i);
        Element parent = element.parent();
        double whole = Math.max(1, all);
        set(signs, BlockSign.BESIDE, beside.getOrDefault(parent, 0) / whole);
        set(signs, BlockSign.NEAR, near.getOrDefault(parent == null || parent == place || parent.parent() == null ? parent : parent.parent(), 0) / whole);
        set(signs, BlockSign.ALIKE, alike.getOrDefault(looks(element), 0) / whole);
        return signs;
    }

    private void place(double[] signs, int i) {
        set(signs, BlockSign.ABOVE, i < headingAt);
        set(signs, BlockSign.BELOW_HEADING, headingAt >= 0 && i > headingAt && i < first);
        set(signs, BlockSign.BEFORE, i < first);
        set(signs, BlockSign.FAR_BEFORE, i < first ? far(first - i) : 0);
        set(signs, BlockSign.AFTER, last >= 0 && i > last);
    }

    private static double far(int blocks) {
        return Math.min(1, Math.log(blocks) / Math.log(FARTHEST));
    }

    private void branch(double[] signs, Block block) {
        Element branch = block.element();
        int its = names(branch);
        boolean card = cards.has(branch);
        Element outer = core;
        int outside = 0;
        while (!PageElements.isWithin(branch, outer)) {
            outer = outer.parent();
            outside++;
        }
        Element top = below(branch, outer);
        set(signs, BlockSign.ELSEWHERE, headed != null && top != headed && weight(headed) > 0);
        while (branch != top) {
            branch = branch.parent();
            its = Math.max(its, names(branch));
            card |= cards.has(branch);
        }
        Sum sum = sums.of(branch);
        double text = Math.max(1, sum.text);
        set(signs, BlockSign.BRANCH_READABLE, asked ? sum.readable / text : 0);
        set(signs, BlockSign.BRANCH_LINKED, sum.linked / text);
        set(signs, BlockSign.BRANCH_PROSE, sum.prose / text);
        set(signs, BlockSign.BRANCH_SHARE, Math.min(1, (double) weight(branch) / Math.max(1, all)));
        set(signs, BlockSign.OUTSIDE, outside > 0);
        set(signs, BlockSign.FAR_OUTSIDE, Math.min(1, (double) outside / LEVELS));
        set(signs, BlockSign.CARD, card);
        set(signs, BlockSign.NAMED, its > 0);
    }

    private boolean isInCard(Element element) {
        boolean card = false;
        for (Element each = element; each != core && !card; each = each.parent()) {
            card = cards.has(each);
        }
        return card;
    }

    /** How surely it is called as furniture is: not at all, perhaps, or well. */
    private int names(Element element) {
        return named.computeIfAbsent(element, any -> {
            FurnitureNames.Called called = names.of(element.attr("class") + " " + element.id());
            return called.reason() == null ? 0 : 1 + Math.min(1, called.signs());
        });
    }

    private static String looks(Element element) {
        return element.parent() == null ? name(element) : name(element.parent()) + " > " + name(element);
    }

    static String name(Element element) {
        return element.normalName() + "." + element.className();
    }

    static void set(double[] signs, BlockSign sign, double value) {
        signs[sign.ordinal()] = value;
    }

    static void set(double[] signs, BlockSign sign, boolean value) {
        set(signs, sign, value ? 1 : 0);
    }
}
