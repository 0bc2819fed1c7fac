package org.wederhoor.source.intake.saved;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that a public web archive gives to a page that it keeps.
 *
 * @param archive the archive's name
 * @param moment  when it kept the page (UTC), as exactly as the address says
 * @param address of the page itself
 */
record Wrapped(String archive, String moment, String address) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:(web\\.archive\\.org)/web/|(archive\\.(?:today|ph|is|li|fo|md|vn))/)"
            + "(\\d{4})\\.?(\\d\\d)\\.?(\\d\\d)-?(?:(\\d\\d)(\\d\\d)(\\d\\d))?(?:[a-z]{2}_)?/(https?:/.+)");

    /** Empty for any other address. */
    static Optional<Wrapped> of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String day = parts.group(3) + "-" + parts.group(4) + "-" + parts.group(5);
        String moment = parts.group(6) == null ? day : day + "T" + parts.group(6) + ":" + parts.group(7) + ":" + parts.group(8) + "Z";
        // some programs make one of two slashes
        return Optional.of(new Wrapped(parts.group(1) == null ? parts.group(2) : parts.group(1), moment,
                parts.group(9).replaceFirst("^(https?:)/(?!/)", "$1//")));
    }
}
