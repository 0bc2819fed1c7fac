package org.wederhoor.source.intake.page;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** How much running text the elements of a page hold: links and short labels do not count. */
final class PageProse implements NodeVisitor {

    private static final int SHORTEST = 40;

    private final Map<Element, LeftOutReason> furniture;
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private Node skipped;
    private int whole;

    private PageProse(Map<Element, LeftOutReason> furniture) {
        this.furniture = furniture;
    }

    /** @param furniture elements whose text does not count */
    static PageProse of(Document document, Map<Element, LeftOutReason> furniture) {
        PageProse prose = new PageProse(furniture);
        document.traverse(prose);
        return prose;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof Element element) {
            boolean skip = PageElements.silent(element) || element.normalName().equals("a") || furniture.containsKey(element);
            skipped = skip ? node : null;
        } else if (node instanceof TextNode words) {
            int length = words.getWholeText().strip().length();
            if (length >= SHORTEST) {
                whole += length;
                for (Element each = words.parent(); each != null; each = each.parent()) {
                    lengths.merge(each, length, Integer::sum);
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        skipped = skipped == node ? null : skipped;
    }

    /** In UTF-16 units. */
    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** That of the whole page. */
    int whole() {
        return whole;
    }
}
