package org.wederhoor.source.intake.extract;

import org.wederhoor.source.text.StorableText;

/**
 * What a file says of itself, which nobody here stands for: a header of a message, who saved it, what a camera wrote.
 *
 * @param name  as the file's format calls it, at most 100 signs
 * @param value at most 4,000 signs, with its end cut off where it is longer
 */
public record FileSays(String name, String value) {

    private static final int LONGEST = 4000;

    public FileSays {
        name = StorableText.of(name).strip();
        value = StorableText.of(value).strip();
        value = value.length() <= LONGEST ? value : value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
