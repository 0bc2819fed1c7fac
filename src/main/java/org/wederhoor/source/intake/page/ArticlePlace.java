package org.wederhoor.source.intake.page;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds a page's article. */
final class ArticlePlace {

    private static final double MOST = 0.75;
    private static final int ENOUGH = 250;
    private static final Set<String> TEXT_ITSELF = Set.of("p", "blockquote", "span", "font", "b", "strong", "i", "em", "li",
            "ul", "ol", "td", "pre", "h1", "h2", "h3", "h4");

    private ArticlePlace() {
    }

    /**
     * The smallest element that holds most of the page's prose, or the one that Readability finds when it holds that and more:
     * what is in doubt counts as the article.
     *
     * @return null when the page has too little prose to tell
     */
    static Element of(Document document, PageProse prose, Readable readable) {
        if (!isEnough(prose.of(document.body()))) {
            return null;
        }
        Element densest = densest(document.body(), prose);
        Element holder = readable.holder();
        boolean wider = holder != null && holder != document.body() && PageElements.isWithin(densest, holder);
        return wider ? holder : densest;
    }

    /** Whether there is enough running text on a page to tell. */
    static boolean isEnough(int prose) {
        return prose >= ENOUGH;
    }

    private static Element densest(Element body, PageProse prose) {
        double wanted = MOST * prose.of(body);
        Element place = body;
        for (Element next = body; next != null;) {
            place = next;
            next = next.children().stream().filter(each -> prose.of(each) >= wanted && !TEXT_ITSELF.contains(each.normalName()))
                    .findFirst().orElse(null);
        }
        return place;
    }
}
