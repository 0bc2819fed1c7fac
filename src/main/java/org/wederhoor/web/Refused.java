package org.wederhoor.web;

/** A rule refused what was asked; nothing was changed. The page prints why. */
public class Refused extends RuntimeException {

    private final transient Words words;

    public Refused(Words words) {
        super(words instanceof Enum<?> reason ? reason.name() : "refused", null, false, false);
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
