package org.wederhoor.source.intake.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The blocks of a part of a page, which are its lowest elements that begin a line of their own, and what all its elements hold. */
final class PageBlocks implements NodeVisitor {

    /** How much an element holds, in UTF-16 units of text without the white space of its source. */
    static final class Sum {
        int text;
        int linked;
        int prose;
        int readable;
        int blocks;

        private void add(Sum other) {
            text += other.text;
            linked += other.linked;
            prose += other.prose;
            readable += other.readable;
            blocks += other.blocks;
        }
    }

    /**
     * A block.
     *
     * @param element  that begins it
     * @param text     what stands in it and in none of the blocks within it
     * @param linked   how much of that is in links
     * @param readable whether Readability keeps it
     */
    record Block(Element element, String text, int linked, boolean readable) {

        private static final int SENTENCE = 80;
        private static final int LONG = 200;
        private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…。؟][\"'”’»)\\]]*+$");

        boolean endsSentence() {
            return ENDS_SENTENCE.matcher(text.substring(Math.max(0, text.length() - 10))).find();
        }

        double linkShare() {
            return (double) linked / Math.max(1, text.length());
        }

        /** Whether it reads like running text. */
        boolean prose() {
            return linkShare() < 0.5 && (text.length() >= LONG || text.length() >= SENTENCE && endsSentence());
        }
    }

    private static final class Open {
        private final Element element;
        private final int place;
        private final StringBuilder text = new StringBuilder();
        private int linked;

        /** @param place among the blocks, those that turn out to hold no text with them */
        private Open(Element element, int place) {
            this.element = element;
            this.place = place;
        }
    }

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]++");

    private final Predicate<Element> skips;
    private final Readable readable;
    private final Map<Element, Sum> sums = new IdentityHashMap<>();
    private final TreeMap<Integer, Block> blocks = new TreeMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Node skipped;
    private int links;
    private int begun;

    private PageBlocks(Predicate<Element> skips, Readable readable) {
        this.skips = skips;
        this.readable = readable;
    }

    /**
     * @param skips    what holds nothing that counts
     * @param readable what Readability keeps
     */
    static PageBlocks in(Element place, Predicate<Element> skips, Readable readable) {
        PageBlocks all = new PageBlocks(skips, readable);
        place.traverse(all);
        return all;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof Element element) {
            if (depth > 0 && skips.test(element)) {
                skipped = node;
                return;
            }
            sums.put(element, new Sum());
            links += isLink(element) ? 1 : 0;
            if (depth == 0 || PageElements.isBlock(element)) {
                open.push(new Open(element, begun++));
            } else if (element.normalName().equals("br")) {
                open.peek().text.append(' ');
            }
        } else if (node instanceof TextNode words && !open.isEmpty()) {
            String text = BLANKS.matcher(words.getWholeText()).replaceAll(" ");
            open.peek().text.append(text);
            open.peek().linked += links > 0 ? text.strip().length() : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped != null) {
            skipped = skipped == node ? null : skipped;
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        links -= isLink(element) ? 1 : 0;
        Sum sum = sums.get(element);
        if (!open.isEmpty() && open.peek().element == element) {
            close(open.pop(), sum);
        }
        Sum outer = depth == 0 ? null : sums.get(element.parent());
        if (outer != null) {
            outer.add(sum);
        }
    }

    private void close(Open each, Sum sum) {
        String text = BLANKS.matcher(each.text).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return;
        }
        Block block = new Block(each.element, text, Math.min(text.length(), each.linked), readable.keeps(each.element, text));
        blocks.put(each.place, block);
        sum.text += text.length();
        sum.linked += block.linked;
        sum.prose += block.prose() ? text.length() : 0;
        sum.readable += block.readable ? text.length() : 0;
        sum.blocks++;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** In the page's order. */
    List<Block> all() {
        return List.copyOf(blocks.values());
    }

    /** What an element holds, with all that is in it. */
    Sum of(Element element) {
        return sums.getOrDefault(element, new Sum());
    }
}
