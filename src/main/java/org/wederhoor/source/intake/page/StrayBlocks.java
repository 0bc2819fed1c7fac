package org.wederhoor.source.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.ReplyPhrases;
import org.wederhoor.source.intake.page.PageBlocks.Block;
import org.wederhoor.source.intake.proposal.WhoAndWhen;

/** What stands within the article's place and is none of its blocks: tickers, teasers, side columns that nothing names. */
final class StrayBlocks {

    private static final double LIKELY = 0.4;
    // of what is in doubt for other reasons than the model knows
    private static final double LEAST = 0.1;
    private static final int SHORTEST_LEAD = 40;
    private static final double LITTLE = 0.3;
    private static final double MUCH = 0.8;
    // less, and it is not known what the article is
    private static final double ENOUGH = 0.4;

    private static final int LONGEST_REPLY = 2_000;
    private static final int LONGEST_CAPTION = 300;

    private final Element place;
    private final Element heading;
    private final PageBlocks sums;
    private final boolean asked;
    private final Set<Element> strays = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param place   that holds the article
     * @param heading of the article; null when there is none
     * @param skips   what is no part of the article anyhow, or is one whatever it looks like
     */
    StrayBlocks(Element place, Element heading, Readable readable, Predicate<Element> skips) {
        this.place = place;
        this.heading = heading;
        this.sums = PageBlocks.in(place, skips, readable);
        this.asked = !readable.kept().isEmpty();
    }

    /** The signs of the blocks among which strays are looked for, with what Readability says of them or without. */
    BlockSigns signs(boolean ask) {
        return new BlockSigns(place, heading, sums, asked && ask);
    }

    /**
     * Finds them, outermost and inner ones. The article's heading is none, nor is what says below it by whom or of which day the article
     * is. Nothing is one where little running text would be left.
     */
    Set<Element> find() {
        return leaveOut(signs(true)) || leaveOut(signs(false)) ? strays : Set.of();
    }

    /** Whether enough is left. */
    private boolean leaveOut(BlockSigns signs) {
        strays.clear();
        List<Block> blocks = signs.blocks();
        boolean[] stray = judged(signs);
        Map<Element, Integer> out = new IdentityHashMap<>();
        int prose = 0;
        int left = 0;
        for (int i = 0; i < stray.length; i++) {
            Block each = blocks.get(i);
            int length = each.prose() ? each.text().length() : 0;
            prose += length;
            left += stray[i] ? 0 : length;
            for (Element outer = each.element(); stray[i] && outer != place; outer = outer.parent()) {
                if (out.merge(outer, 1, Integer::sum) == sums.of(outer).blocks) {
                    strays.add(outer);
                }
            }
        }
        return left >= ENOUGH * prose;
    }

    private boolean[] judged(BlockSigns signs) {
        List<Block> blocks = signs.blocks();
        boolean[] stray = new boolean[blocks.size()];
        boolean top = false;
        Element box = null;
        for (int i = 0; i < stray.length; i++) {
            Block each = blocks.get(i);
            boolean head = PageElements.isWithin(each.element(), heading);
            top = head || top && !each.prose();
            box = ReplyPhrases.begins(each.text()) ? each.element().parent() : box;
            boolean reply = box != null && box != place && sums.of(box).text <= LONGEST_REPLY && PageElements.isWithin(each.element(), box);
            boolean stays = head || reply || top && WhoAndWhen.says(each.text());
            stray[i] = !stays && isStray(each, signs.of(i));
        }
        addHeadings(signs, stray);
        return stray;
    }

    /** What heads nothing but strays is one. */
    private void addHeadings(BlockSigns signs, boolean[] stray) {
        boolean heads = false;
        for (int i = stray.length - 1; i >= 0; i--) {
            if (!signs.isHeading(i)) {
                heads |= !stray[i];
                continue;
            }
            boolean lesser = i + 1 < stray.length && signs.isHeading(i + 1) && !stray[i + 1];
            boolean last = i + 1 == stray.length;
            stray[i] |= !heads && !lesser && !last && !PageElements.isWithin(signs.blocks().get(i).element(), heading);
            heads = false;
        }
    }

    private static boolean isStray(Block block, double[] signs) {
        boolean card = of(signs, BlockSign.CARD) > 0 && of(signs, BlockSign.AFTER) > 0;
        boolean doubtful = mayLead(block, signs) || mayPart(block, signs) || isAgreed(signs) || tells(block, signs);
        return card || isCaption(block, signs) || !isQuoted(block, signs) && BlockModel.SHIPPED.of(signs) < (doubtful ? LEAST : LIKELY);
    }

    /** Whether the page marks it as somebody else's words among the article's: posts of others are most often told so, and are evidence. */
    private static boolean isQuoted(Block block, double[] signs) {
        return PageElements.isIn(block.element(), "blockquote") && block.linkShare() < MUCH && of(signs, BlockSign.ABOVE) == 0
                && of(signs, BlockSign.OUTSIDE) == 0;
    }

    /** Whether it is running text that Readability keeps as well, and that looks as much of the article's does. */
    private static boolean isAgreed(double[] signs) {
        return of(signs, BlockSign.PROSE) > 0 && of(signs, BlockSign.UNREADABLE) == 0 && of(signs, BlockSign.TWICE) == 0
                && of(signs, BlockSign.ALIKE) >= LITTLE && of(signs, BlockSign.LINKED) < LITTLE;
    }

    /** Whether it stands within the article and tells what somebody said. */
    private static boolean tells(Block block, double[] signs) {
        return isBetween(signs) && of(signs, BlockSign.TWICE) == 0 && block.linkShare() < LITTLE && ReplyPhrases.quotes(block.text(), false);
    }

    private static boolean isBetween(double[] signs) {
        return of(signs, BlockSign.OUTSIDE) == 0 && of(signs, BlockSign.BEFORE) == 0 && of(signs, BlockSign.AFTER) == 0;
    }

    /** Whether it stands under a picture and says so by its element, or is short and by a name. */
    private static boolean isCaption(Block block, double[] signs) {
        boolean said = of(signs, BlockSign.CAPTION) > 0 || of(signs, BlockSign.PICTURE_NAMED) > 0;
        return PageElements.isIn(block.element(), "figcaption") || said && of(signs, BlockSign.PICTURE) > 0 && block.text().length() <= LONGEST_CAPTION;
    }

    /** Whether it may be what leads from the heading to the article, which on most sites looks like nothing else on the page. */
    private static boolean mayLead(Block block, double[] signs) {
        boolean first = of(signs, BlockSign.BELOW_HEADING) > 0
                || of(signs, BlockSign.ABOVE) == 0 && of(signs, BlockSign.PROSE) > 0 && of(signs, BlockSign.BEHIND) == 0;
        return first && of(signs, BlockSign.CAPTION) == 0 && of(signs, BlockSign.PICTURE) == 0 && block.linkShare() < LITTLE
                && block.text().length() >= SHORTEST_LEAD;
    }

    /** Whether it may be a short line between two of the article's paragraphs: too little is said in it to tell much. */
    private static boolean mayPart(Block block, double[] signs) {
        return block.linked() == 0 && block.text().length() < SHORTEST_LEAD && of(signs, BlockSign.CAPTION) == 0 && isBetween(signs);
    }

    private static double of(double[] signs, BlockSign sign) {
        return signs[sign.ordinal()];
    }
}
