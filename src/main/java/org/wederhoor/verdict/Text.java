package org.wederhoor.verdict;

import java.util.Locale;

/**
 * Words as a reader gets them, and the language they are in.
 *
 * @param language a BCP 47 tag
 */
public record Text(String words, String language) {

    /** Whether a reader of {@code other} reads it, be it another country's. */
    boolean isIn(Locale other) {
        return Locale.forLanguageTag(language).getLanguage().equals(other.getLanguage());
    }
}
