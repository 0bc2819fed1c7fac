package org.wederhoor.web.text;

import java.util.regex.Pattern;

/** Signs in a text that nobody sees: soft hyphens, joiners, marks of direction. They part no words, and count for nothing where words are compared. */
public final class UnseenSigns {

    /** As what stands between the brackets of a regular expression; search_text leaves out the same. */
    public static final String CLASS = "\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF";

    /**
     * What a line's end leaves in the middle of a word, before what is left of it in small letters: a hyphen that was put in for the
     * line, with the white space after it. As part of a regular expression.
     */
    public static final String BREAK = "(?:[\\u00AD\\u2010\\u2011]\\s+|-\\s*\\n\\s*)(?=\\p{Ll})";

    private static final Pattern UNSEEN = Pattern.compile("(?<=\\p{L})" + BREAK + "|[" + CLASS + "]");

    private UnseenSigns() {
    }

    /** The text without them, with the words joined that a line's end broke. */
    public static String without(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
