package org.wederhoor.source.intake.cleaning;

import org.wederhoor.source.intake.cleaning.CleaningWords.Kind;

/** Knows by their words the buttons that open what a page folds away. */
public final class FoldPhrases {

    private static final int LONGEST = 40;

    private FoldPhrases() {
    }

    /** Whether a button or a link says that there is more of the same. */
    public static boolean opens(String label) {
        String bare = label.isBlank() || label.length() > LONGEST ? "" : Line.of(label, 0, label.length(), false).bare();
        return CleaningWords.begun(Kind.OPEN, bare) != null;
    }
}
