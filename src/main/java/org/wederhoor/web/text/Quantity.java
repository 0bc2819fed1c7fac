package org.wederhoor.web.text;

import java.util.regex.Pattern;

/** Tells numbers of something, of which a sign in front says how much, from dates. */
final class Quantity {

    private static final String BEFORE = "[\\h*_(€$£¥±≈~+\\-−<>=.,]*";
    private static final Pattern NUMBER = Pattern.compile(BEFORE + "(?:\\p{Lu}{3}\\h?)?\\p{Nd}");
    private static final Pattern DATE = Pattern.compile(BEFORE
            + "(?:\\d{1,2}[.\\-/\\h]+[\\p{L}\\d]+[.\\-/\\h]+\\d{4}|\\d{4}(?![.,]?\\d|\\h*[\\p{L}%‰€$£]))");

    private Quantity() {
    }

    /** Whether {@code text} begins with one: "5 graden", "€ 50", "EUR 5", "2000 euro", but not "16 mei 2019" or "2019:". */
    static boolean begins(String text) {
        return NUMBER.matcher(text).lookingAt() && !DATE.matcher(text).lookingAt();
    }
}
