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

    private static final double LIKELY = 0.25;
    // less, and it is not known what the article is
    private static final double ENOUGH = 0.4;

    private static final int LONGEST_REPLY = 2_000;

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
        boolean top = false;
        Element box = null;
        Map<Element, Integer> out = new IdentityHashMap<>();
        int prose = 0;
        int left = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block each = blocks.get(i);
            int length = each.prose() ? each.text().length() : 0;
            boolean head = PageElements.isWithin(each.element(), heading);
            top = head || top && !each.prose();
            box = ReplyPhrases.begins(each.text()) ? each.element().parent() : box;
            boolean reply = box != null && box != place && sums.of(box).text <= LONGEST_REPLY && PageElements.isWithin(each.element(), box);
            boolean stray = !head && !reply && !(top && WhoAndWhen.says(each.text())) && BlockModel.SHIPPED.of(signs.of(i)) < LIKELY;
            prose += length;
            left += stray ? 0 : length;
            for (Element outer = each.element(); stray && outer != place; outer = outer.parent()) {
                if (out.merge(outer, 1, Integer::sum) == sums.of(outer).blocks) {
                    strays.add(outer);
                }
            }
        }
        return left >= ENOUGH * prose;
    }
}
