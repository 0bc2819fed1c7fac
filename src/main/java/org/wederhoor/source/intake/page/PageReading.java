package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.StorableText;

/** Goes through a page once and writes its text, noting where furniture stands and where the article begins and ends. */
final class PageReading implements NodeVisitor {

    private final PagePlan plan;
    private final TextWriter writer = new TextWriter();
    private final List<LeftOutRanges.Span> furniture = new ArrayList<>();
    private Node silent;
    private Element inFurniture;
    private int furnitureStart;
    private int typed;
    private int articleStart = -1;
    private int articleEnd = -1;

    PageReading(PagePlan plan) {
        this.plan = plan;
    }

    @Override
    public void head(Node node, int depth) {
        if (silent != null) {
            return;
        }
        if (node instanceof TextNode words) {
            writer.write(StorableText.of(words.getWholeText()), typed > 0);
        } else if (node instanceof Element element) {
            if (PageElements.silent(element)) {
                silent = node;
                return;
            }
            PageElements.separate(element, writer, false);
            typed += PageElements.keepsWhiteSpace(element) ? 1 : 0;
            if (articleStart < 0 && plan.begins(element)) {
                articleStart = writer.length();
            }
            if (inFurniture == null && plan.furniture(element) != null) {
                inFurniture = element;
                furnitureStart = writer.length();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (silent != null) {
            silent = silent == node ? null : silent;
        } else if (node instanceof Element element) {
            PageElements.separate(element, writer, true);
            typed -= PageElements.keepsWhiteSpace(element) ? 1 : 0;
            if (inFurniture == element) {
                furniture.add(new LeftOutRanges.Span(furnitureStart, writer.length(), plan.furniture(element)));
                inFurniture = null;
            }
            if (element == plan.article()) {
                articleEnd = writer.length();
            }
        }
    }

    String text() {
        return writer.text();
    }

    List<LeftOutRanges.Span> furniture() {
        return furniture;
    }

    /** What stands before and after the article; nothing when no article was found. */
    List<LeftOutRanges.Span> outside() {
        if (articleStart < 0 || articleEnd < 0) {
            return List.of();
        }
        return List.of(new LeftOutRanges.Span(0, articleStart, LeftOutReason.OTHER),
                new LeftOutRanges.Span(articleEnd, writer.length(), LeftOutReason.OTHER));
    }
}
