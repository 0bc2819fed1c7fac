package org.wederhoor.source.intake.cleaning;

import org.wederhoor.source.intake.cleaning.CleaningWords.Kind;

/** Finds boxes of teasers in an article and all that follows it, by their headings. */
final class SectionRule {

    private static final int ARTICLE = 2;
    private static final int RESUMED = 3;
    private static final int TEASER_WORDS = 5;
    private static final int MOST_TEASERS = 8;

    private SectionRule() {
    }

    static void mark(CleanedText text) {
        LeftOutReason since = null;
        int prose = 0;
        int row = -1;
        for (int i = 0; i < text.size(); i++) {
            // what was left out already heads nothing that follows
            String says = text.open(i) ? text.line(i).bare() : "";
            LeftOutReason end = CleaningWords.of(Kind.END).get(says);
            LeftOutReason closing = CleaningWords.of(Kind.CLOSING).get(says);
            LeftOutReason heading = CleaningWords.of(Kind.HEADING).get(says);
            boolean after = prose >= ARTICLE && (end != null || closing != null);
            row = after && row <= i ? nextRow(text, i + 1) : row;
            if (end != null) {
                text.leaveOut(i, end);
                since = after && row == text.size() ? LeftOutReason.OTHER : since;
            } else if (closing != null && after) {
                int resumed = since != null ? text.size() : Math.min(row, paragraphsOnly(text, i + 1));
                leaveOut(text, i, resumed == text.size() ? i + 1 : resumed, closing);
                since = resumed == text.size() ? closing : since;
            } else if (closing != null || heading != null) {
                box(text, i, closing != null ? closing : heading);
            }
            prose += text.prose(i) ? 1 : 0;
            if (since != null) {
                text.leaveOut(i, since);
            }
        }
    }

    private static void leaveOut(CleanedText text, int from, int to, LeftOutReason reason) {
        for (int i = from; i < to; i++) {
            text.leaveOut(i, reason);
        }
    }

    /** Where several paragraphs stand in a row, as teasers do not; the text's end when they nowhere do. */
    private static int nextRow(CleanedText text, int from) {
        int row = 0;
        int first = from;
        for (int i = from; i < text.size(); i++) {
            if (text.prose(i)) {
                first = row == 0 ? i : first;
                row++;
            } else if (text.open(i)) {
                row = 0;
            }
            if (row >= RESUMED) {
                return first;
            }
        }
        return text.size();
    }

    /** Where nothing but paragraphs follows some short lines; the text's end when it does not come to that. */
    private static int paragraphsOnly(CleanedText text, int from) {
        int first = text.size();
        for (int i = text.size() - 1; i >= from && (!text.open(i) || text.prose(i)); i--) {
            first = text.prose(i) ? i : first;
        }
        boolean shortLines = false;
        for (int i = from; i < first; i++) {
            shortLines |= text.open(i);
        }
        return shortLines ? first : text.size();
    }

    /** A heading and its teasers: lines that end no sentence, and after the first only ones too long for a subheading. */
    private static void box(CleanedText text, int heading, LeftOutReason reason) {
        text.leaveOut(heading, reason);
        for (int i = heading + 1; i < text.size() && i <= heading + MOST_TEASERS; i++) {
            Line line = text.line(i);
            if (!text.open(i) || line.prose() || line.endsSentence() || i > heading + 1 && line.wordCount() < TEASER_WORDS) {
                return;
            }
            text.leaveOut(i, reason);
        }
    }
}
