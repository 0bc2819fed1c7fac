package org.wederhoor.desk.takedown;

/**
 * A place where words stand that are to be taken out.
 *
 * @param in     what it belongs to
 * @param exact  whether it goes; words in other capitals stay
 * @param wording as it stands there; empty for a document that goes as a whole
 * @param before what stands before it, likewise {@code after}
 */
public record FoundPlace(FoundIn in, boolean exact, String wording, String before, String after) {
}
