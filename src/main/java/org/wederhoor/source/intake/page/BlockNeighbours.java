package org.wederhoor.source.intake.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.page.PageBlocks.Block;

/** Reads those signs of a block that lie in others: those under the same heading, before it, behind it, and those that look like it. */
final class BlockNeighbours {

    private static final int AROUND = 8;
    private static final int MANY = 40;
    private static final int LONG = 500;
    private static final int BOLD_HEADING = 80;
    private static final int BOLD_LEVEL = 7;
    private static final Pattern TEXT = Pattern.compile("(?:article|story|post|entry|news|page|artikel|content|node)[-_]*(?:body|content|text|copy|txt|inhalt)"
            + "|body[-_]*(?:copy|text|content)|rich[-_]?text", Pattern.CASE_INSENSITIVE);

    /** Blocks that are one thing together. */
    private static final class Group {
        private int text;
        private int linked;
        private int prose;
        private int readable;
        private int blocks;

        private void add(Block block) {
            int length = block.text().length();
            text += length;
            linked += block.linked();
            prose += block.prose() ? length : 0;
            readable += block.readable() ? length : 0;
            blocks++;
        }

        private double share(int of) {
            return (double) of / Math.max(1, text);
        }
    }

    private final Element place;
    private final List<Block> blocks;
    private final boolean asked;
    private final int[] levels;
    private final int[] heads;
    private final Map<Integer, Group> sections = new HashMap<>();
    private final Map<String, Group> looks = new HashMap<>();
    private final Map<Element, Boolean> ofText = new IdentityHashMap<>();
    // all blocks before each, and all of them
    private final Group[] until;
    // whether most of the running text stands in what is called as an article's text is
    private final boolean named;

    /** @param asked whether it is known what Readability keeps */
    BlockNeighbours(Element place, List<Block> blocks, boolean asked) {
        this.place = place;
        this.blocks = blocks;
        this.asked = asked;
        levels = new int[blocks.size()];
        heads = new int[levels.length];
        until = new Group[levels.length + 1];
        until[0] = new Group();
        int within = 0;
        for (int i = 0; i < levels.length; i++) {
            Block each = blocks.get(i);
            levels[i] = level(each);
            heads[i] = levels[i] > 0 || i == 0 ? i : heads[i - 1];
            if (levels[i] == 0) {
                sections.computeIfAbsent(heads[i], any -> new Group()).add(each);
            }
            looks.computeIfAbsent(looks(each.element()), any -> new Group()).add(each);
            within += each.prose() && isOfText(each.element()) ? each.text().length() : 0;
            until[i + 1] = sum(until[i], each);
        }
        named = within * 2 > until[levels.length].prose;
    }

    private static Group sum(Group before, Block block) {
        Group sum = new Group();
        sum.text = before.text;
        sum.linked = before.linked;
        sum.prose = before.prose;
        sum.readable = before.readable;
        sum.add(block);
        return sum;
    }

    /** How small a heading is; 0 for what is none. */
    private int level(Block block) {
        for (Element each = block.element(); each != null && each != place; each = each.parent()) {
            if (BlockItself.isHeading(each)) {
                return each.normalName().charAt(1) - '0';
            }
        }
        Element element = block.element();
        boolean bold = block.text().length() <= BOLD_HEADING && !block.endsSentence() && element.childrenSize() > 0 && element.ownText().isBlank()
                && (element.child(0).normalName().equals("b") || element.child(0).normalName().equals("strong"));
        return bold ? BOLD_LEVEL : 0;
    }

    boolean isHeading(int i) {
        return levels[i] > 0;
    }

    private static String looks(Element element) {
        StringBuilder looks = new StringBuilder();
        Element each = element;
        for (int i = 0; i < 3 && each != null; i++) {
            looks.append(BlockSigns.name(each)).append('>');
            each = each.parent();
        }
        return looks.toString();
    }

    /** Whether it or what it stands in is called as an article's text is. */
    private boolean isOfText(Element element) {
        boolean text = false;
        for (Element each = element; each != null && each != place.parent() && !text; each = each.parent()) {
            text = ofText.computeIfAbsent(each, any -> any.attr("itemprop").equals("articleBody") || TEXT.matcher(any.className() + " " + any.id()).find());
        }
        return text;
    }

    /** Reads them for a block. */
    void read(double[] signs, int i) {
        Element element = blocks.get(i).element();
        boolean text = isOfText(element);
        BlockSigns.set(signs, BlockSign.TEXT_NAMED, named && text);
        BlockSigns.set(signs, BlockSign.NOT_TEXT_NAMED, named && !text);
        BlockSigns.set(signs, BlockSign.BEHIND, (double) until[i].prose / Math.max(1, until[levels.length].prose));
        BlockSigns.set(signs, BlockSign.LATE, (double) i / levels.length);
        section(signs, i);
        Group like = looks.get(looks(element));
        BlockSigns.set(signs, BlockSign.LOOKS_PROSE, (double) like.prose / Math.max(1, until[levels.length].prose));
        BlockSigns.set(signs, BlockSign.LOOKS_LINKED, like.share(like.linked));
        BlockSigns.set(signs, BlockSign.LOOKS_MANY, part(like.blocks, MANY));
        BlockSigns.set(signs, BlockSign.LOOKS_LENGTH, part(like.text / like.blocks, LONG));
        beside(signs, i);
        around(signs, i);
    }

    private void section(double[] signs, int i) {
        Group section = sections.getOrDefault(heads[i], new Group());
        BlockSigns.set(signs, BlockSign.SECTION_LINKED, section.share(section.linked));
        BlockSigns.set(signs, BlockSign.SECTION_PROSE, section.share(section.prose));
        BlockSigns.set(signs, BlockSign.SECTION_LEVEL, (double) levels[heads[i]] / BOLD_LEVEL);
        BlockSigns.set(signs, BlockSign.SECTION_LINK, levels[heads[i]] > 0 && blocks.get(heads[i]).linkShare() > 0.5);
        BlockSigns.set(signs, BlockSign.SECTION_DEEP, part(i - heads[i], MANY));
    }

    private void beside(double[] signs, int i) {
        if (i > 0) {
            Block previous = blocks.get(i - 1);
            BlockSigns.set(signs, BlockSign.PREVIOUS_LENGTH, part(previous.text().length(), LONG));
            BlockSigns.set(signs, BlockSign.PREVIOUS_LINKED, previous.linkShare());
            BlockSigns.set(signs, BlockSign.PREVIOUS_BESIDE, previous.element().parent() == blocks.get(i).element().parent());
        }
        if (i + 1 < levels.length) {
            Block next = blocks.get(i + 1);
            BlockSigns.set(signs, BlockSign.NEXT_LENGTH, part(next.text().length(), LONG));
            BlockSigns.set(signs, BlockSign.NEXT_LINKED, next.linkShare());
            BlockSigns.set(signs, BlockSign.NEXT_HEADING, levels[i + 1] > 0);
            BlockSigns.set(signs, BlockSign.NEXT_BESIDE, next.element().parent() == blocks.get(i).element().parent());
        }
    }

    private void around(double[] signs, int i) {
        Group first = until[Math.max(0, i - AROUND)];
        Group here = until[i];
        Group past = until[i + 1];
        Group last = until[Math.min(levels.length, i + 1 + AROUND)];
        int text = Math.max(1, here.text - first.text + last.text - past.text);
        BlockSigns.set(signs, BlockSign.AROUND_PROSE, (double) (here.prose - first.prose + last.prose - past.prose) / text);
        BlockSigns.set(signs, BlockSign.AROUND_LINKED, (double) (here.linked - first.linked + last.linked - past.linked) / text);
        BlockSigns.set(signs, BlockSign.AROUND_READABLE, asked ? (double) (here.readable - first.readable + last.readable - past.readable) / text : 0);
        int behind = Math.max(1, last.text - past.text);
        BlockSigns.set(signs, BlockSign.BEHIND_PROSE, (double) (last.prose - past.prose) / behind);
        BlockSigns.set(signs, BlockSign.BEHIND_LINKED, (double) (last.linked - past.linked) / behind);
    }

    /** Between 0 and 1, where small numbers count for more. */
    private static double part(int number, int most) {
        return Math.min(1, Math.log1p(number) / Math.log1p(most));
    }
}
