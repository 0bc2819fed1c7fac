package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds quotations by the marks that a language prints, such as “…”, „…“, ,,…'', ‘…’, «…» or »…«. Of nested ones the outer.
 * A quotation whose mark is not closed by the end of its paragraph runs to that end when the next paragraph opens with a
 * mark; otherwise the mark is a slip.
 */
final class QuotationMarks {

    /** Marks that open wherever the language lets them; the others can be apostrophes, or close. */
    private static final String CLEAR = "“„‟«‹»›";

    private final String text;
    private final Lexicon lexicon;

    private QuotationMarks(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The quotations from {@code from} to {@code to}, a paragraph of {@code text}, in order and without overlaps. */
    static List<Quotation> in(String text, int from, int to, Lexicon lexicon) {
        QuotationMarks finder = new QuotationMarks(text, lexicon);
        List<Quotation> found = new ArrayList<>();
        // a mark that nothing closes before the paragraph's end is closed by nothing further on either
        String unclosed = "";
        for (int i = from; i < to; i++) {
            boolean hopeless = unclosed.indexOf(text.charAt(i)) >= 0;
            if (!hopeless && lexicon.closing(text.charAt(i)) != null && finder.opens(i, from, to)) {
                int start = i + finder.markLength(i);
                int end = finder.close(i, start, to);
                if (end > start) {
                    found.add(new Quotation(i, start, end, end + finder.markLength(end)));
                    i = end;
                } else if (end < 0 && finder.goesOn(i, to)) {
                    found.add(new Quotation(i, start, to, to));
                    i = to;
                } else if (end < 0) {
                    unclosed += text.charAt(i);
                }
            }
        }
        return found;
    }

    // two commas and two apostrophes, as typewriters had them
    private int markLength(int i) {
        boolean twice = ",'’".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
        return twice ? 2 : 1;
    }

    private boolean opens(int i, int from, int to) {
        int next = i + markLength(i);
        char mark = text.charAt(i);
        if (next >= to || Character.isWhitespace(text.charAt(next)) || mark == ',' && next == i + 1) {
            return false;
        }
        if (CLEAR.indexOf(mark) >= 0) {
            return true;
        }
        boolean afterWord = i > from && Character.isLetterOrDigit(text.charAt(i - 1));
        return !afterWord && !(isSingle(mark) && isClipped(i, to));
    }

    // ’s avonds, ’t, ’n, ’em, ’90s
    private boolean isClipped(int i, int to) {
        int end = i + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        return lexicon.isClipped(word) || word.matches("\\d\\ds?");
    }

    private int close(int open, int start, int to) {
        char mark = text.charAt(open);
        String closing = lexicon.closing(mark);
        int doubtful = -1;
        for (int i = start; i < to; i++) {
            char each = text.charAt(i);
            if (closing.indexOf(each) < 0) {
                if (isSingle(mark) && each == mark && doubtful >= 0) {
                    return doubtful;
                }
                continue;
            }
            if (mark == ',' && "'’".indexOf(each) >= 0 && markLength(i) == 1) {
                continue;
            }
            if (!isSingle(mark)) {
                if (mark != '"' || !opensWithin(i, to)) {
                    return i;
                }
            } else if (!isApostrophe(i, to)) {
                if (!isPlural(i)) {
                    return i;
                }
                doubtful = doubtful < 0 ? i : doubtful;
            }
        }
        return doubtful;
    }

    // a straight mark with space before and a letter after it opens
    private boolean opensWithin(int i, int to) {
        return Character.isWhitespace(text.charAt(i - 1)) && i + 1 < to && Character.isLetter(text.charAt(i + 1));
    }

    private boolean isApostrophe(int i, int to) {
        boolean letterAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        return letterAfter || Character.isWhitespace(text.charAt(i - 1)) && i + 1 < to && text.charAt(i + 1) != ' ';
    }

    // the users’ data: an apostrophe as likely as a mark
    private boolean isPlural(int i) {
        return text.charAt(i - 1) == 's' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private static boolean isSingle(char mark) {
        return mark == '‘' || mark == '’' || mark == '\'' || mark == '‚';
    }

    private boolean goesOn(int open, int to) {
        int next = to;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == text.charAt(open);
    }
}
