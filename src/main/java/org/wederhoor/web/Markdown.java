package org.wederhoor.web;

import java.util.regex.Pattern;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.AbstractVisitor;
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

    /** {@code text.markdown} in a template: the text's HTML, without images, scripts, styles or handlers. */
    public static RawString markdown(String text) {
        Node document = PARSER.parse(text);
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

}
