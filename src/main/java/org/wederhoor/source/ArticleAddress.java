package org.wederhoor.source;

import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.web.address.TrackingParameters;

/** Tells whether two web addresses are surely of one page, however they were copied. Where that is not sure they count as two. */
public final class ArticleAddress {

    private static final Pattern PARTS = Pattern.compile("(?i)https?://([^/?#\\s]+)([^?#\\s]*)(\\?[^#\\s]*)?(#\\S*)?");
    // the same page for small screens
    private static final Pattern EDITION = Pattern.compile("(?:www|m|mobile|amp)\\.(?=[^.]+\\.)");
    private static final Pattern PORT = Pattern.compile("\\.?(?::(?:80|443)?)?$");
    private static final Pattern AMP_PATH = Pattern.compile("(?<=.)/amp$|^/amp(?=/.)|\\.amp(?=\\.html$|$)");
    private static final Set<String> AMP_QUERY = Set.of("amp", "amp=", "amp=1", "amp=true", "outputType=amp", "output=amp");
    // a script's own address
    private static final Pattern ROUTE = Pattern.compile("#!?/.+");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]");

    private ArticleAddress() {
    }

    /**
     * What all addresses of one page have in common.
     *
     * @param address may be null
     * @return null for what is no web address, and for a site's front page, which is another one every day
     */
    public static String key(String address) {
        Matcher parts = PARTS.matcher(address == null ? "" : address.strip());
        if (!parts.matches()) {
            return null;
        }
        String path = path(parts.group(2)) + query(parts.group(3)) + route(parts.group(4));
        return path.isEmpty() ? null : host(parts.group(1)) + path;
    }

    private static String host(String authority) {
        String host = PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher edition = EDITION.matcher(host);
        while (edition.lookingAt()) {
            host = host.substring(edition.end());
            edition.reset(host);
        }
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    private static String path(String written) {
        return AMP_PATH.matcher(bare(escaped(written))).replaceFirst("");
    }

    private static String bare(String path) {
        return path.replaceFirst("/+$", "");
    }

    /** In any order, since no site tells pages apart by that. */
    private static String query(String written) {
        String query = written == null ? "?" : TrackingParameters.off(escaped(written));
        String kept = Arrays.stream(query.replaceFirst("^\\?", "").split("&")).filter(each -> !each.isEmpty() && !AMP_QUERY.contains(each)).sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String route(String fragment) {
        return fragment != null && ROUTE.matcher(fragment).matches() ? fragment : "";
    }

    /** Every sign written in one way: as itself where it may be, else escaped, in capitals. */
    private static String escaped(String written) {
        String ascii = FOREIGN.matcher(written).replaceAll(signs -> URLEncoder.encode(signs.group(), StandardCharsets.UTF_8));
        return ESCAPED.matcher(ascii).replaceAll(escape -> {
            String sign = String.valueOf((char) HexFormat.fromHexDigits(escape.group(), 1, 3));
            return PLAIN.matcher(sign).matches() ? sign : escape.group().toUpperCase(Locale.ROOT);
        });
    }
}
