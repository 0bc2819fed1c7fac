package org.wederhoor.source.intake;

import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/**
 * A line as a page of a PDF draws it; lengths are in points.
 *
 * @param words     in the order in which they are read; neither blank nor with white space around
 * @param page      its number, from 1
 * @param base      how far down the page it stands
 * @param size      that of most of its letters
 * @param bold      whether all of it is
 * @param firstWord how wide that is
 * @param leftwards whether it is written from right to left
 */
record PdfLine(String words, int page, double left, double right, double base, double size, boolean bold, double firstWord, boolean leftwards) {

    private static final int TAIL = 8;
    private static final double SAME_SIZE = 0.08;

    /** @param letters not blank at the start; a letter's place costs time to ask for, so few are asked */
    static PdfLine of(String words, List<TextPosition> letters, int page, boolean bold) {
        boolean leftwards = RightToLeft.isIn(words);
        List<TextPosition> across = leftwards ? letters.stream().sorted(Comparator.comparingDouble(TextPosition::getXDirAdj)).toList() : letters;
        TextPosition first = across.get(0);
        TextPosition last = across.get(across.size() - 1);
        return new PdfLine(words, page, first.getXDirAdj(), right(last), first.getYDirAdj(), letters.get(letters.size() / 2).getYScale(), bold,
                firstWord(across, leftwards), leftwards);
    }

    private static double firstWord(List<TextPosition> across, boolean leftwards) {
        int from = leftwards ? across.size() - 1 : 0;
        int step = leftwards ? -1 : 1;
        int to = from;
        while (to + step >= 0 && to + step < across.size() && !across.get(to + step).getUnicode().isBlank()) {
            to += step;
        }
        return Math.abs(right(across.get(Math.max(from, to))) - across.get(Math.min(from, to)).getXDirAdj());
    }

    private static double right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    /** How far into the column it begins, in the direction in which it is written. */
    double start() {
        return leftwards ? -right : left;
    }

    /** How far into the column it goes. */
    double end() {
        return leftwards ? -left : right;
    }

    /** Its last few letters. */
    String tail() {
        return words.substring(Math.max(0, words.length() - TAIL));
    }

    PdfLine saying(String other) {
        return new PdfLine(other, page, left, right, base, size, bold, firstWord, leftwards);
    }

    /** Whether it is printed as {@code other} is: a heading is not. */
    boolean looksLike(PdfLine other) {
        return bold == other.bold && sameSize(other);
    }

    boolean sameSize(PdfLine other) {
        return Math.abs(size - other.size) <= SAME_SIZE * Math.max(size, other.size);
    }
}
