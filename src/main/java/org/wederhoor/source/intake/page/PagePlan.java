package org.wederhoor.source.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.FoldPhrases;
import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Where on a page the article stands, which of its elements are furniture, and which nobody sees. */
final class PagePlan {

    private static final double MUCH = 0.25;
    private static final int LONGEST_REPLY = 20_000;

    private final Element article;
    private final Element headline;
    private final Map<Element, LeftOutReason> furniture = new IdentityHashMap<>();
    private final Set<Element> replies = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> closed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StrayBlocks blocks;
    private final Set<Element> strays;

    /** @param length of the page's source, in UTF-16 units */
    PagePlan(Document document, FoldedParts folded, int length) {
        judge(document, folded);
        PageProse prose = PageProse.of(document, furniture);
        Readable readable = ArticlePlace.isEnough(prose.of(document.body())) ? Readable.of(document, length) : Readable.NOTHING;
        article = ArticlePlace.of(document, prose, readable);
        headline = article == null ? null : headline(document);
        keep(article);
        keep(headline);
        if (article != null) {
            new ArticleReplies(article, furniture).sort(replies);
        }
        folded.closed().stream().filter(this::isOfArticle).forEach(each -> {
            furniture.put(each, LeftOutReason.HIDDEN);
            closed.add(each);
        });
        Element whole = article;
        while (headline != null && !headline.parents().contains(whole)) {
            whole = whole.parent();
        }
        blocks = article == null ? null
                : new StrayBlocks(whole, heading(), readable, each -> silent(each) || furniture.containsKey(each) || replies.contains(each));
        strays = article == null ? Set.of() : blocks.find();
    }

    /** Those among which the article's are told from others; null when no article was found. */
    StrayBlocks blocks() {
        return blocks;
    }

    private boolean isOfArticle(Element element) {
        return !within(element.parent()) && (!furniture.containsKey(element) || furniture.get(element) == LeftOutReason.HIDDEN)
                && (article == null || element.parents().contains(article));
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

    /** Whether it is a part of the article though it looks like furniture, or stands outside. */
    boolean reply(Element element) {
        return replies.contains(element);
    }

    /** Whether it is no part of the article, though it stands among its parts and nothing names it. */
    boolean stray(Element element) {
        return strays.contains(element);
    }

    /** Whether it gives no text. */
    boolean silent(Element element) {
        return unseen.contains(element) || PageElements.silent(element) && !closed.contains(element);
    }

    /** An element that holds the headline or much of the page's prose is no furniture, whatever it is called. */
    private void judge(Document document, FoldedParts folded) {
        PageProse prose = PageProse.of(document, Map.of());
        Set<Element> holders = holders(document);
        PageFurniture names = new PageFurniture();
        document.stream().forEach(each -> {
            boolean much = prose.of(each) >= MUCH * prose.whole();
            if (folded.unseen(each) && (!holders.contains(each) || each.normalName().equals("h1")) && !(much && prose.of(each) > 0)) {
                hide(each, prose.of(each));
                return;
            }
            if (folded.isOpener(each)) {
                if (FoldPhrases.opens(each.text())) {
                    furniture.put(each, LeftOutReason.OTHER);
                }
                return;
            }
            LeftOutReason reason = holders.contains(each) ? null : names.reason(each, prose.of(each));
            if (reason != null && (!much || names.certain(each, reason, prose.whole() - prose.of(each)))) {
                furniture.put(each, reason);
                if (prose.of(each) <= LONGEST_REPLY && ReplyBoxes.is(each, reason)) {
                    replies.add(each);
                }
            }
        });
    }

    /** Blocks and running text may be what a script shows, so that they are kept where an editor can put them back. */
    private void hide(Element element, int prose) {
        if (prose == 0 && PageElements.inline(element)) {
            unseen.add(element);
        } else {
            furniture.put(element, LeftOutReason.HIDDEN);
        }
    }

    private static Set<Element> holders(Document document) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element sign : document.select("h1, main, [itemprop=articleBody]")) {
            Element each = sign;
            while (each != null && holders.add(each)) {
                each = each.parent();
            }
        }
        return holders;
    }

    private void keep(Element place) {
        for (Element each = place; each != null; each = each.parent()) {
            furniture.remove(each);
        }
    }

    /** The last great heading before the article; null when that has one of its own, or there is none. */
    private Element headline(Document document) {
        if (article.select("h1").stream().anyMatch(each -> !within(each))) {
            return null;
        }
        Element found = lastBefore(document, "h1");
        return found != null ? found : lastBefore(document, "h2");
    }

    private Element lastBefore(Document document, String level) {
        Element found = null;
        for (Element each : document.select("*")) {
            if (each == article) {
                break;
            }
            if (each.normalName().equals(level) && each.hasText() && !within(each)) {
                found = each;
            }
        }
        return found;
    }

    private boolean within(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (furniture.containsKey(each) || unseen.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
