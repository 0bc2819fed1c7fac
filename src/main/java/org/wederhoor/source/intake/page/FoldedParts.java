package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import org.wederhoor.source.intake.cleaning.FoldPhrases;

/**
 * What a page hides at first. Parts that it opens itself when somebody presses for them are opened here, so that they are read as they are
 * then seen; of the rest, those that hold running text are known.
 */
final class FoldedParts implements NodeVisitor {

    private static final int RUNNING = 40;
    private static final Pattern SENTENCE = Pattern.compile("\\S+\\s.*[.!?…][\"'”’»]*", Pattern.DOTALL);
    private static final String OPENED = "data-wederhoor-opened";

    private final PageLooks looks;
    private final Set<Element> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> outermost = new ArrayList<>();
    private final Set<Element> openers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> closed = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private Element within;

    private FoldedParts(PageLooks looks) {
        this.looks = looks;
    }

    /** Opens what the page says that it opens. */
    static FoldedParts open(Document document, PageLooks looks) {
        FoldedParts parts = new FoldedParts(looks);
        document.body().traverse(parts);
        if (!parts.outermost.isEmpty()) {
            parts.note(document.body());
            boolean blank = parts.shown.isEmpty();
            Openers known = new Openers(document);
            List.copyOf(parts.outermost).forEach(each -> parts.open(each, known, blank));
        }
        return parts;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        boolean hides = looks.unseen(element);
        if (hides) {
            unseen.add(element);
        }
        if (within == null && (hides || PageElements.isHidden(element))) {
            within = element;
            outermost.add(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        within = within == node ? null : within;
    }

    /** Whether a browser shows nothing of it, or seems to. */
    boolean unseen(Element element) {
        return unseen.contains(element) && !isOpened(element);
    }

    /** Whether an element that hides was opened. */
    static boolean isOpened(Element element) {
        return element.hasAttr(OPENED);
    }

    /** Whether it is a button or a link that opens a part of the page. */
    boolean isOpener(Element element) {
        return openers.contains(element);
    }

    /** Those that hold running text and that nothing says to be opened; none that says what the page shows elsewhere. */
    List<Element> closed() {
        return closed;
    }

    private void open(Element hidden, Openers known, boolean blank) {
        boolean script = hidden.normalName().equals("noscript");
        Element opener = script || !looks.closed(hidden) ? null : known.of(hidden);
        boolean opened = opener != null && holds(hidden, words -> words.length() >= RUNNING || SENTENCE.matcher(words).matches())
                || blank && !script && isRunning(hidden);
        if (!opened) {
            if (PageElements.isHidden(hidden) && isNew(hidden) && !(script && asksForScripts(hidden))) {
                closed.add(hidden);
            }
        } else if (!isRunning(hidden) || isNew(hidden)) {
            hidden.attr(OPENED, true);
            if (opener != null && (FoldPhrases.opens(opener.text()) || heads(opener, hidden))) {
                openers.add(opener);
            }
            openWithin(hidden, known);
        }
    }

    /** Whether it stands before what it opens, as a heading does. */
    private static boolean heads(Element opener, Element opened) {
        Element before = opened.previousElementSibling();
        return Openers.isButton(opener) && before != null && (before == opener || opener.parent() == before && before.text().equals(opener.text()));
    }

    /** Notes the running text that is shown at once. */
    private void note(Element body) {
        body.filter((node, depth) -> {
            String words = node instanceof TextNode text && text.getWholeText().length() >= RUNNING ? text.text().strip() : "";
            if (words.length() >= RUNNING) {
                shown.add(words);
            }
            boolean skipped = node instanceof Element element && (PageElements.silent(element) || unseen.contains(element));
            return skipped ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
    }

    private void openWithin(Element opened, Openers known) {
        opened.filter((node, depth) -> {
            if (node == opened || !(node instanceof Element element) || !unseen.contains(element) && !PageElements.isHidden(element)) {
                return FilterResult.CONTINUE;
            }
            open(element, known, false);
            return FilterResult.SKIP_CHILDREN;
        });
    }

    private boolean isRunning(Element hidden) {
        return holds(hidden, words -> words.length() >= RUNNING);
    }

    private boolean isNew(Element hidden) {
        return holds(hidden, words -> words.length() >= RUNNING && !shown.contains(words));
    }

    /** Whether any text in it, but that of links, is of a kind. */
    private static boolean holds(Element hidden, Predicate<String> kind) {
        FilterResult result = NodeTraversor.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                return kind.test(words.text().strip()) ? FilterResult.STOP : FilterResult.CONTINUE;
            }
            boolean skipped = node instanceof Element element && (element.normalName().equals("a")
                    || PageElements.silent(element) && !PageElements.isHidden(element));
            return skipped ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }, hidden);
        return result == FilterResult.STOP;
    }

    private static boolean asksForScripts(Element element) {
        return element.text().toLowerCase(Locale.ROOT).contains("javascript");
    }
}
