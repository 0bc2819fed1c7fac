package org.wederhoor.source.text;

/**
 * A place in a text, counted in Unicode code points, as the W3C's TextPositionSelector counts.
 *
 * @param start the first code point of it, from 0
 * @param end   the first code point after it, greater than {@code start}
 */
public record TextRange(int start, int end) {

    /** @throws IllegalArgumentException when it would be empty or begin before the text */
    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no range of a text: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }
}
