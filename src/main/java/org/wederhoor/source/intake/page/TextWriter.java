package org.wederhoor.source.intake.page;

/** Writes text as a browser lays it out: white space collapsed, paragraphs apart, cells side by side. Counts in UTF-16 units. */
final class TextWriter {

    private static final int PARAGRAPH = 2;
    private static final int LONGEST_WORD = 40;

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private int lineEnds;
    private boolean space;
    private boolean cell;
    private boolean pending;
    private boolean apart;
    private boolean figuresApart;
    private String number = "";

    /** What stands before and after this is apart by a blank line. */
    void paragraph() {
        pending = true;
        breaks = PARAGRAPH;
    }

    /** What stands before and after this is on lines of its own. */
    void line() {
        pending = true;
        breaks = Math.max(breaks, 1);
    }

    /** A line end that the page asks for; two make a blank line. */
    void lineEnd() {
        pending = true;
        lineEnds = Math.min(lineEnds + 1, PARAGRAPH);
    }

    /** A new cell in a row; the first one, which begins a line, changes nothing. */
    void cell() {
        pending = true;
        cell = true;
    }

    /** The number of an item, which stands before its first words. */
    void number(String marker) {
        pending = true;
        number += marker;
    }

    /** An item without words is over. */
    void noNumber() {
        number = "";
    }

    /** What belongs to the words before it, whatever comes between. */
    void attach(String mark) {
        out.append(mark);
    }

    /**
     * What stands before and after this is no one figure.
     *
     * @param words whether it is no one word either
     */
    void apart(boolean words) {
        pending = true;
        figuresApart = true;
        apart |= words;
    }

    /** What is written without a blank to the left of what comes next; empty when that begins a word. */
    String before() {
        int from = out.length();
        boolean joined = !space && !cell && number.isEmpty() && breaks == 0 && lineEnds == 0;
        while (joined && from > 0 && out.length() - from < LONGEST_WORD && !Character.isWhitespace(out.charAt(from - 1))) {
            from--;
        }
        return out.substring(from);
    }

    /** @param asTyped whether white space counts, as in {@code pre} */
    void write(String text, boolean asTyped) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n';
            if (blank && !asTyped) {
                pending = true;
                space = true;
            } else {
                if (pending) {
                    separate(c);
                }
                out.append(c);
            }
        }
    }

    private void separate(char next) {
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
            } else if (figuresApart && joins(out.charAt(out.length() - 1), next)) {
                out.append(' ');
            }
        }
        out.append(number);
        number = "";
        breaks = 0;
        lineEnds = 0;
        space = false;
        cell = false;
        apart = false;
        figuresApart = false;
        pending = false;
    }

    private boolean joins(char last, char next) {
        return Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next)
                && (apart || Character.isDigit(last) && Character.isDigit(next));
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
