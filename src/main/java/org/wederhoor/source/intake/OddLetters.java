package org.wederhoor.source.intake;

import java.lang.Character.UnicodeScript;

/** Counts letters and signs beyond ASCII that stand where nobody writes them, as they do in a text that is read in a wrong encoding. */
final class OddLetters {

    /** Signs that words hold, or that stand between two words without a blank. */
    private static final String BETWEEN = "’‘‐‑·…–—\u00AD\u00A0\u202F\u200B\u200C\u200D\u2060ʼ";
    private static final String NEVER_AFTER_A_LETTER = "‰ˆ‡†¤¦¨¬¯¸‹¢‚„÷∞≤≥∂∑∏∫Ω√≈∆◊ƒ¡¿";
    private static final String NEVER_BEFORE_A_LETTER = "£½¼¾¹²³";
    private static final String NEVER_ALONE = "ÐÑÒÓÕÞÝŠŽÌÎÛÔ";
    /** What Turkish letters come out as; Icelandic has them, and no other encoding explains it better. */
    private static final String TURKISH = "ðþýÝÐÞ";
    private static final String ENDS = ".,!?";

    private OddLetters() {
    }

    static int in(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign > 0x7F && !Character.isSurrogate(sign)) {
                odd += isOdd(sign, at(text, i - 1), at(text, i + 1), at(text, i + 2)) ? 1 : 0;
            }
        }
        return odd;
    }

    static boolean isLatin(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(each -> UnicodeScript.of(each) == UnicodeScript.LATIN
                || UnicodeScript.of(each) == UnicodeScript.COMMON);
    }

    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }

    private static boolean isOdd(char sign, char before, char after, char afterThat) {
        boolean letterBefore = Character.isLetter(before);
        boolean letterAfter = Character.isLetter(after);
        if (sign >= 0x2500 && sign <= 0x259F || sign >= 0x80 && sign < 0xA0 || sign == 0xFFFD) {
            return true;
        }
        if (sign == '¤' || NEVER_BEFORE_A_LETTER.indexOf(sign) >= 0 && Character.isLowerCase(after) && !Character.isDigit(before)) {
            return true;
        }
        if (NEVER_AFTER_A_LETTER.indexOf(sign) >= 0) {
            return letterBefore;
        }
        if (!Character.isLetter(sign) || sign == 'ª' || sign == 'º') {
            return letterBefore && letterAfter && BETWEEN.indexOf(sign) < 0
                    && !Character.isWhitespace(sign) && Character.getType(sign) != Character.NON_SPACING_MARK;
        }
        if (UnicodeScript.of(sign) != UnicodeScript.LATIN) {
            return isAscii(before) || isAscii(after);
        }
        if (ENDS.indexOf(before) >= 0 && !letterAfter || TURKISH.indexOf(sign) >= 0 && (letterBefore || letterAfter)) {
            return true;
        }
        if (Character.isUpperCase(sign)) {
            return Character.isLowerCase(before) || !letterBefore && isAscii(after) && Character.isUpperCase(after) && Character.isLowerCase(afterThat)
                    || !letterBefore && !letterAfter && NEVER_ALONE.indexOf(sign) >= 0;
        }
        return !letterBefore && Character.isUpperCase(after);
    }

    private static boolean isAscii(char sign) {
        return sign < 0x80 && Character.isLetter(sign);
    }
}
