package org.wederhoor.web.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;

import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;

/** What is done to a text that was typed, and what can be wrong with it. */
final class TypedText {

    private TypedText() {
    }

    /** Trimmed, with unix line ends and in Unicode's composed form. */
    static String tidied(String typed) {
        return Normalizer.normalize(unixLines(typed).strip(), Normalizer.Form.NFC);
    }

    /** To the letter but for unix line ends; empty when there is nothing but white space. */
    static String verbatim(String typed) {
        return typed.isBlank() ? "" : unixLines(typed);
    }

    /** Null when {@code text} can be kept. */
    static Words problemOf(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return text.codePoints().filter(TypedText::isRefused).boxed().findFirst().map(WebProblem::control)
                .orElse(length > limit ? WebProblem.tooLong(length, limit) : null);
    }

    /** -1 for what is no number. */
    static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static boolean isWebAddress(String typed) {
        try {
            URI uri = new URI(typed);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String unixLines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    // C0 and C1 controls, and half a surrogate pair: no newsroom types them, and a database cannot keep all of them
    private static boolean isRefused(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }
}
