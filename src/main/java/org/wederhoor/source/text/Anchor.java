package org.wederhoor.source.text;

/** Where a quotation stands, said in two ways: by its place, and by its words with those around them (W3C Web Annotation). */
public record Anchor(TextRange place, String exact, String prefix, String suffix) {

    public static Anchor at(PlacedText text, TextRange place) {
        return new Anchor(place, text.slice(place), Quotations.prefix(text, place), Quotations.suffix(text, place));
    }
}
