package org.wederhoor.source.intake.page;

import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Sorts out which of a page's replies and corrections are the article's. */
final class ArticleReplies {

    private final Element article;
    private final Element whole;
    private final Map<Element, LeftOutReason> furniture;

    /** @param article that of the page; what is its reply is taken out of {@code furniture} */
    ArticleReplies(Element article, Map<Element, LeftOutReason> furniture) {
        this.article = article;
        this.furniture = furniture;
        this.whole = whole(article);
    }

    /** @param replies those found so far; those that are not the article's are taken out, those that stand beside it are added */
    void sort(Set<Element> replies) {
        replies.removeIf(each -> !PageElements.isWithin(each, whole));
        replies.forEach(furniture::remove);
        for (Element each = article; each != whole; each = each.parent()) {
            each.siblingElements().stream().filter(beside -> !isWithin(beside) && ReplyBoxes.labelled(beside) && !ReplyBoxes.isThread(beside))
                    .forEach(replies::add);
        }
    }

    /** The element that is marked as the article, or what holds the article and what follows it. */
    private static Element whole(Element article) {
        Element whole = null;
        for (Element each = article; each != null; each = each.parent()) {
            whole = each.normalName().equals("article") ? each : whole;
        }
        boolean body = article.normalName().equals("body") || article.parent() == null;
        return whole != null ? whole : body ? article : article.parent();
    }

    private boolean isWithin(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (furniture.containsKey(each)) {
                return true;
            }
        }
        return false;
    }
}
