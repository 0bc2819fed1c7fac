package org.wederhoor.web.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text with the words in it that were found. It is made of the text and of what PostgreSQL's highlighting makes of the text's
 * search_text, which has the same letters in the same order; so no character of it is anything but text.
 */
public record Found(List<Piece> pieces) {

    /** Stands before and after each word that was found; neither is in any search_text. */
    public static final String OPTIONS = "HighlightAll=true, StartSel=\uE000, StopSel=\uE001";

    // search_article has these for what is left out of a source's text
    private static final String LEFT_OUT = "\\s*\uE002+\\s*";

    /** A run of the text, of which all or nothing was found. */
    public record Piece(String text, boolean found) {
    }

    /** As {@link #in(String, String, Marks)}, without phrases. */
    public static Found in(String text, String highlighted) {
        return in(text, highlighted, Marks.NONE);
    }

    /**
     * @param text        as it is shown
     * @param highlighted its search_text with {@link #OPTIONS}; where that does not go with the text, nothing is highlighted
     * @param marks       whose phrases are highlighted besides
     */
    public static Found in(String text, String highlighted, Marks marks) {
        return of(text, Highlight.in(text, highlighted, marks));
    }

    private static Found of(String text, BitSet found) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            boolean marked = found.get(from);
            int next = marked ? found.nextClearBit(from) : found.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(from, to), marked));
            from = to;
        }
        return new Found(pieces);
    }

    public boolean any() {
        return pieces.stream().anyMatch(Piece::found);
    }

    /** The first words that were found, as they stand there; empty where none were. */
    public String first() {
        return pieces.stream().filter(Piece::found).map(Piece::text).findFirst().orElse("");
    }

    /** Where the first words that were found begin, in code points from the text's beginning. */
    public int firstAt() {
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.found) {
                return at;
            }
            at += piece.text.codePointCount(0, piece.text.length());
        }
        return 0;
    }

    /**
     * The part of the text that begins shortly before the first words that were found, cut between words, with an ellipsis where it
     * is cut.
     *
     * @param length about how many UTF-16 units of text to show
     */
    public Found excerpt(int length) {
        return new Found(pieces.stream().map(piece -> new Piece(piece.text.replaceAll(LEFT_OUT, " … "), piece.found)).toList()).around(length);
    }

    private Found around(int length) {
        String text = String.join("", pieces.stream().map(Piece::text).toList());
        int first = 0;
        for (Piece piece : pieces) {
            if (piece.found) {
                break;
            }
            first += piece.text.length();
        }
        int from = first >= text.length() || first < length / 3 ? 0 : wordBefore(text, first - length / 4);
        int to = from + length >= text.length() ? text.length() : wordBefore(text, from + length);
        return cut(from, Math.max(to, Math.min(text.length(), from + length / 2)), text.length());
    }

    private Found cut(int from, int to, int whole) {
        List<Piece> kept = new ArrayList<>();
        if (from > 0) {
            kept.add(new Piece("… ", false));
        }
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from, at) - at;
            int end = Math.min(to, at + piece.text.length()) - at;
            if (start < end) {
                kept.add(new Piece(piece.text.substring(start, end), piece.found));
            }
            at += piece.text.length();
        }
        if (to < whole) {
            kept.add(new Piece(" …", false));
        }
        return new Found(kept);
    }

    private static int wordBefore(String text, int at) {
        for (int i = at; i > Math.max(0, at - 40); i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
