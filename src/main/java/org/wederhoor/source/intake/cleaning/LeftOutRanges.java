package org.wederhoor.source.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.wederhoor.source.text.PlacedText;

/** Collects what is left out of a text, in UTF-16 units. What was said first of a place holds. */
public final class LeftOutRanges {

    /** From {@code start} up to {@code end}, in UTF-16 units. */
    public record Span(int start, int end, LeftOutReason reason) {

        /** Whether the other lies within this. */
        public boolean holds(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

    private final String text;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    public LeftOutRanges(String text) {
        this.text = text;
    }

    /** Leaves out those parts of a place of which nothing was said yet. */
    public void add(Span span) {
        int from = span.start();
        Map.Entry<Integer, Span> before = spans.floorEntry(from);
        if (before != null) {
            from = Math.max(from, before.getValue().end());
        }
        List<Span> free = new ArrayList<>();
        for (Span next : spans.tailMap(from, true).values()) {
            if (next.start() >= span.end()) {
                break;
            }
            free.add(new Span(from, next.start(), span.reason()));
            from = next.end();
        }
        free.add(new Span(from, span.end(), span.reason()));
        free.stream().filter(each -> each.start() < each.end()).forEach(each -> spans.put(each.start(), each));
    }

    /** Takes back whatever was left out of a place. */
    public void keep(Span place) {
        Map.Entry<Integer, Span> before = spans.floorEntry(place.start());
        int from = before == null ? place.start() : before.getKey();
        for (Span each : List.copyOf(spans.subMap(from, true, Math.max(from, place.end()), true).values())) {
            if (each.start() < place.end() && place.start() < each.end()) {
                spans.remove(each.start());
                if (each.start() < place.start()) {
                    spans.put(each.start(), new Span(each.start(), place.start(), each.reason()));
                }
                if (place.end() < each.end()) {
                    spans.put(place.end(), new Span(place.end(), each.end(), each.reason()));
                }
            }
        }
    }

    /** All of them in order, in code points, without white space at their ends; neighbours for one reason are one. */
    public List<LeftOut> in(PlacedText placed) {
        List<Span> joined = new ArrayList<>();
        for (Span each : spans.values()) {
            Span bare = bare(each);
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (bare.start() >= bare.end()) {
                continue;
            }
            if (last != null && last.reason() == bare.reason() && text.substring(last.end(), bare.start()).isBlank()) {
                joined.set(joined.size() - 1, new Span(last.start(), bare.end(), last.reason()));
            } else {
                joined.add(bare);
            }
        }
        return joined.stream().map(each -> new LeftOut(placed.range(each.start(), each.end()), each.reason())).toList();
    }

    private Span bare(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end, span.reason());
    }
}
