package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds quotations by the marks that a language prints, such as “…”, „…“, ,,…'', ‘…’, «…» or »…«. Of nested ones the outer.
 * A quotation whose mark is not closed by the end of its paragraph runs to that end when the next paragraph opens with a
 * mark; otherwise the mark is a slip, and so is one after which others are opened that take what would have closed it.
 */
final class QuotationMarks {

    /** Marks that open wherever the language lets them; the others can be apostrophes, or close. */
    private static final String CLEAR = "“„‟«‹»›";
    /** Marks that typewriters and wires print twice for one, as in ,,…'' and ``…''. */
    private static final String TWICE = ",'’`";
    private static final int UNCLOSED = -1;
    private static final int SLIP = -2;
    // so many in one paragraph, and its marks are no quotations
    private static final int MOST_SLIPS = 20;

    private final String text;
    private final int to;
    private final Lexicon lexicon;

    private QuotationMarks(String text, int to, Lexicon lexicon) {
        this.text = text;
        this.to = to;
        this.lexicon = lexicon;
    }

    /** The quotations from {@code from} to {@code to}, a paragraph of {@code text}, in order and without overlaps. */
    static List<Quotation> in(String text, int from, int to, Lexicon lexicon) {
        return new QuotationMarks(text, to, lexicon).from(from);
    }

    private List<Quotation> from(int from) {
        List<Quotation> found = new ArrayList<>();
        // a mark that nothing closes before the paragraph's end is closed by nothing further on either
        Set<String> unclosed = new HashSet<>();
        int slips = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ' ') {
                continue;
            }
            String mark = mark(i);
            if (lexicon.closing(mark) == null || unclosed.contains(mark) || slips > MOST_SLIPS || !opens(mark, i, from)) {
                continue;
            }
            int start = i + mark.length();
            int end = close(mark, start);
            if (end > start) {
                found.add(new Quotation(i, start, end, end + mark(end).length()));
                i = end + mark(end).length() - 1;
            } else if (end == SLIP) {
                slips++;
            } else if (end == UNCLOSED && goesOn(mark)) {
                found.add(new Quotation(i, start, to, to));
                i = to;
            } else if (end == UNCLOSED) {
                unclosed.add(mark);
            }
        }
        return found;
    }

    private String mark(int i) {
        boolean twice = TWICE.indexOf(text.charAt(i)) >= 0 && i + 1 < to && text.charAt(i + 1) == text.charAt(i);
        return text.substring(i, twice ? i + 2 : i + 1);
    }

    private boolean opens(String mark, int i, int from) {
        int next = i + mark.length();
        // « … », as the French print it
        if (next >= to || Character.isWhitespace(text.charAt(next)) && !mark.equals("«")) {
            return false;
        }
        if (CLEAR.contains(mark)) {
            return true;
        }
        char before = i == from ? ' ' : text.charAt(i - 1);
        boolean apart = mark.equals("”") ? Character.isWhitespace(before) : !Character.isLetterOrDigit(before);
        return apart && !(isSingle(mark) && isClipped(i));
    }

    // ’s avonds, ’t, ’n, ’em, ’90s
    private boolean isClipped(int i) {
        int end = i + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        return lexicon.isClipped(word) || word.matches("\\d\\ds?");
    }

    private int close(String mark, int start) {
        return isSingle(mark) ? closeSingle(mark.charAt(0), start) : closeDouble(mark, start);
    }

    // what opens inside has to be closed inside
    private int closeDouble(String mark, int start) {
        String closing = lexicon.closing(mark);
        int inside = 0;
        boolean nested = false;
        for (int i = start; i < to; i++) {
            String each = mark(i);
            if (opensWithin(each, closing, i)) {
                nested = true;
                inside++;
            } else if (closes(each, closing) && inside-- == 0) {
                return i;
            }
            i += each.length() - 1;
        }
        return nested ? SLIP : UNCLOSED;
    }

    // an apostrophe closes what is no single mark only where there are two
    private static boolean closes(String mark, String closing) {
        return closing.contains(mark.substring(0, 1)) && (mark.length() == 2 || TWICE.indexOf(mark.charAt(0)) < 0);
    }

    // with space before and a letter after it, and closed by what closes the outer one
    private boolean opensWithin(String mark, String closing, int i) {
        String its = lexicon.closing(mark);
        int next = i + mark.length();
        return its != null && !isSingle(mark) && Character.isWhitespace(text.charAt(i - 1)) && next < to && Character.isLetter(text.charAt(next))
                && its.chars().anyMatch(each -> closing.indexOf(each) >= 0);
    }

    private int closeSingle(char mark, int start) {
        String closing = lexicon.closing(String.valueOf(mark));
        int doubtful = UNCLOSED;
        for (int i = start; i < to; i++) {
            char each = text.charAt(i);
            if (closing.indexOf(each) < 0) {
                if (each == mark && doubtful >= 0) {
                    return doubtful;
                }
            } else if (!isApostrophe(i)) {
                if (!isPlural(i)) {
                    return i;
                }
                doubtful = doubtful < 0 ? i : doubtful;
            }
        }
        return doubtful;
    }

    private boolean isApostrophe(int i) {
        boolean letterAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        return letterAfter || Character.isWhitespace(text.charAt(i - 1)) && i + 1 < to && text.charAt(i + 1) != ' ';
    }

    // the users’ data: an apostrophe as likely as a mark
    private boolean isPlural(int i) {
        return text.charAt(i - 1) == 's' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private static boolean isSingle(String mark) {
        return mark.length() == 1 && "‘’'‚".contains(mark);
    }

    private boolean goesOn(String mark) {
        int next = to;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.startsWith(mark, next) && next < text.length();
    }
}
