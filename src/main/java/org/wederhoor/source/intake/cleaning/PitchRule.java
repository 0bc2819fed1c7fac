package org.wederhoor.source.intake.cleaning;

import org.wederhoor.source.intake.cleaning.CleaningWords.Kind;

/** Finds boxes that pitch a newsletter: a short heading, what it offers, and how to get it. */
final class PitchRule {

    private static final int LONGEST = 400;
    private static final int HEADING = 80;

    private PitchRule() {
    }

    static void mark(CleanedText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.open(i) && pitch(text.line(i))) {
                text.leaveOut(i, LeftOutReason.NEWSLETTER);
                if (i > 0 && text.open(i - 1) && heading(text.line(i - 1))) {
                    text.leaveOut(i - 1, LeftOutReason.NEWSLETTER);
                }
            }
        }
    }

    private static boolean pitch(Line line) {
        return line.words().length() <= LONGEST && CleaningWords.begun(Kind.IMPERATIVE, line.bare()) != null && offers(line);
    }

    private static boolean heading(Line line) {
        return line.words().length() <= HEADING && !line.endsSentence() && offers(line);
    }

    private static boolean offers(Line line) {
        return CleaningWords.of(Kind.GOODS).keySet().stream().anyMatch(each -> CleaningWords.holds(line.bare(), each));
    }
}
