package org.wederhoor.source.intake.page;

/** Writes text as a browser lays it out: white space collapsed, paragraphs apart, cells side by side. Counts in UTF-16 units. */
final class TextWriter {

    private static final int PARAGRAPH = 2;

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private int lineEnds;
    private boolean space;
    private boolean cell;

    /** What stands before and after this is apart by a blank line. */
    void paragraph() {
        breaks = PARAGRAPH;
    }

    /** What stands before and after this is on lines of its own. */
    void line() {
        breaks = Math.max(breaks, 1);
    }

    /** A line end that the page asks for; two make a blank line. */
    void lineEnd() {
        lineEnds = Math.min(lineEnds + 1, PARAGRAPH);
    }

    /** A new cell in a row; the first one, which begins a line, changes nothing. */
    void cell() {
        cell = true;
    }

    /** @param asTyped whether white space counts, as in {@code pre} */
    void write(String text, boolean asTyped) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n';
            if (blank && !asTyped) {
                space = true;
            } else {
                separate();
                out.append(c);
            }
        }
    }

    private void separate() {
        int wanted = Math.max(breaks, lineEnds);
        if (!out.isEmpty()) {
            if (wanted > 0) {
                for (int i = trailingLineEnds(); i < wanted; i++) {
                    out.append('\n');
                }
            } else if (cell) {
                out.append('\t');
            } else if (space && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
        breaks = 0;
        lineEnds = 0;
        space = false;
        cell = false;
    }

    private int trailingLineEnds() {
        int count = 0;
        while (count < out.length() && out.charAt(out.length() - 1 - count) == '\n') {
            count++;
        }
        return count;
    }

    int length() {
        return out.length();
    }

    String text() {
        return out.toString();
    }
}
