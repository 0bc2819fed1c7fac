package org.wederhoor.source.intake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.text.RemainingText;

/**
 * The lines of a text as its parts: what stands above the article's first paragraph, in between, and below its last.
 */
final class ArticleLines {

    private static final int TOP_PARAGRAPHS = 3;
    private static final int MOST_LEADS = 12;
    // no page says what it is further from its article or its edges than this, in lines
    private static final int NEAR = 150;
    private static final int LONGEST_TITLE = 200;
    private static final int EDGE = 1500;
    // where a page says above and below its headline by whom and of which day it is, in lines
    private static final int ABOVE = 2;
    private static final int BELOW = 9;

    private final String whole;
    private final List<ArticleLine> all = new ArrayList<>();
    private final List<ArticleLine> kept = new ArrayList<>();
    private final List<Integer> prose = new ArrayList<>();

    /** @param leftOut of the whole that {@code text} remains of, in its order, without overlaps */
    ArticleLines(RemainingText text, List<LeftOut> leftOut) {
        whole = text.words();
        List<int[]> parts = leftOut.stream().map(each -> new int[] {text.indexOf(each.range().start()), text.indexOf(each.range().end())})
                .filter(each -> each[0] < each[1]).toList();
        int next = 0;
        for (int from = 0; from < whole.length();) {
            while (next < parts.size() && parts.get(next)[1] <= from) {
                next++;
            }
            boolean out = next < parts.size() && parts.get(next)[0] <= from;
            // a line that is left out in part is two lines
            int bound = next == parts.size() ? whole.length() : parts.get(next)[out ? 1 : 0];
            int to = Math.min(end(whole, from), bound);
            String words = whole.substring(from, to).strip();
            if (!words.isEmpty()) {
                add(new ArticleLine(words, whole.indexOf(words, from), out));
            }
            from = to < whole.length() && whole.charAt(to) == '\n' ? to + 1 : to;
        }
    }

    /**
     * The end of the line that begins at {@code from}: one that goes on in lower case was broken only to fit a page, unless what
     * follows says who wrote the article, or when.
     */
    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        while (end >= 0 && end > from && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1))
                && !(end - from <= LONGEST_TITLE && saysWhoOrWhen(text, end + 1))) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private static boolean saysWhoOrWhen(String text, int from) {
        int end = text.indexOf('\n', from);
        return WhoAndWhen.says(text.substring(from, end < 0 ? text.length() : end).strip());
    }

    private void add(ArticleLine line) {
        all.add(line);
        if (!line.leftOut()) {
            if (line.isProse()) {
                prose.add(kept.size());
            }
            kept.add(line);
        }
    }

    /** The lines towards both ends of the text, left out or not: where a page speaks of itself. */
    List<ArticleLine> edges() {
        return all.size() <= 2 * EDGE ? all
                : Stream.concat(all.subList(0, EDGE).stream(), all.subList(all.size() - EDGE, all.size()).stream()).toList();
    }

    /** The article's first lines that say just {@code words}, as one line. */
    Optional<ArticleLine> saying(String words) {
        String wanted = spaced(words);
        for (int i = 0; i < kept.size(); i++) {
            String said = spaced(kept.get(i).words());
            for (int last = i; wanted.startsWith(said) && last < kept.size(); last++) {
                if (said.equals(wanted)) {
                    int from = kept.get(i).from();
                    return Optional.of(new ArticleLine(whole.substring(from, kept.get(last).from() + kept.get(last).length()), from, false));
                }
                said += last + 1 < kept.size() ? " " + spaced(kept.get(last + 1).words()) : "";
            }
        }
        return Optional.empty();
    }

    static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The article's lines. */
    List<ArticleLine> kept() {
        return kept;
    }

    /** The lines above the first paragraph; none when there is no paragraph. */
    List<ArticleLine> above() {
        return prose.isEmpty() ? List.of() : before(prose.get(0));
    }

    /** The lines above and between the first paragraphs, where bylines and dates stand. */
    List<ArticleLine> top() {
        return prose.isEmpty() ? List.of() : before(prose.get(Math.min(prose.size(), TOP_PARAGRAPHS) - 1)).stream()
                .filter(line -> !line.isProse()).toList();
    }

    /**
     * The lines that are left out and stand right beside the headline: what a page prints there it says of the article, though the article is
     * told without it. Up to the second paragraph, since the first may be an introduction.
     */
    List<ArticleLine> beside(ArticleLine headline) {
        int at = 0;
        while (at < all.size() && all.get(at).from() < headline.from()) {
            at++;
        }
        List<ArticleLine> found = new ArrayList<>(all.subList(Math.max(0, at - ABOVE), at));
        int paragraphs = 0;
        for (int i = at; i < all.size() && i < at + BELOW && paragraphs < 2; i++) {
            paragraphs += !all.get(i).leftOut() && all.get(i).isProse() ? 1 : 0;
            found.add(all.get(i));
        }
        return found.stream().filter(line -> line.leftOut() && !headline.holds(line) && !line.isProse()).toList();
    }

    /** The lines below the last paragraph; none when there is no paragraph. */
    List<ArticleLine> below() {
        return prose.isEmpty() ? List.of() : after(prose.get(prose.size() - 1) + 1);
    }

    /** The last paragraph and what stands below it. */
    List<ArticleLine> closing() {
        return prose.isEmpty() ? List.of() : after(prose.get(prose.size() - 1));
    }

    private List<ArticleLine> before(int end) {
        return kept.subList(Math.max(0, end - NEAR), end);
    }

    private List<ArticleLine> after(int start) {
        return kept.subList(start, Math.min(kept.size(), start + NEAR));
    }

    /** The first paragraphs; what stands above a picture's credit may be its caption, and is one more. */
    List<ArticleLine> leads() {
        List<ArticleLine> leads = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i < prose.size() && paragraphs < TOP_PARAGRAPHS && i < MOST_LEADS; i++) {
            int line = prose.get(i);
            leads.add(kept.get(line));
            paragraphs += line + 1 < kept.size() && kept.get(line + 1).isPictureCredit() ? 0 : 1;
        }
        return leads;
    }
}
