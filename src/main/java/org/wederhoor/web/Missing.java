package org.wederhoor.web;

import java.util.List;

/** What was asked for is not here, or not for whoever asks: a page that says so, with status 404. */
public class Missing extends RuntimeException {

    public Missing() {
        super("not found", null, false, false);
    }

    /** Gives {@code found}, or refuses when there is none. */
    public static <T> T unless(T found) {
        if (found == null) {
            throw new Missing();
        }
        return found;
    }

    /** Gives {@code found}, or refuses when there is nothing in it. */
    public static <T> List<T> unlessAny(List<T> found) {
        if (found.isEmpty()) {
            throw new Missing();
        }
        return found;
    }
}
