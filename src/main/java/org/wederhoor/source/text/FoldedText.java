package org.wederhoor.source.text;

import java.util.BitSet;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

/**
 * A text as a browser looks for words in it: in lower case, without accents and signs that nobody sees, quotation marks all of one kind, and
 * stretches of white space as one blank. Where a line ends there is a line end, since words are not found across two blocks of a page.
 */
final class FoldedText {

    static final char LINE_END = '\n';

    private static final Normalizer2 PLAIN = Normalizer2.getNFKDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();

    final String text;
    private final int[] places;
    private final BitSet wordEnds = new BitSet();

    FoldedText(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        StringBuilder accented = new StringBuilder(original.length());
        int[] inAccented = new int[original.length() + 1];
        places = new int[original.length() + 1];
        for (int at = 0; at < original.length();) {
            int sign = original.codePointAt(at);
            int before = folded.length();
            int beforeAccented = accented.length();
            fold(sign, folded);
            if (Character.getType(sign) != Character.FORMAT) {
                accented.append(COMPOSED.normalize(Character.toString(quotationMark(sign))));
            }
            for (int unit = 0; unit < Character.charCount(sign); unit++) {
                inAccented[at] = beforeAccented;
                places[at++] = before;
            }
        }
        text = folded.toString();
        places[original.length()] = text.length();
        inAccented[original.length()] = accented.length();
        findWords(accented.toString(), inAccented);
    }

    /** Accents are part of it: those of Thai and Japanese are letters, without which its words are others. */
    private void findWords(String accented, int[] inAccented) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(accented);
        BitSet ends = new BitSet();
        for (int end = words.first(); end != BreakIterator.DONE; end = words.next()) {
            ends.set(end);
        }
        for (int at = 0; at < places.length; at++) {
            if (ends.get(inAccented[at])) {
                wordEnds.set(places[at]);
            }
        }
    }

    /** Where the sign at an index of the original is. */
    int at(int original) {
        return places[original];
    }

    /** Whether no word goes on across an index. */
    boolean isBetweenWords(int at) {
        return wordEnds.get(at);
    }

    /** The first index at or after one at which {@code words} stand as whole words; -1 where there is none. */
    int find(String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && !(isBetweenWords(at) && isBetweenWords(at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** The first index at or after one that holds more than white space. */
    int pastBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static void fold(int sign, StringBuilder folded) {
        if (sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f' || sign == 0x0B || sign == 0x85 || sign == 0x2028 || sign == 0x2029) {
            blank(LINE_END, folded);
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            blank(' ', folded);
        } else if (Character.getType(sign) != Character.FORMAT) {
            String plain = UCharacter.foldCase(PLAIN.normalize(Character.toString(sign)), true);
            plain.codePoints().filter(each -> Character.getType(each) != Character.NON_SPACING_MARK).map(FoldedText::quotationMark)
                    .forEach(folded::appendCodePoint);
        }
    }

    private static void blank(char blank, StringBuilder folded) {
        int last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) <= ' ') {
            folded.setCharAt(last, folded.charAt(last) == LINE_END ? LINE_END : blank);
        } else {
            folded.append(blank);
        }
    }

    private static int quotationMark(int sign) {
        return switch (sign) {
            case '‘', '’', '‚', '‛' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            default -> sign;
        };
    }
}
