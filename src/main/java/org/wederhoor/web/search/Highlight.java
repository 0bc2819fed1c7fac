package org.wederhoor.web.search;

import java.util.BitSet;

/** Carries over to a text what is highlighted in its search_text, which has other signs and fewer of them. */
final class Highlight {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private Highlight() {
    }

    /**
     * Which of the text's UTF-16 units are highlighted; none where {@code highlighted} is another text's.
     *
     * @param highlighted the search_text, with {@link Found#OPTIONS}
     * @param marks       whose phrases are highlighted besides
     */
    static BitSet in(String text, String highlighted, Marks marks) {
        StringBuilder searched = new StringBuilder();
        BitSet found = new BitSet();
        boolean marked = false;
        for (char each : highlighted.toCharArray()) {
            if (each == BEGIN || each == END) {
                marked = each == BEGIN;
            } else {
                found.set(searched.length(), marked);
                searched.append(each);
            }
        }
        found.or(marks.places(searched.toString()));
        return shown(text, searched, found);
    }

    private static BitSet shown(String text, CharSequence searched, BitSet found) {
        BitSet shown = new BitSet();
        int at = 0;
        for (int i = 0; i < searched.length(); i++) {
            int from = at;
            while (at < text.length() && !goes(text.charAt(at), searched.charAt(i))) {
                at++;
            }
            if (at == text.length()) {
                return new BitSet();
            }
            // what stands in the middle of a word and does not count belongs to it
            shown.set(i > 0 && found.get(i - 1) ? from : at, at + 1, found.get(i));
            at++;
        }
        return shown;
    }

    private static boolean goes(char shown, char searched) {
        return shown == searched || Character.isWhitespace(searched) && isSign(shown) || searched == '.' && ",:uh".indexOf(shown) >= 0
                || isFigure(shown) && searched == '0' + Character.getNumericValue(shown);
    }

    // below or above the line
    private static boolean isFigure(char sign) {
        return Character.getType(sign) == Character.OTHER_NUMBER;
    }

    // some of the signs in place of which search_text has a space are letters
    private static boolean isSign(char shown) {
        return !Character.isLetterOrDigit(shown) || shown >= 0xA0 && shown <= 0xBF || shown >= 0x2100 && shown <= 0x214F
                || shown >= 0x3000 && shown <= 0x303F;
    }
}
