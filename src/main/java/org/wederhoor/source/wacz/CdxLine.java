package org.wederhoor.source.wacz;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.wederhoor.source.warc.WarcWriter;

/**
 * A line of an index of WARC files (CDXJ).
 *
 * @param digest as the record names it; empty where it names none
 */
record CdxLine(String address, Instant at, String mediaType, int status, String digest, WarcWriter.Place place) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    String in(String file) {
        ObjectNode said = JSON.createObjectNode().put("url", address).put("mime", mediaType).put("status", Integer.toString(status));
        if (!digest.isEmpty()) {
            said.put("digest", digest);
        }
        said.put("length", Integer.toString(place.length())).put("offset", Integer.toString(place.offset())).put("filename", file);
        return key(address) + " " + SECONDS.format(at) + " " + said;
    }

    /** The address with its host from the end, so that what belongs together stands together (SURT). */
    static String key(String address) {
        try {
            URI parts = new URI(address);
            if (parts.getHost() == null) {
                return address.toLowerCase(Locale.ROOT);
            }
            List<String> labels = Arrays.asList(parts.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\d*\\.", "").split("\\."));
            Collections.reverse(labels);
            String path = parts.getRawPath().isEmpty() ? "/" : parts.getRawPath();
            return (String.join(",", labels) + (parts.getPort() < 0 ? "" : ":" + parts.getPort()) + ")" + path
                    + (parts.getRawQuery() == null ? "" : "?" + parts.getRawQuery())).toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return address.toLowerCase(Locale.ROOT).replace(' ', '+');
        }
    }
}
