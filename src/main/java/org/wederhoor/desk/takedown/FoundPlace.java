package org.wederhoor.desk.takedown;

import java.util.regex.Pattern;

/**
 * A place where words stand that are to be taken out.
 *
 * @param in     what it belongs to
 * @param exact  whether it goes; words in other capitals stay
 * @param wording as it stands there; empty for a document that goes as a whole
 * @param before what stands before it, likewise {@code after}
 */
public record FoundPlace(FoundIn in, boolean exact, String wording, String before, String after) {

    // of an id or a hash, whole or cut off: nobody reads what is kept between the words
    private static final Pattern ID = Pattern.compile("(?<!\\S)(?=[\\d-]*[a-f])(?=[a-f-]*\\d)[a-f\\d-]{4,}(?!\\S)\\s*");

    public FoundPlace {
        before = ID.matcher(before).replaceAll("");
        after = ID.matcher(after).replaceAll("");
    }
}
