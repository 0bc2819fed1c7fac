package org.wederhoor.source.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a page as the part of an address that makes a browser scroll to them: a text directive, {@code text=…}, as Chromium reads it. Each
 * is looked up in the page's text the way Chromium does: whole words, whatever their case, the first place at which they stand.
 */
public final class TextFragments {

    private static final String DIRECTIVE = ":~:";
    /** A longer quotation is given by its beginning and its end, so that what stands between them need not match to the letter. */
    private static final int MOST_WORDS = 8;
    private static final int ENDS = 4;
    private static final int MOST_CONTEXT = 6;

    private final PlacedText text;
    private final FoldedText folded;
    private final PageWords words;

    /**
     * @param text                     as it was read from the page
     * @param quotationMarksAreWritten whether the page has the text's quotation marks as signs; of an element for quotations it has none
     */
    public TextFragments(PlacedText text, boolean quotationMarksAreWritten) {
        this.text = text;
        this.folded = new FoldedText(text.text());
        this.words = new PageWords(text.text(), folded, quotationMarksAreWritten);
    }

    /** {@code address} with a directive; a fragment that it has stays, another directive does not. */
    public static String at(String address, String directive) {
        int known = address.indexOf(DIRECTIVE);
        String page = known < 0 ? address : address.substring(0, known);
        return page + (page.contains("#") ? "" : "#") + DIRECTIVE + directive;
    }

    /** {@code address} with what leads a browser to the first place there that has {@code words}. */
    public static String to(String address, String words) {
        return at(address, "text=" + encoded(words));
    }

    /**
     * The directive for the words at {@code place}; it has whole words, if need be a little more than was quoted. Empty where none is sure to
     * lead to this place and to no other before it.
     */
    public Optional<String> directive(TextRange place) {
        int from = folded.at(text.index(place.start()));
        int to = folded.at(text.index(place.end()));
        int first = words.firstIn(from, to);
        int last = words.lastIn(from, to);
        if (first < 0 || last < first) {
            return Optional.empty();
        }
        List<Directive> ways = ways(first, last);
        return ways.stream().filter(this::leadsThere).findFirst()
                .or(() -> ways.stream().flatMap(way -> withContext(way).stream()).filter(this::leadsThere).findFirst())
                .map(this::written);
    }

    /** The words whole, or by their beginning and their end: first a few words of each, then more. */
    private List<Directive> ways(int first, int last) {
        List<Directive> ways = new ArrayList<>();
        if (last - first < MOST_WORDS && words.areOnEnd(first, last)) {
            ways.add(new Directive(first, last, -1, last, first, last));
        }
        for (int size = ENDS; size <= 2 * MOST_WORDS && last > first; size++) {
            int startEnd = words.onEndFrom(first, Math.min(first + size, last) - 1);
            int endStart = words.onEndTo(Math.max(last - size + 1, startEnd + 1), last);
            if (words.areOnEnd(first, startEnd) && words.areOnEnd(endStart, last)) {
                ways.add(new Directive(first, startEnd, endStart, last, first, last));
            }
        }
        return ways;
    }

    private List<Directive> withContext(Directive way) {
        List<Directive> ways = new ArrayList<>();
        for (int more = 1; more <= MOST_CONTEXT; more++) {
            int before = words.areOnEnd(way.first - more, way.first) ? way.first - more : way.first;
            int after = words.areOnEnd(way.last, way.last + more) ? way.last + more : way.last;
            ways.add(new Directive(way.first, way.startEnd, way.endStart, way.last, before, way.last));
            ways.add(new Directive(way.first, way.startEnd, way.endStart, way.last, way.first, after));
            ways.add(new Directive(way.first, way.startEnd, way.endStart, way.last, before, after));
        }
        return ways;
    }

    /** Whether a browser that follows it finds the words at their place. */
    private boolean leadsThere(Directive way) {
        String start = folded.text.substring(words.start(way.first), words.end(way.startEnd));
        String prefix = folded.text.substring(words.start(way.before), words.start(way.first)).strip();
        for (int at = folded.find(prefix.isEmpty() ? start : prefix, 0); at >= 0; at = folded.find(prefix.isEmpty() ? start : prefix, at + 1)) {
            int begins = folded.pastBlanks(at + prefix.length());
            int ends = folded.find(start, begins) == begins ? end(way, begins + start.length()) : -1;
            if (ends >= 0) {
                return begins == words.start(way.first) && ends == words.end(way.last);
            }
        }
        return false;
    }

    /** Where a match ends that has begun; -1 where it is none. */
    private int end(Directive way, int started) {
        String suffix = folded.text.substring(words.end(way.last), words.end(way.after)).strip();
        if (way.endStart < 0) {
            return follows(suffix, started) ? started : -1;
        }
        String end = folded.text.substring(words.start(way.endStart), words.end(way.last));
        int at = folded.find(end, started);
        while (at >= 0 && !follows(suffix, at + end.length())) {
            at = folded.find(end, at + 1);
        }
        return at < 0 ? -1 : at + end.length();
    }

    private boolean follows(String suffix, int at) {
        int next = folded.pastBlanks(at);
        return suffix.isEmpty() || folded.text.startsWith(suffix, next) && folded.isBetweenWords(next + suffix.length());
    }

    private String written(Directive way) {
        StringBuilder text = new StringBuilder("text=");
        if (way.before < way.first) {
            text.append(encoded(words.written(way.before, false, way.first, false))).append("-,");
        }
        text.append(encoded(words.written(way.first, false, way.startEnd, true)));
        if (way.endStart >= 0) {
            text.append(',').append(encoded(words.written(way.endStart, false, way.last, true)));
        }
        if (way.after > way.last) {
            text.append(",-").append(encoded(words.written(way.last, true, way.after, true)));
        }
        return text.toString();
    }

    // a hyphen tells prefix and suffix, and stands for nothing else
    private static String encoded(String term) {
        return URLEncoder.encode(term, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D").replace("*", "%2A");
    }

    /**
     * What a directive says, by the numbers of words.
     *
     * @param endStart the first word of the end; -1 where the words are given whole
     * @param before   the first word of what stands before them; {@code first} where nothing is said of that
     * @param after    the last word of what stands after them; {@code last} likewise
     */
    private record Directive(int first, int startEnd, int endStart, int last, int before, int after) {
    }
}
