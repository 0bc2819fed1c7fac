package org.wederhoor.web.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Signs that stand for letters and numbers: ligatures, full-width, styled and raised letters, and ½. search_signs spells out the same. */
public final class Spelling {

    private static final Pattern SIGN = Pattern.compile("[\u00B5\u0132\u0133\u017F\u01C4-\u01CC\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u2071\u207F"
            + "\u2126\u212A\u212B\u2160-\u217F\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\\x{1D400}-\\x{1D7FF}]");

    private static final Map<String, String> FRACTIONS = Map.ofEntries(Map.entry("½", "0.5"), Map.entry("¼", "0.25"), Map.entry("¾", "0.75"),
            Map.entry("⅕", "0.2"), Map.entry("⅖", "0.4"), Map.entry("⅗", "0.6"), Map.entry("⅘", "0.8"), Map.entry("⅛", "0.125"),
            Map.entry("⅜", "0.375"), Map.entry("⅝", "0.625"), Map.entry("⅞", "0.875"));

    private static final Pattern FRACTION = Pattern.compile("([0-9][ \u00A0\u2009\u202F]?)?([" + String.join("", FRACTIONS.keySet()) + "])");

    private Spelling() {
    }

    /** Whether it is certain, by where it stands among the characters, that one stands for nothing else: asked of every one that is shown. */
    static boolean isItself(char sign) {
        return sign < '\u00B5' || sign > '\u00BE' && sign < '\u0132' || sign > '\u2009' && sign < '\u2070';
    }

    /** One character spelt out; it alone where it stands for nothing else. */
    static String of(String sign) {
        return FRACTIONS.getOrDefault(sign, SIGN.matcher(sign).matches() ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign);
    }

    /** The text with its fractions as decimals, 1.5 for 1½. */
    public static String decimals(String text) {
        return FRACTION.matcher(text).replaceAll(each -> each.group(1) == null ? FRACTIONS.get(each.group(2))
                : each.group(1).substring(0, 1) + FRACTIONS.get(each.group(2)).substring(1));
    }
}
