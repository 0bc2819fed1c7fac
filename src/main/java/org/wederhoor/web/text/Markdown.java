package org.wederhoor.web.text;

import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark (spec 0.31) as safe HTML. What was typed is stored; this runs whenever it is printed, because the sanitiser's
 * output is not fit to be sanitised again.
 */
@TemplateExtension
public final class Markdown {

    // the renderer calls itself for each level, and some thousands of them would exhaust the stack; a list takes two
    private static final int MOST_LEVELS = 32;
    // more than any form takes; parsing takes time that grows with the square of some texts
    private static final int MOST_SIGNS = 50_000;

    private static final Parser PARSER = Parser.builder().build();
    // raw HTML comes out as the text that was typed, so that nothing an editor wrote disappears
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "code", "pre", "hr", "a", "h3", "h4")
            .allowElements((name, attributes) -> switch (name) {
                // headings of the text stand below those of the page
                case "h1", "h2" -> "h3";
                default -> "h4";
            }, "h1", "h2", "h5", "h6")
            .allowAttributes("start").onElements("ol")
            // a link whose address was refused has an empty one by now, which would lead back to the page itself
            .allowAttributes("href").matching(Pattern.compile("(?s).+")).onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {
    }

    /**
     * {@code text.markdown} in a template: the text's HTML, without images, scripts, styles or handlers. A text that is nested
     * too deep, or far longer than any form takes, comes out as it was typed, in paragraphs.
     */
    public static RawString markdown(String text) {
        Node document = parsed(text).orElseGet(() -> paragraphs(text));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                // a picture would be a request to a third party; its description stays
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }
        });
        return new RawString(POLICY.sanitize(RENDERER.render(document)));
    }

    /** Whether quotations, lists, emphasis and the like stand deeper in one another than can be shown; a very long text counts as such. */
    public static boolean isTooDeep(String text) {
        return parsed(text).isEmpty();
    }

    private static Optional<Node> parsed(String text) {
        if (text.length() > MOST_SIGNS) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(text)).filter(document -> levels(document) <= MOST_LEVELS);
        } catch (StackOverflowError e) {
            // the parser joins pieces of text level by level; it keeps nothing that could be left half done
            return Optional.empty();
        }
    }

    private static Node paragraphs(String text) {
        Document document = new Document();
        for (String lines : text.split("\\n{2,}")) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(lines));
            document.appendChild(paragraph);
        }
        return document;
    }

    // a walk without recursion, since that is what deep texts break
    private static int levels(Node document) {
        int level = 0;
        int deepest = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++level);
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                level--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }
}
