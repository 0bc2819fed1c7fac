package org.wederhoor.source.intake;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.Bidi;

import org.apache.pdfbox.text.TextPosition;

/**
 * Puts lines that are written from right to left into the order in which they are read. A page draws them as they look, from left
 * to right; which of two brackets a mirrored one stands for, programs that write PDFs do not agree on, so the pairs in it say.
 */
final class RightToLeft {

    private static final Pattern PRESENTATION_FORM = Pattern.compile("[\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]+");
    private static final Map<Character, Character> PAIRS = Map.of('(', ')', '[', ']', '{', '}', '«', '»', '‹', '›');
    // of the width of a space
    private static final double GAP = 0.5;

    private RightToLeft() {
    }

    static boolean isIn(String line) {
        return line.codePoints().anyMatch(RightToLeft::isLetter);
    }

    private static boolean isLetter(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A line's letters from left to right, as they stand on the page. */
    static String asDrawn(List<TextPosition> letters) {
        StringBuilder drawn = new StringBuilder();
        TextPosition last = null;
        for (TextPosition each : letters.stream().sorted(Comparator.comparingDouble(TextPosition::getXDirAdj)).toList()) {
            String sign = PRESENTATION_FORM.matcher(each.getUnicode()).replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
            double gap = last == null ? 0 : each.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            if (gap > GAP * each.getWidthOfSpace() && !sign.isBlank() && !drawn.toString().endsWith(" ")) {
                drawn.append(' ');
            }
            // a sign for several letters has them in the order in which they are read
            drawn.append(isIn(sign) ? new StringBuilder(sign).reverse() : sign);
            last = each;
        }
        return drawn.toString().strip();
    }

    /** The lines, those as drawn replaced by what they say. */
    static List<PdfLine> inReadingOrder(List<PdfLine> lines) {
        List<String> drawn = lines.stream().map(PdfLine::words).filter(RightToLeft::isIn).toList();
        if (drawn.isEmpty()) {
            return lines;
        }
        boolean most = drawn.stream().mapToLong(RightToLeft::lead).sum() > 0;
        boolean mirrored = drawn.stream().mapToInt(line -> pairs(read(line, most, true)) - pairs(read(line, most, false))).sum() >= 0;
        return lines.stream().map(line -> isIn(line.words()) ? line.saying(read(line.words(), most, mirrored)) : line).toList();
    }

    /** @param most whether the document's lines that have such letters are mostly written so */
    private static String read(String drawn, boolean most, boolean mirrored) {
        Bidi bidi = new Bidi();
        bidi.setInverse(true);
        bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
        bidi.setPara(drawn, most || lead(drawn) > 0 ? Bidi.RTL : Bidi.LTR, null);
        return bidi.writeReordered(mirrored ? Bidi.DO_MIRRORING : 0).strip();
    }

    /** By how many letters those from right to left outnumber the others. */
    private static long lead(String line) {
        long letters = line.codePoints().filter(Character::isLetter).count();
        return 2 * line.codePoints().filter(RightToLeft::isLetter).count() - letters;
    }

    /** How many brackets close what was opened before, less those that do not. */
    private static int pairs(String line) {
        Deque<Character> open = new ArrayDeque<>();
        int right = 0;
        for (char sign : line.toCharArray()) {
            if (PAIRS.containsKey(sign)) {
                open.push(PAIRS.get(sign));
            } else if (PAIRS.containsValue(sign)) {
                right += !open.isEmpty() && open.peek() == sign ? 1 : -1;
                open.poll();
            }
        }
        return right - open.size();
    }
}
