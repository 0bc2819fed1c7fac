package org.wederhoor.publication.share;

import com.ibm.icu.text.Bidi;

/** Text as it is drawn, sign by sign from left to right: Arabic letters joined, and words that run from right to left turned round. */
final class DrawnOrder {

    private DrawnOrder() {
    }

    /**
     * Text in the order in which it is read, with Arabic letters in the forms that join, and without the vowels that Arabic and
     * Hebrew can be read without: where they stand no table of ours says.
     */
    static String joined(String text) {
        return ArabicLetters.joined(text.replaceAll("[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]", ""));
    }

    /** Whether a text begins on the right, by its first letter. */
    static boolean isRightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /** A line of a text. */
    static String of(String line, boolean rightToLeft) {
        Bidi order = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return order.isLeftToRight() ? line : order.writeReordered(Bidi.DO_MIRRORING);
    }
}
