package org.wederhoor.source.intake.office;

import java.util.Locale;

/** How the items of a list are counted, as office programs show it. */
enum ItemNumber {

    DECIMAL, TWO_DIGITS, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN, NONE;

    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** By the names of WordprocessingML (ST_NumberFormat); what is not known is counted in digits. */
    static ItemNumber word(String format) {
        return switch (format) {
            case "decimalZero" -> TWO_DIGITS;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "none", "bullet" -> NONE;
            default -> DECIMAL;
        };
    }

    /** By the example that OpenDocument gives (style:num-format). */
    static ItemNumber example(String first) {
        return switch (first) {
            case "" -> NONE;
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    String of(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case TWO_DIGITS -> String.format(Locale.ROOT, "%02d", number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case NONE -> "";
        };
    }

    /** a to z, then aa, bb, as office programs go on. */
    private static String letters(int number) {
        return number < 1 ? Integer.toString(number) : Character.toString('a' + (number - 1) % LETTERS).repeat(Math.min((number - 1) / LETTERS + 1, LETTERS));
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(NUMERALS[i].repeat(left / VALUES[i]));
            left %= VALUES[i];
        }
        return roman.toString();
    }
}
