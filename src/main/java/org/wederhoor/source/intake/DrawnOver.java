package org.wederhoor.source.intake;

import java.util.List;

import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Tells what a page draws over a line, or beside it a little higher or lower, from the line itself: a running head, a stamp, a watermark. */
final class DrawnOver {

    // of the size of the letters
    private static final double BACK = 1;
    private static final double GAP = 1;
    private static final double RAISED = 0.1;
    private static final double HEIGHT = 0.7;
    private static final double SMALLER = 0.85;
    private static final int LONGEST_MARK = 5;

    private DrawnOver() {
    }

    /**
     * Whether a line of its own begins with a letter though it stands about as high as those before it; lines across the page alone are told.
     *
     * @param before  of the line so far; may be empty
     * @param letters of the next word
     * @param i       the place of the letter in that
     */
    static boolean begins(List<TextPosition> before, List<TextPosition> letters, int i) {
        if (i == 0 && before.isEmpty()) {
            return false;
        }
        TextPosition last = i > 0 ? letters.get(i - 1) : before.get(before.size() - 1);
        Matrix its = letters.get(i).getTextMatrix();
        Matrix lasts = last.getTextMatrix();
        if (its.getShearY() != 0 || lasts.getShearY() != 0) {
            return false;
        }
        double size = Math.max(Math.abs(its.getScaleY()), Math.abs(lasts.getScaleY()));
        double on = its.getTranslateX() - lasts.getTranslateX();
        if (on < -BACK * size || Math.abs(its.getTranslateY() - lasts.getTranslateY()) <= RAISED * size) {
            return on < -BACK * size;
        }
        // a power or a note's mark stands higher too, but it is short, and close to what it belongs to
        int run = runUpTo(letters, i);
        run += run == i ? runUpTo(before, before.size()) : 0;
        return run > LONGEST_MARK && (on - last.getWidth() > GAP * size || runFrom(letters, i) > LONGEST_MARK);
    }

    /** Whether a letter stands above the line of the one before it, and is smaller. */
    static boolean isRaised(TextPosition letter, TextPosition before) {
        Matrix its = letter.getTextMatrix();
        Matrix last = before.getTextMatrix();
        double size = Math.abs(last.getScaleY());
        return its.getShearY() == 0 && last.getShearY() == 0 && Math.abs(its.getScaleY()) < SMALLER * size
                && its.getTranslateY() - last.getTranslateY() > RAISED * size;
    }

    /** How many letters from one on stand as high as it does. */
    static int runFrom(List<TextPosition> letters, int from) {
        int to = from;
        while (to < letters.size() && isLevel(letters.get(to), letters.get(from))) {
            to++;
        }
        return to - from;
    }

    /** How many letters before one stand as high as the last of them. */
    private static int runUpTo(List<TextPosition> letters, int to) {
        int from = to;
        while (from > 0 && isLevel(letters.get(from - 1), letters.get(to - 1))) {
            from--;
        }
        return to - from;
    }

    static boolean isLevel(TextPosition one, TextPosition other) {
        return one.getTextMatrix().getTranslateY() == other.getTextMatrix().getTranslateY();
    }

    /** Whether two lines of one page stand over each other. */
    static boolean is(PdfLine one, PdfLine other) {
        return one.left() < other.right() && other.left() < one.right() && asHighAs(one, other);
    }

    /** Whether two lines of one page are in part as high as each other. */
    static boolean asHighAs(PdfLine one, PdfLine other) {
        return one.base() - HEIGHT * one.size() < other.base() && other.base() - HEIGHT * other.size() < one.base();
    }
}
