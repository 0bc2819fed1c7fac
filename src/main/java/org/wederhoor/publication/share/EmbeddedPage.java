package org.wederhoor.publication.share;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.web.Site;

/**
 * The verdict page that an address leads to.
 *
 * @param language in which the address has it
 */
record EmbeddedPage(String slug, Locale language) {

    private static final Pattern PATH = Pattern.compile("(?:/([A-Za-z0-9-]+))?/claims/([a-z0-9-]+)(?:/editions/\\d{1,9})?/?");

    /** The page at {@code address}, whatever its query and fragment; empty when that is no verdict page of this site. */
    static Optional<EmbeddedPage> at(String address, Site site) {
        try {
            URI uri = new URI(address.strip());
            boolean here = uri.getRawPath() != null && uri.getRawAuthority() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getRawAuthority().equalsIgnoreCase(site.url().getRawAuthority());
            Matcher path = here ? PATH.matcher(uri.getRawPath()) : null;
            return path != null && path.matches() ? language(path.group(1), site).map(language -> new EmbeddedPage(path.group(2), language))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> language(String prefix, Site site) {
        if (prefix == null) {
            return Optional.of(site.language());
        }
        return site.languages().stream().filter(each -> each.toLanguageTag().equals(prefix) && !each.equals(site.language())).findFirst();
    }
}
