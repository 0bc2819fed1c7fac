package org.wederhoor.web.text;

/**
 * What stands in a text for signs that look like Markdown's and are none: code points that are no characters, which no reading
 * of Markdown knows, one for each sign, so that places in the text stay what they are.
 */
final class StandIns {

    /** Stands beside a sign that would else be taken for part of a word or of what surrounds it; nothing comes of it. */
    static final char GUARD = '\uFDEF';

    private static final char FIRST = '\uFDD0';
    private static final String SIGNS = "*_`&[!#>+-.)=\\";

    private StandIns() {
    }

    /** What stands for a sign; a sign that has none stays. */
    static char of(char sign) {
        int at = SIGNS.indexOf(sign);
        return at < 0 ? sign : (char) (FIRST + at);
    }

    /** The same for each sign of {@code text}. */
    static String of(String text) {
        StringBuilder told = new StringBuilder(text.length());
        text.chars().forEach(sign -> told.append(of((char) sign)));
        return told.toString();
    }

    /** A text in which nothing stands for another sign yet. */
    static String none(String text) {
        return text.replaceAll("[\uFDD0-\uFDEF]", "\uFFFD");
    }

    /** The signs themselves again, where {@code told} is a text. */
    static String back(String told) {
        StringBuilder text = new StringBuilder(told.length());
        told.chars().filter(sign -> sign != GUARD).forEach(sign -> text.append(stands((char) sign) ? SIGNS.charAt(sign - FIRST) : (char) sign));
        return text.toString();
    }

    /** The same where it is HTML. */
    static String backInHtml(String told) {
        return back(told.replace(Character.toString(of('&')), "&amp;").replace(Character.toString(of('>')), "&gt;"));
    }

    private static boolean stands(char sign) {
        return sign >= FIRST && sign < FIRST + SIGNS.length();
    }
}
