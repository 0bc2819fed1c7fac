package org.wederhoor.web.text;

import java.util.List;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown as safe HTML: what {@link MarkdownText} makes of it. What was typed is stored; this is made of it when it is printed, because
 * the sanitiser's output is not fit to be sanitised again.
 */
@TemplateExtension
public final class Markdown {

    // raw HTML comes out as the text that was typed, and a new line as one, so that nothing an editor wrote disappears
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />").build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "hr", "a", "h3", "h4")
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

    // a page prints a text and its gist, and so do its other languages, its feeds and its card; in signs
    private static final int MOST_KEPT = 1_000_000;
    private static final Cache<String, RawString> KEPT = Caffeine.newBuilder().maximumWeight(MOST_KEPT).executor(Runnable::run)
            .weigher((String text, RawString html) -> text.length() + html.getValue().length()).build();

    private Markdown() {
    }

    /**
     * {@code text.markdown} in a template: the text's HTML, without images, scripts, styles or handlers. A text that is nested
     * too deep, or far longer than any form takes, comes out as it was typed, in paragraphs.
     */
    public static RawString markdown(String text) {
        RawString kept = KEPT.getIfPresent(text);
        if (kept == null) {
            // not under the cache's lock: others would wait for a long text
            kept = made(text);
            KEPT.put(text, kept);
        }
        return kept;
    }

    private static RawString made(String text) {
        Node document = MarkdownText.read(text).map(Markdown::shown).orElseGet(() -> paragraphs(text));
        return new RawString(POLICY.sanitize(StandIns.backInHtml(RENDERER.render(document))));
    }

    /** The same for blocks that stand among others: each says that it is prose, and in which language; its own words give its direction. */
    public static RawString markdownIn(String text, String language) {
        org.jsoup.nodes.Document html = Jsoup.parseBodyFragment(markdown(text).getValue());
        html.outputSettings().prettyPrint(false);
        html.body().children().addClass("prose").attr("lang", language).attr("dir", "auto");
        return new RawString(html.body().html());
    }

    /** The same in plain words, on one line: what {@link #markdown} shows, with the numbers and hyphens of lists. */
    public static String words(String text) {
        Element html = Jsoup.parseBodyFragment(markdown(text).getValue()).body();
        html.select("ul > li").prepend("- ");
        for (Element list : html.select("ol")) {
            int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
            for (Element item : list.children()) {
                item.prepend(number++ + ". ");
            }
        }
        return html.text();
    }

    /** The same words block by block: of each paragraph, heading and item of a list. */
    public static List<String> blocks(String text) {
        String kinds = "p, li, h3, h4";
        return Jsoup.parseBodyFragment(markdown(text).getValue()).select(kinds).stream().map(each -> {
            Element block = each.clone();
            block.children().select("ul, ol, blockquote, " + kinds).remove();
            return block.text();
        }).filter(words -> !words.isEmpty()).toList();
    }

    /** Whether quotations, lists, emphasis and the like stand deeper in one another than can be shown; a very long text counts as such. */
    public static boolean isTooDeep(String text) {
        return MarkdownText.read(text).isEmpty();
    }

    /** The document as it is rendered: with all that was typed, and no pictures. */
    static Node shown(MarkdownText typed) {
        typed.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                // a picture would be a request to a third party; its description stays
                visitChildren(image);
                title(image, image.getTitle());
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }

            @Override
            public void visit(Link link) {
                TypedLink as = new TypedLink(typed.source().typed(link));
                if (as.isNote()) {
                    link.prependChild(new Text("["));
                    link.appendChild(new Text("]"));
                }
                if (as.label().isEmpty()) {
                    title(link, link.getTitle());
                }
                String address = StandIns.back(link.getDestination()).replace("&amp;", "&");
                link.setDestination(address.startsWith("www.") ? "https://" + address : address);
                link.setTitle(null);
                visitChildren(link);
            }
        });
        Definitions.print(typed);
        return typed.document();
    }

    private static void title(Node link, String title) {
        if (title != null && !title.isBlank()) {
            link.insertAfter(new Text(" (" + title + ")"));
        }
    }

    private static Node paragraphs(String text) {
        Document document = new Document();
        for (String lines : StandIns.none(text).split("\\n{2,}")) {
            Paragraph paragraph = new Paragraph();
            for (String line : lines.split("\\n")) {
                if (paragraph.getFirstChild() != null) {
                    paragraph.appendChild(new SoftLineBreak());
                }
                paragraph.appendChild(new Text(line));
            }
            document.appendChild(paragraph);
        }
        return document;
    }
}
