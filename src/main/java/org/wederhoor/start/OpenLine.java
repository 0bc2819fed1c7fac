package org.wederhoor.start;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what editors type, their passwords among it, would cross a network for anybody on it to read. */
final class OpenLine {

    private static final Pattern THIS_MACHINE = Pattern.compile("(.+\\.)?localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

    private OpenLine() {
    }

    /**
     * @param demo whether the demo is on, which serves this machine alone
     * @param site where readers and editors find the site
     * @return what to tell whoever starts the app, if the way there is not encrypted
     */
    static Optional<String> warning(boolean demo, URI site) {
        boolean encrypted = "https".equals(site.getScheme());
        if (demo || encrypted || site.getHost() == null || THIS_MACHINE.matcher(site.getHost().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        return Optional.of("WEDERHOOR_SITE_URL is " + site + ", which is not encrypted: whoever is on the way can read passwords and unpublished words,"
                + " and change what readers get. Put TLS in front (docs/operations.md) and set it to an https address.");
    }
}
