package org.wederhoor.web.address;

import java.util.List;
import java.util.Locale;

/** Which of several languages a browser asks for. */
public final class WantedLanguage {

    // far more than any browser sends; whoever sends more is told in the site's own language
    private static final int LONGEST = 500;

    private WantedLanguage() {
    }

    /**
     * The best of {@code offered} by RFC 4647's lookup.
     *
     * @param header an {@code Accept-Language} header of whatever form; may be null
     * @return null when it asks for none of them, or cannot be read
     */
    public static Locale among(List<Locale> offered, String header) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        try {
            return Locale.lookup(Locale.LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0).toList(), offered);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
