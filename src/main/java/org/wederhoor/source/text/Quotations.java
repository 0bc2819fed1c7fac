package org.wederhoor.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds quotations in a text: to the letter, and otherwise what comes nearest. */
public final class Quotations {

    /** As much of a text before and after a passage as tells it from others (W3C TextQuoteSelector: prefix, suffix). */
    public static final int CONTEXT = 32;

    private static final int ENOUGH = 1_000;

    private Quotations() {
    }

    /** Every place at which {@code exact} stands to the letter, in the text's order; of very many, the first thousand. */
    public static List<TextRange> places(PlacedText text, String exact) {
        List<TextRange> places = new ArrayList<>();
        int from = exact.isEmpty() ? -1 : text.text().indexOf(exact);
        while (from >= 0 && places.size() < ENOUGH) {
            places.add(text.range(from, from + exact.length()));
            from = text.text().indexOf(exact, from + 1);
        }
        return places;
    }

    /**
     * Finds a passage again by all that is known of it: its place, and otherwise its words with those around them.
     *
     * @return empty when its words do not stand there, or stand in several places that nothing tells apart
     */
    public static Optional<TextRange> again(PlacedText text, Anchor anchor) {
        if (anchor.place().end() <= text.length() && text.slice(anchor.place()).equals(anchor.exact())) {
            return Optional.of(anchor.place());
        }
        return toldApart(text, places(text, anchor.exact()), anchor.prefix(), anchor.suffix());
    }

    /**
     * The one of several places that has these words around it; empty when none or more than one is left.
     *
     * @param before of the length of {@link #prefix}; where no place has these, they tell nothing
     * @param after  of the length of {@link #suffix}
     */
    public static Optional<TextRange> toldApart(PlacedText text, List<TextRange> places, String before, String after) {
        List<TextRange> alike = places.stream().filter(place -> prefix(text, place).equals(before) && suffix(text, place).equals(after))
                .toList();
        List<TextRange> left = alike.isEmpty() ? places : alike;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    /** Up to {@link #CONTEXT} code points before {@code place}. */
    public static String prefix(PlacedText text, TextRange place) {
        return text.slice(place.start() - CONTEXT, place.start());
    }

    /** Up to {@link #CONTEXT} code points after {@code place}. */
    public static String suffix(PlacedText text, TextRange place) {
        return text.slice(place.end(), place.end() + CONTEXT);
    }

    /** The passage that has most words of {@code words} in their order; empty when nothing there is like it. */
    public static Optional<TextRange> nearest(PlacedText text, String words) {
        return new NearestWords(text, words).find();
    }
}
