package org.wederhoor.source.text;

import java.util.Arrays;

/**
 * A text in which places are given in Unicode code points, while Java counts UTF-16 units. Converting takes time independent
 * of the text's length.
 */
public final class PlacedText {

    private static final int STEP = 512;

    private final String text;
    private final int length;
    // the UTF-16 index of every STEPth code point; null where both counts are the same
    private final int[] indexes;

    public PlacedText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.indexes = length == text.length() ? null : new int[length / STEP + 1];
        for (int i = 1; indexes != null && i < indexes.length; i++) {
            indexes[i] = text.offsetByCodePoints(indexes[i - 1], STEP);
        }
    }

    public String text() {
        return text;
    }

    /** In code points. */
    public int length() {
        return length;
    }

    /** The words at {@code place}. */
    public String slice(TextRange place) {
        return text.substring(index(place.start()), index(place.end()));
    }

    /** The words from {@code start} to {@code end}, both in code points and cut to the text's own bounds; may be empty. */
    public String slice(int start, int end) {
        int from = Math.max(0, Math.min(start, length));
        return text.substring(index(from), index(Math.max(from, Math.min(end, length))));
    }

    /** The UTF-16 index of a code point. */
    public int index(int codePoint) {
        if (indexes == null) {
            return codePoint;
        }
        return text.offsetByCodePoints(indexes[codePoint / STEP], codePoint % STEP);
    }

    /** The code point at a UTF-16 index. */
    public int codePoint(int index) {
        if (indexes == null) {
            return index;
        }
        int block = Arrays.binarySearch(indexes, index);
        block = block < 0 ? -block - 2 : block;
        return block * STEP + text.codePointCount(indexes[block], index);
    }

    /** The place of the UTF-16 units from {@code from} to {@code to}. */
    public TextRange range(int from, int to) {
        return new TextRange(codePoint(from), codePoint(to));
    }
}
