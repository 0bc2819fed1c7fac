package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import net.dankito.readability4j.Readability4J;

/** Asks Readability which part of a page is the article, and finds that part in the page itself. */
final class ReadableElement {

    // it works on copies of the whole page and more than once: past this it would cost more than it tells
    private static final int LONGEST = 600_000;
    private static final int MOST_ELEMENTS = 8_000;
    private static final int DEEPEST = 150;
    private static final String NUMBER = "data-wederhoor-number";

    private ReadableElement() {
    }

    /**
     * The smallest element that holds all that Readability keeps; null when it finds nothing or the page is too large for it.
     *
     * @param length of the page's source, in UTF-16 units
     */
    static Element of(Document document, int length) {
        if (length > LONGEST) {
            return null;
        }
        List<Element> elements = document.body().select("*");
        if (elements.size() > MOST_ELEMENTS || elements.stream().anyMatch(each -> depth(each) > DEEPEST)) {
            return null;
        }
        Document copy = document.clone();
        List<Element> copied = copy.body().select("*");
        for (int i = 0; i < copied.size(); i++) {
            copied.get(i).attr(NUMBER, Integer.toString(i));
        }
        try {
            Element content = new Readability4J("http://localhost/", copy).parse().getArticleContent();
            return content == null ? null : holderOf(content.select("p[" + NUMBER + "], div[" + NUMBER + "]"), elements);
        } catch (RuntimeException e) {
            // a page it cannot cope with is judged without it
            return null;
        }
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
