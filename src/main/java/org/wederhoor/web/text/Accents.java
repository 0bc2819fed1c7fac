package org.wederhoor.web.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The marks above and below letters. */
public final class Accents {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {
    }

    /** The text without them, its letters and signs in their plainest form (Unicode's NFKD). */
    public static String off(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
