package org.wederhoor.source.intake.cleaning;

import java.util.regex.Pattern;

/**
 * A line of a text that is not blank, without the white space around it.
 *
 * @param start       in UTF-16 units
 * @param end         in UTF-16 units
 * @param words       as printed
 * @param bare        folded, without the bullets and arrows it begins with and the marks it ends with: what it says
 * @param afterBlank  whether a blank line stands before it, or nothing
 */
record Line(int start, int end, String words, String bare, boolean afterBlank) {

    private static final int SENTENCE = 80;
    private static final int LONG = 200;
    private static final int LONGEST_FOLDED = 2_000;
    private static final Pattern BEFORE = Pattern.compile("\\A[\\s•·▪►▶→»›>*#|]++");
    private static final Pattern AFTER = Pattern.compile("[\\s.:!?…»›→>▼▾+|]++\\z");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…。؟][\"'”’»)\\]]*+\\z");

    static Line of(String text, int start, int end, boolean afterBlank) {
        String words = text.substring(start, end);
        String folded = CleaningWords.folded(words.length() > LONGEST_FOLDED ? words.substring(0, LONGEST_FOLDED) : words);
        String bare = AFTER.matcher(BEFORE.matcher(folded).replaceFirst("")).replaceFirst("");
        return new Line(start, end, words, bare, afterBlank);
    }

    /** Whether it reads like the running text of an article. */
    boolean prose() {
        return words.length() >= LONG || words.length() >= SENTENCE && endsSentence();
    }

    boolean endsSentence() {
        return ENDS_SENTENCE.matcher(words.length() > 10 ? words.substring(words.length() - 10) : words).find();
    }

    int wordCount() {
        return words.length() > LONG ? LONG : words.split("\\s+").length;
    }
}
