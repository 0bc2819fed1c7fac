package org.wederhoor.web.guard;

import java.util.regex.Pattern;

/** How an address is written into a log: without the secret that opens something to whoever has it. */
public final class LoggedPath {

    // a one-time link, and what shows a submission to somebody outside
    private static final Pattern SECRET = Pattern.compile("/(set-up|preview)/.*", Pattern.DOTALL);

    private LoggedPath() {
    }

    /** @param path of a request, as it was sent; null where none could be read */
    public static String of(String path) {
        return path == null ? "" : SECRET.matcher(path).replaceFirst("/$1/…");
    }
}
