package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import net.dankito.readability4j.Readability4J;

/**
 * What Readability takes for a page's article, found in the page itself.
 *
 * @param holder the smallest element that holds all of its paragraphs; null when it finds nothing
 * @param kept   the elements that it keeps
 * @param text   what stands in them, in one line
 */
record Readable(Element holder, Set<Element> kept, String text) {

    /** Of a page that it finds nothing in, or is not asked about. */
    static final Readable NOTHING = new Readable(null, Set.of(), "");

    // it works on copies of the whole page and more than once: past this it would cost more than it tells
    private static final int LONGEST = 600_000;
    private static final int MOST_ELEMENTS = 8_000;
    private static final int DEEPEST = 150;
    private static final int LONG = 60;
    private static final String NUMBER = "data-wederhoor-number";

    /**
     * Asks it; nothing comes of a page that is too large for it.
     *
     * @param length of the page's source, in UTF-16 units
     */
    static Readable of(Document document, int length) {
        if (length > LONGEST) {
            return NOTHING;
        }
        List<Element> elements = document.body().select("*");
        if (elements.size() > MOST_ELEMENTS || elements.stream().anyMatch(each -> depth(each) > DEEPEST)) {
            return NOTHING;
        }
        Document copy = document.clone();
        List<Element> copied = copy.body().select("*");
        for (int i = 0; i < copied.size(); i++) {
            copied.get(i).attr(NUMBER, Integer.toString(i));
        }
        try {
            Element content = new Readability4J("http://localhost/", copy).parse().getArticleContent();
            return content == null ? NOTHING : of(content, elements);
        } catch (RuntimeException e) {
            // a page it cannot cope with is judged without it
            return NOTHING;
        }
    }

    private static Readable of(Element content, List<Element> elements) {
        Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        content.stream().filter(each -> each.hasAttr(NUMBER)).forEach(each -> kept.add(elements.get(Integer.parseInt(each.attr(NUMBER)))));
        return new Readable(holderOf(content.select("p[" + NUMBER + "], div[" + NUMBER + "]"), elements), kept, content.text());
    }

    /** Whether it keeps an element, or at least how what stands in that begins: it makes elements of its own where line ends part paragraphs. */
    boolean keeps(Element element, String words) {
        return kept.contains(element) || words.length() >= LONG && text.contains(words.substring(0, LONG));
    }

    private static Element holderOf(List<Element> kept, List<Element> elements) {
        List<Element> way = null;
        for (Element each : kept) {
            if (each.ownText().isBlank()) {
                continue;
            }
            List<Element> above = wayTo(elements.get(Integer.parseInt(each.attr(NUMBER))).parent());
            if (way == null) {
                way = above;
            }
            int common = 0;
            while (common < Math.min(way.size(), above.size()) && way.get(common) == above.get(common)) {
                common++;
            }
            way = way.subList(0, common);
        }
        return way == null || way.isEmpty() ? null : way.get(way.size() - 1);
    }

    private static List<Element> wayTo(Element element) {
        List<Element> way = new ArrayList<>();
        for (Element each = element; each != null; each = each.parent()) {
            way.add(0, each);
        }
        return way;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element each = element; each != null; each = each.parent()) {
            depth++;
        }
        return depth;
    }
}
