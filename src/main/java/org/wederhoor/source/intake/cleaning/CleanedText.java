package org.wederhoor.source.intake.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.source.text.TextLanguage;

/** A text's lines and what has been found out about each; rules mark them one after another. */
public final class CleanedText {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<LeftOutRanges.Span> parts = new ArrayList<>();
    private final LeftOutReason[] reasons;
    private final boolean[] credits;

    CleanedText(String text) {
        this.text = text;
        boolean blankBefore = true;
        for (int from = 0; from < text.length();) {
            int lineEnd = text.indexOf('\n', from);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            int start = from;
            int end = lineEnd;
            while (start < end && blank(text.charAt(start))) {
                start++;
            }
            while (end > start && blank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(Line.of(text, start, end, blankBefore));
            }
            blankBefore = start == end;
            from = lineEnd + 1;
        }
        reasons = new LeftOutReason[lines.size()];
        credits = new boolean[lines.size()];
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    /** Whether nouns have capitals in its language, so that a capital says nothing. */
    boolean capitalNouns() {
        return TextLanguage.of(text).capitalNouns();
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /** Whether nothing has been said against the line's being the article's. */
    boolean open(int i) {
        return reasons[i] == null && !credits[i];
    }

    /** Whether the line is left out as a whole. */
    boolean leftOut(int i) {
        return reasons[i] != null;
    }

    /** Whether the line is left out as a whole for this reason; false for a line that there is not. */
    boolean leftOut(int i, LeftOutReason reason) {
        return i >= 0 && i < reasons.length && reasons[i] == reason;
    }

    /** Leaves a line out; a credit and what was left out before stay as they are. */
    void leaveOut(int i, LeftOutReason reason) {
        if (open(i)) {
            reasons[i] = reason;
        }
    }

    /** Leaves out the lines that stand wholly within a place. */
    void leaveOutLines(LeftOutRanges.Span place) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() < place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < lines.size() && lines.get(i).end() <= place.end(); i++) {
            leaveOut(i, place.reason());
        }
    }

    /** Leaves out a part of a line, in UTF-16 units of the text. */
    void leaveOut(int start, int end, LeftOutReason reason) {
        parts.add(new LeftOutRanges.Span(start, end, reason));
    }

    void credit(int i) {
        credits[i] = true;
    }

    /** Whether the line is running text and nothing was said against it. */
    boolean prose(int i) {
        return open(i) && lines.get(i).prose();
    }

    /** How many lines of running text stand from one line up to another. */
    int prose(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += prose(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether the line begins in the second half of the text. */
    boolean late(int i) {
        return lines.get(i).start() * 2L >= text.length();
    }

    /** Adds the lines that are left out as a whole. */
    public void addLinesTo(LeftOutRanges ranges) {
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] != null) {
                ranges.add(span(i));
            }
        }
    }

    /** Takes back what was left out of credits. */
    public void keepCreditsIn(LeftOutRanges ranges) {
        for (int i = 0; i < lines.size(); i++) {
            if (credits[i]) {
                ranges.keep(span(i));
            }
        }
    }

    /** Adds the parts of lines. */
    public void addPartsTo(LeftOutRanges ranges) {
        parts.forEach(ranges::add);
    }

    private LeftOutRanges.Span span(int i) {
        return new LeftOutRanges.Span(lines.get(i).start(), lines.get(i).end(), reasons[i]);
    }
}
