package org.wederhoor.source.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, and which of them stand on end in the page that it was read from. */
final class PageWords {

    /** What a text may have of its own where the page has an element: a raised number, a note's mark, the border of a cell. */
    private static final String OWN_SIGNS = "^|[]{}⁰¹²³⁴⁵⁶⁷⁸⁹•◦▪\uFFFD";
    private static final String QUOTATION_MARKS = "\"'«»‹›";

    /** @param from in the original */
    private record Word(int start, int end, int from, int to) {
    }

    private final String original;
    private final FoldedText folded;
    private final boolean quotationMarksAreWritten;
    private final List<Word> words = new ArrayList<>();

    PageWords(String original, FoldedText folded, boolean quotationMarksAreWritten) {
        this.original = original;
        this.folded = folded;
        this.quotationMarksAreWritten = quotationMarksAreWritten;
        int from = 0;
        int start = 0;
        for (int at = 0; at <= original.length(); at = next(at)) {
            int place = folded.at(at);
            // an accent that stands by itself is part of the word before it
            boolean goesOn = at < original.length() && folded.at(next(at)) == place;
            if (place > start && !goesOn && folded.isBetweenWords(place)) {
                add(start, place, from, at);
                from = at;
                start = place;
            }
        }
    }

    private int next(int at) {
        return at + (at < original.length() ? Character.charCount(original.codePointAt(at)) : 1);
    }

    private void add(int start, int end, int from, int to) {
        if (folded.text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(new Word(start, end, from, to));
        }
    }

    /** The first word of which something stands between two places; -1 where none does. The number of an item in a list is none. */
    int firstIn(int from, int to) {
        for (int word = 0; word < words.size() && words.get(word).start < to; word++) {
            if (words.get(word).end > from && !isNumberOfItem(word)) {
                return word;
            }
        }
        return -1;
    }

    int lastIn(int from, int to) {
        int last = -1;
        for (int word = 0; word < words.size() && words.get(word).start < to; word++) {
            last = words.get(word).end > from ? word : last;
        }
        return last;
    }

    private boolean isNumberOfItem(int word) {
        Word it = words.get(word);
        boolean begins = it.start == 0 || folded.text.charAt(it.start - 1) == FoldedText.LINE_END;
        return begins && it.end - it.start < 4 && folded.text.substring(it.start, it.end).chars().allMatch(Character::isDigit)
                && it.end < folded.text.length() && ".)".indexOf(folded.text.charAt(it.end)) >= 0;
    }

    int start(int word) {
        return words.get(word).start;
    }

    int end(int word) {
        return words.get(word).end;
    }

    /** Whether all words from one to another stand in one block, with nothing between them that the page may not have. */
    boolean areOnEnd(int first, int last) {
        return first >= 0 && last < words.size() && areWritten(words.get(first).from, words.get(last).to);
    }

    /** The last word that stands on end with {@code first}, up to {@code most}. */
    int onEndFrom(int first, int most) {
        int last = first;
        while (last < most && areOnEnd(first, last + 1)) {
            last++;
        }
        return last;
    }

    /** The first word that stands on end with {@code last}, from {@code least}. */
    int onEndTo(int least, int last) {
        int first = last;
        while (first > least && areOnEnd(first - 1, last)) {
            first--;
        }
        return first;
    }

    /** The original from a word to another, without what nobody sees; {@code after} one of them means that it is no part of it. */
    String written(int first, boolean afterFirst, int last, boolean afterLast) {
        int from = afterFirst ? words.get(first).to : words.get(first).from;
        int to = afterLast ? words.get(last).to : words.get(last).from;
        StringBuilder written = new StringBuilder();
        original.substring(from, to).codePoints().filter(sign -> Character.getType(sign) != Character.FORMAT)
                .map(sign -> Character.isSpaceChar(sign) ? ' ' : sign).forEach(written::appendCodePoint);
        return written.toString().strip().replaceAll(" {2,}", " ");
    }

    private boolean areWritten(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = original.charAt(at);
            char plain = folded.text.charAt(Math.min(folded.at(at), folded.text.length() - 1));
            boolean unsure = plain == FoldedText.LINE_END || OWN_SIGNS.indexOf(sign) >= 0
                    || !quotationMarksAreWritten && QUOTATION_MARKS.indexOf(plain) >= 0 && !isInWord(at);
            if (unsure) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark is an apostrophe, with a letter on both sides. */
    private boolean isInWord(int at) {
        return at > 0 && at + 1 < original.length() && Character.isLetterOrDigit(original.charAt(at - 1))
                && Character.isLetterOrDigit(original.charAt(at + 1));
    }
}
