package org.wederhoor.source.capture;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, read in one way for everything that is done with it: http or https on that scheme's own port, and
 * no user in front of the host. Its fragment is left off, since it is never sent.
 *
 * @param scheme http or https
 * @param path   percent-encoded; begins with a slash
 * @param query  percent-encoded, without its question mark; null where there is none
 */
record PageAddress(String scheme, HostName host, String path, String query) {

    static final int LONGEST = 8_000;
    private static final int LONGEST_FILE_NAME = 200;
    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern REST = Pattern.compile("(?s)//([^/?#\\\\]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([0-9]*))?");

    /**
     * @param typed as an editor typed or pasted it; white space around it does not count
     * @throws NotCaptured when it is no web address, or one that is never captured whatever it stands for
     */
    static PageAddress of(String typed) {
        String address = typed.strip();
        Matcher scheme = SCHEME.matcher(address);
        if (address.length() > LONGEST || address.chars().anyMatch(Character::isISOControl) || !scheme.matches()) {
            throw NotCaptured.because(CaptureRefusal.ADDRESS, CaptureMessages::address);
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw NotCaptured.because(CaptureRefusal.SCHEME, CaptureMessages::scheme);
        }
        Matcher rest = REST.matcher(scheme.group(2));
        if (!rest.matches() || rest.group(1).isEmpty() || rest.group(2).startsWith("\\")) {
            throw NotCaptured.because(CaptureRefusal.ADDRESS, CaptureMessages::address);
        }
        String path = AddressCharacters.path(rest.group(2));
        String query = rest.group(3) == null ? null : AddressCharacters.query(rest.group(3));
        return new PageAddress(name, host(name, rest.group(1)), path.isEmpty() ? "/" : path, query);
    }

    private static HostName host(String scheme, String authority) {
        if (authority.contains("@")) {
            throw NotCaptured.because(CaptureRefusal.USER_INFO, CaptureMessages::userInfo);
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw NotCaptured.because(CaptureRefusal.HOST, CaptureMessages::host);
        }
        String port = parts.group(2);
        if (port != null && !port.isEmpty() && !port.equals(scheme.equals("https") ? "443" : "80")) {
            throw NotCaptured.because(CaptureRefusal.PORT, CaptureMessages::port);
        }
        return HostName.of(parts.group(1));
    }

    /**
     * Where a redirect leads (RFC 3986, 5.2).
     *
     * @param location the header's value, one char for each byte
     * @throws NotCaptured as {@link #of} does
     */
    PageAddress redirectedTo(String location) {
        String to = AddressCharacters.ofHeader(location).strip();
        if (SCHEME.matcher(to).matches()) {
            return of(to);
        }
        if (to.startsWith("//")) {
            return of(scheme + ":" + to);
        }
        String site = scheme + "://" + host.written();
        if (to.startsWith("/")) {
            return of(site + to);
        }
        if (to.isEmpty() || to.startsWith("#")) {
            return this;
        }
        String relative = to.split("[?#]", 2)[0];
        return of(site + (relative.isEmpty() ? path : merged(relative)) + to.substring(relative.length()));
    }

    private String merged(String relative) {
        URI base = URI.create("http://host" + path);
        String merged = base.resolve(URI.create("./" + AddressCharacters.path(relative))).getRawPath();
        // Java leaves the ".." that lead above the root
        return merged.replaceFirst("^(/\\.\\.)+(/|$)", "/");
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    int port() {
        return isSecure() ? 443 : 80;
    }

    /** Path and query, as the request line has them. */
    String target() {
        return query == null ? path : path + "?" + query;
    }

    URI uri() {
        return URI.create(scheme + "://" + host.written() + target());
    }

    /** The last part of the path, decoded, at most 200 code points; null where it has none. */
    String fileName() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String decoded = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}/\\\\\uFFFD]", "").strip();
        int length = Math.min(LONGEST_FILE_NAME, decoded.codePointCount(0, decoded.length()));
        return decoded.isEmpty() ? null : decoded.substring(0, decoded.offsetByCodePoints(0, length));
    }
}
