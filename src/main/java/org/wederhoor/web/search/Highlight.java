package org.wederhoor.web.search;

import java.text.Normalizer;
import java.util.BitSet;

/** Carries over to a text what is highlighted in its search_text, which has other signs and fewer of them. */
final class Highlight {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private static final char FIRST_ACCENT = '\u0300';

    // search_particles has it after a particle
    private static final char PARTICLE = '\u01C2';

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
            } else if (each != PARTICLE) {
                found.set(searched.length(), marked);
                searched.append(each);
            }
        }
        found.or(marks.places(searched.toString()));
        return found.isEmpty() ? found : shown(Spelt.of(text), searched, found);
    }

    private static BitSet shown(Spelt spelt, CharSequence searched, BitSet found) {
        BitSet shown = new BitSet();
        int at = 0;
        for (int i = 0; i < searched.length(); i++) {
            int from = at;
            while (at < spelt.length() && !goes(spelt.at(at), searched.charAt(i))) {
                at++;
            }
            if (at == spelt.length()) {
                return new BitSet();
            }
            int to = spelt.end(at);
            if (found.get(i)) {
                // what stands in the middle of a word and does not count belongs to it
                shown.set(spelt.place(i > 0 && found.get(i - 1) ? from : at), spelt.place(to));
            }
            at = to;
        }
        return shown;
    }

    /** A text with each sign spelt out, and of each letter the place in the text that it comes from. */
    private record Spelt(CharSequence letters, int[] places) {

        static Spelt of(String text) {
            StringBuilder letters = new StringBuilder();
            int[] places = new int[text.length() * 5 + 1];
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                if (Spelling.isItself(text.charAt(at))) {
                    places[letters.length()] = at;
                    letters.append(text.charAt(at));
                    continue;
                }
                String sign = Character.toString(text.codePointAt(at));
                String spelt = Spelling.of(sign);
                for (int i = 0; i < spelt.length(); i++) {
                    places[letters.length() + i] = spelt.equals(sign) ? at + i : at;
                }
                letters.append(spelt);
            }
            places[letters.length()] = text.length();
            return new Spelt(letters, places);
        }

        int length() {
            return letters.length();
        }

        char at(int index) {
            return letters.charAt(index);
        }

        /** Where the letter ends, with the accents that follow it as signs of their own. */
        int end(int index) {
            int end = index + 1;
            while (end < letters.length() && letters.charAt(end) >= FIRST_ACCENT && Character.getType(letters.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            return end;
        }

        int place(int index) {
            return places[index];
        }
    }

    private static boolean goes(char shown, char searched) {
        return shown == searched || Character.isWhitespace(searched) && isSign(shown) || searched == '.' && ",:uh".indexOf(shown) >= 0
                || isFigure(shown) && searched == '0' + Character.getNumericValue(shown)
                || searched > 0xBF && Normalizer.normalize(String.valueOf(searched), Normalizer.Form.NFD).charAt(0) == shown;
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
