package org.wederhoor.source.intake.page;

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
    private final InlineSigns signs;
    private final Stretches furniture;
    private final Stretches replies;
    private final Stretches strays;
    private final Stretches struck;
    private Node skipped;
    private boolean silent;
    private int typed;
    private int articleStart = -1;
    private int articleEnd = -1;

    PageReading(PagePlan plan, PageLooks looks) {
        this.plan = plan;
        this.signs = new InlineSigns(looks, writer);
        this.furniture = new Stretches(plan::furniture);
        this.replies = new Stretches(each -> plan.reply(each) ? LeftOutReason.OTHER : null);
        this.strays = new Stretches(each -> plan.stray(each) ? LeftOutReason.OTHER : null);
        this.struck = new Stretches(each -> looks.struck(each) ? LeftOutReason.STRUCK_OUT : null);
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            writer.write(StorableText.of(words.getWholeText()), typed > 0);
        } else if (node instanceof Element element) {
            silent = plan.silent(element);
            skipped = silent ? element : null;
            if (!silent) {
                begin(element);
            }
        }
    }

    private void begin(Element element) {
        PageElements.separate(element, writer, false);
        typed += PageElements.keepsWhiteSpace(element) ? 1 : 0;
        if (articleStart < 0 && plan.begins(element)) {
            articleStart = writer.length();
        }
        furniture.begin(element, writer.length());
        replies.begin(element, writer.length());
        strays.begin(element, writer.length());
        if (struck.begin(element, writer.length())) {
            writer.apart(element.previousSibling() instanceof Element);
        }
        skipped = signs.begin(element) ? element : null;
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped != null && skipped != node) {
            return;
        }
        boolean gone = skipped == node && silent;
        skipped = null;
        if (!gone && node instanceof Element element) {
            signs.end(element);
            PageElements.separate(element, writer, true);
            typed -= PageElements.keepsWhiteSpace(element) ? 1 : 0;
            furniture.end(element, writer.length());
            replies.end(element, writer.length());
            strays.end(element, writer.length());
            if (struck.end(element, writer.length())) {
                writer.apart(element.nextSibling() instanceof Element);
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
        return furniture.found();
    }

    /** What is the article's wherever it stands. */
    List<LeftOutRanges.Span> replies() {
        return replies.found();
    }

    /** What is none of the article's though it stands among its parts. */
    List<LeftOutRanges.Span> strays() {
        return strays.found();
    }

    List<LeftOutRanges.Span> struck() {
        return struck.found();
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
