package org.wederhoor.source.intake.page;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.page.PageBlocks.Block;

/** Reads those signs of a block that lie in its own words and in the elements that it stands in. */
final class BlockItself {

    private static final int LONGEST = 500;
    private static final double ALL_LINK = 0.8;
    private static final int DEEPEST = 20;
    private static final int MANY = 40;
    private static final int LED = 12;
    private static final int PICTURE_LEVELS = 4;
    private static final int NAMED_LEVELS = 5;
    private static final double HARDLY_MORE = 1.5;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd", "ul", "ol");
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "caption", "table");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> CAPTIONS = Set.of("figure", "figcaption");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "small", "cite");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> PICTURES = Set.of("img", "picture", "svg", "video", "figure", "amp-img");
    private static final Pattern PICTURE = Pattern.compile("caption|gallery|slide"
            + "|(?:^|[^a-z])(?:photo|foto|image|img|credit|legende|bild|media|figure|picture|video)",
            Pattern.CASE_INSENSITIVE);

    private final Element place;
    private final PageBlocks sums;
    private final boolean asked;
    private final Map<Element, Boolean> named = new IdentityHashMap<>();

    /** @param asked whether it is known what Readability keeps */
    BlockItself(Element place, PageBlocks sums, boolean asked) {
        this.place = place;
        this.sums = sums;
        this.asked = asked;
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** Reads them for a block. */
    void read(double[] signs, Block block) {
        Element element = block.element();
        BlockSigns.set(signs, BlockSign.LENGTH, Math.min(1, Math.log1p(block.text().length()) / Math.log1p(LONGEST)));
        BlockSigns.set(signs, BlockSign.LINKED, block.linkShare());
        BlockSigns.set(signs, BlockSign.LINK, block.linkShare() > ALL_LINK);
        BlockSigns.set(signs, BlockSign.SENTENCE, block.endsSentence());
        BlockSigns.set(signs, BlockSign.PROSE, block.prose());
        BlockSigns.set(signs, BlockSign.HEADING, isHeading(element));
        BlockSigns.set(signs, BlockSign.ITEM, isIn(element, ITEMS));
        BlockSigns.set(signs, BlockSign.CELL, isIn(element, CELLS));
        BlockSigns.set(signs, BlockSign.PARAGRAPH, element.normalName().equals("p"));
        BlockSigns.set(signs, BlockSign.UNREADABLE, asked && !block.readable());
        BlockSigns.set(signs, BlockSign.UNREADABLE_PROSE, asked && !block.readable() && block.prose());
        words(signs, block);
        above(signs, element);
        BlockSigns.set(signs, BlockSign.PICTURE, isOfPicture(block));
    }

    private static void words(double[] signs, Block block) {
        String text = block.text();
        String[] words = text.split(" ");
        BlockSigns.set(signs, BlockSign.EMPHASISED, share(block, EMPHASIS));
        BlockSigns.set(signs, BlockSign.BOLD, share(block, BOLD));
        BlockSigns.set(signs, BlockSign.DIGITS, (double) text.chars().filter(Character::isDigit).count() / text.length());
        BlockSigns.set(signs, BlockSign.CAPITALS, (double) Arrays.stream(words).filter(each -> Character.isUpperCase(each.charAt(0))).count() / words.length);
        BlockSigns.set(signs, BlockSign.COLON, text.endsWith(":"));
    }

    /** How much of a block stands in such elements. */
    private static double share(Block block, Set<String> names) {
        int length = block.element().children().stream().filter(each -> names.contains(each.normalName())).mapToInt(each -> each.text().length()).sum();
        return Math.min(1, (double) length / block.text().length());
    }

    private void above(double[] signs, Element element) {
        int depth = 0;
        boolean picture = false;
        boolean caption = false;
        Element list = null;
        for (Element each = element; each != null && each != place; each = each.parent()) {
            caption |= CAPTIONS.contains(each.normalName());
            picture |= depth < NAMED_LEVELS && isNamedPicture(each);
            list = list == null && LISTS.contains(each.normalName()) ? each : list;
            depth++;
        }
        BlockSigns.set(signs, BlockSign.DEPTH, Math.min(1, (double) depth / DEEPEST));
        BlockSigns.set(signs, BlockSign.CAPTION, caption);
        BlockSigns.set(signs, BlockSign.PICTURE_NAMED, picture);
        if (list != null) {
            int items = Math.max(1, list.childrenSize());
            BlockSigns.set(signs, BlockSign.LIST_LED, (double) list.children().stream().filter(each -> sums.of(each).linked >= LED).count() / items);
            BlockSigns.set(signs, BlockSign.LIST_ITEMS, Math.min(1, Math.log1p(items) / Math.log1p(MANY)));
        }
    }

    private boolean isNamedPicture(Element element) {
        return named.computeIfAbsent(element, any -> PICTURE.matcher(any.className() + " " + any.id()).find());
    }

    private boolean isOfPicture(Block block) {
        Element each = block.element();
        for (int i = 0; i < PICTURE_LEVELS && each != place && sums.of(each).text <= HARDLY_MORE * block.text().length(); i++) {
            if (each.stream().anyMatch(inner -> PICTURES.contains(inner.normalName()))) {
                return true;
            }
            each = each.parent();
        }
        return false;
    }

    /** Whether an element or what is right around it is of a kind. */
    private static boolean isIn(Element element, Set<String> names) {
        return names.contains(element.normalName()) || element.parent() != null && names.contains(element.parent().normalName());
    }
}
