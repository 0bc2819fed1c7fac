package org.wederhoor.publication.edition;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Writes letters of any script with those of ASCII, as CLDR has it: ł as l, ß as ss, and in a German text ä as ae. */
final class LatinLetters {

    // CLDR leaves these letters of Azerbaijani and of West African languages as they are
    private static final String ASCII = "::Latin-ASCII; [Əə Ǝǝ] > e; [Ɔɔ Ɵɵ] > o; [Ɣɣ] > gh; [Ʊʊ] > u; [Ʒʒ] > zh; ŉ > n;";
    private static final Map<String, Transliterator> KNOWN = new ConcurrentHashMap<>();

    private LatinLetters() {
    }

    static String of(String name, Locale language) {
        // the rules for all scripts take a second to read
        boolean latin = name.codePoints().allMatch(LatinLetters::isLatin);
        Transliterator letters = KNOWN.computeIfAbsent(language.getLanguage() + latin, any -> rules(language.getLanguage() + "-ASCII", latin));
        return letters.transliterate(digits(name));
    }

    // CLDR's rules leave the digits of other scripts as they are
    private static String digits(String name) {
        StringBuilder written = new StringBuilder();
        name.codePoints().map(sign -> Character.isDigit(sign) ? Character.forDigit(Character.digit(sign, 10), 10) : sign)
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    private static Transliterator rules(String custom, boolean latin) {
        String own = Collections.list(Transliterator.getAvailableIDs()).contains(custom) ? "::" + custom + "; " : "";
        return Transliterator.createFromRules("ascii", own + (latin ? "" : "::Any-Latin; '~' > ; ") + ASCII, Transliterator.FORWARD);
    }

    private static boolean isLatin(int sign) {
        return !Character.isLetter(sign) || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }
}
