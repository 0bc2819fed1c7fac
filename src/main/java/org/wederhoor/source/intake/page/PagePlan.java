package org.wederhoor.source.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Where on a page the article stands, and which of its elements are furniture. */
final class PagePlan {

    private static final double MUCH = 0.25;

    private final Element article;
    private final Element headline;
    private final Map<Element, LeftOutReason> furniture;

    private PagePlan(Element article, Element headline, Map<Element, LeftOutReason> furniture) {
        this.article = article;
        this.headline = headline;
        this.furniture = furniture;
    }

    /** @param length of the page's source, in UTF-16 units */
    static PagePlan of(Document document, int length) {
        PageProse all = PageProse.of(document, Map.of());
        Map<Element, LeftOutReason> furniture = furniture(document, all);
        Element article = ArticlePlace.of(document, PageProse.of(document, furniture), length);
        Element headline = article == null ? null : headline(document, article, furniture);
        for (Element each = article; each != null; each = each.parent()) {
            furniture.remove(each);
        }
        for (Element each = headline; each != null; each = each.parent()) {
            furniture.remove(each);
        }
        return new PagePlan(article, headline, furniture);
    }

    /** Null when none was found. */
    Element article() {
        return article;
    }

    /** Whether the article begins here: at its headline, or where there is none before it, at itself. */
    boolean begins(Element element) {
        return element == (headline == null ? article : headline);
    }

    /** The heading that the article begins with, or else stands under; null when there is none. */
    Element heading() {
        return article == null || headline != null ? headline : article.selectFirst("h1");
    }

    /** Why the element is no part of the article; null when it may be. */
    LeftOutReason furniture(Element element) {
        return furniture.get(element);
    }

    /** An element that holds the headline or much of the page's prose is none, whatever it is called. */
    private static Map<Element, LeftOutReason> furniture(Document document, PageProse prose) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element sign : document.select("h1, main, [itemprop=articleBody]")) {
            Element each = sign;
            while (each != null && holders.add(each)) {
                each = each.parent();
            }
        }
        Map<Element, LeftOutReason> furniture = new IdentityHashMap<>();
        document.stream().forEach(each -> {
            LeftOutReason reason = PageFurniture.reason(each);
            if (reason != null && !holders.contains(each)
                    && (PageFurniture.certain(each) || prose.of(each) < MUCH * prose.whole())) {
                furniture.put(each, reason);
            }
        });
        return furniture;
    }

    /** The last great heading before the article; null when that has one of its own, or there is none. */
    private static Element headline(Document document, Element article, Map<Element, LeftOutReason> furniture) {
        if (article.selectFirst("h1") != null) {
            return null;
        }
        Element found = lastBefore(document, article, "h1", furniture);
        return found != null ? found : lastBefore(document, article, "h2", furniture);
    }

    private static Element lastBefore(Document document, Element article, String level, Map<Element, LeftOutReason> furniture) {
        Element found = null;
        for (Element each : document.select("*")) {
            if (each == article) {
                break;
            }
            if (each.normalName().equals(level) && each.hasText() && !within(each, furniture)) {
                found = each;
            }
        }
        return found;
    }

    private static boolean within(Element element, Map<Element, LeftOutReason> furniture) {
        for (Element each = element; each != null; each = each.parent()) {
            if (furniture.containsKey(each)) {
                return true;
            }
        }
        return false;
    }
}
