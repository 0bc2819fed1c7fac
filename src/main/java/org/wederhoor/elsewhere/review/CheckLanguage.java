package org.wederhoor.elsewhere.review;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** The language that a publisher says a check is in. */
final class CheckLanguage {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private CheckLanguage() {
    }

    /** As a BCP 47 tag; empty where what is said is none, as “english”, “xx” or “nl, en”. */
    static String of(String said) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(said.strip().replace('_', '-')).build();
            return CODES.contains(locale.getLanguage()) ? locale.toLanguageTag() : "";
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
