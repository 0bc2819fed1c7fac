package org.wederhoor.source.intake.proposal;

import java.util.regex.Pattern;

/**
 * A line of a text, without the white space around it; never empty.
 *
 * @param from    its place in the text, in UTF-16 units
 * @param leftOut whether it is no part of the article
 */
record ArticleLine(String words, int from, boolean leftOut) {

    private static final int LONG = 240;
    private static final int FEWEST_WORDS = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)]*$");
    private static final Pattern CAPTION = Pattern.compile("\\((?:[\\p{Lu}][\\p{L}.'’-]*[ /]?){1,5}\\)$"
            + "|(?:\\b" + IntakeFile.any(IntakeFile::captions) + "\\b ?(?:" + IntakeFile.any(IntakeFile::by) + " |(?i:via) |: ?)|©).{0,60}$");

    /** Whether it is a paragraph of running text. */
    boolean isProse() {
        return length() > LONG || wordCount() >= FEWEST_WORDS && !isCaption() && SENTENCE_END.matcher(end(20)).find();
    }

    /** Whether it ends in the credit of a picture, or something like it: a name between brackets. */
    boolean isCaption() {
        return length() <= LONG * 3 && CAPTION.matcher(end(80)).find();
    }

    /** Whether it is a picture's credit and nothing else. */
    boolean isPictureCredit() {
        return length() <= 80 && CAPTION.matcher(words).lookingAt();
    }

    /** Whether {@code other} is the line itself or a part of it. */
    boolean holds(ArticleLine other) {
        return from <= other.from && other.from + other.length() <= from + length();
    }

    int wordCount() {
        return words.split("\\s+", FEWEST_WORDS + 1).length;
    }

    int length() {
        return words.length();
    }

    /** At most {@code limit} units of its end. */
    String end(int limit) {
        return words.substring(Math.max(0, length() - limit));
    }

    /** At most {@code limit} units of its beginning. */
    String start(int limit) {
        return words.substring(0, Math.min(length(), limit));
    }
}
