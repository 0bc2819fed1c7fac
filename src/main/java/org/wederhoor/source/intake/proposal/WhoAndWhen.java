package org.wederhoor.source.intake.proposal;

/** Knows the lines in which a document says by whom it is, or of which day. */
public final class WhoAndWhen {

    private static final int LONGEST = 60;

    private WhoAndWhen() {
    }

    /** Whether a line is a byline or a date, which may begin in lower case: "door Els Brand", "zo 8 mrt 2026". */
    public static boolean says(String words) {
        ArticleLine line = new ArticleLine(words, 0, false);
        return words.length() <= LONGEST && !words.endsWith(".")
                && (BylineWords.isLabelled(line) || PrintedDate.bearings(line).stream().anyMatch(each -> !each.named()));
    }
}
