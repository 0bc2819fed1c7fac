package org.wederhoor.source.intake.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.page.PageBlocks.Sum;

/** The teasers of a page: elements beside each other that all lead elsewhere. */
final class TeaserCards {

    private static final int CARDS = 3;
    private static final int CARD_LINK = 12;
    private static final int LARGEST_CARD = 600;

    private final Element place;
    private final PageBlocks sums;
    private final Map<Element, Map<String, Integer>> cards = new IdentityHashMap<>();

    /** @param place that holds all of them */
    TeaserCards(Element place, PageBlocks sums) {
        this.place = place;
        this.sums = sums;
    }

    /** Whether several elements beside each other are called the same, and each holds a link and little else. */
    boolean has(Element element) {
        if (element == place || element.parent() == null || !leads(element)) {
            return false;
        }
        return cards.computeIfAbsent(element.parent(), parent -> {
            Map<String, Integer> counts = new HashMap<>();
            parent.children().stream().filter(this::leads).forEach(each -> counts.merge(BlockSigns.name(each), 1, Integer::sum));
            return counts;
        }).getOrDefault(BlockSigns.name(element), 0) >= CARDS;
    }

    private boolean leads(Element element) {
        Sum sum = sums.of(element);
        return sum.linked >= CARD_LINK && sum.text <= LARGEST_CARD && sum.linked * 4 >= sum.text;
    }
}
