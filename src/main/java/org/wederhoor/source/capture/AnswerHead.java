package org.wederhoor.source.capture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;

/**
 * What stands before an answer's body.
 *
 * @param location    where a redirect leads; null for any other answer
 * @param contentType the header's value; null where there is none
 * @param packing     the one content coding: gzip, deflate or identity
 */
record AnswerHead(String location, String contentType, String packing) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    // 203: the page, as a proxy changed it
    private static final Set<Integer> FOUND = Set.of(200, 203);
    private static final Set<String> PACKINGS = Set.of("identity", "gzip", "deflate");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,40}/[a-z0-9!#$&^_.+-]{1,80}");

    /** @throws NotCaptured when the answer is neither a page that may be read nor a redirect */
    static AnswerHead of(HttpClientResponse response, String host, Limits limits) {
        int status = response.statusCode();
        String location = response.getHeader(HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && location != null) {
            return new AnswerHead(location, null, null);
        }
        if (!FOUND.contains(status)) {
            throw NotCaptured.because(CaptureRefusal.STATUS, messages -> messages.status(host, status));
        }
        String contentType = response.getHeader(HttpHeaders.CONTENT_TYPE);
        refuseUnreadable(contentType, host, limits.kinds());
        refuseTooLarge(response.getHeader(HttpHeaders.CONTENT_LENGTH), limits);
        return new AnswerHead(null, contentType, packing(response.headers().getAll(HttpHeaders.CONTENT_ENCODING)));
    }

    boolean isRedirect() {
        return location != null;
    }

    private static void refuseUnreadable(String contentType, String host, Kinds kinds) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        // a type that is no type says nothing
        if (MEDIA_TYPE.matcher(type).matches() && !kinds.isReadable(type)) {
            throw NotCaptured.because(CaptureRefusal.MEDIA_TYPE, kinds.unreadable(host, type));
        }
    }

    private static void refuseTooLarge(String length, Limits limits) {
        if (length != null && (length.length() > 18 || length.matches("[0-9]+") && Long.parseLong(length) > limits.bytes())) {
            throw Unpacking.tooLarge(limits);
        }
    }

    private static String packing(List<String> headers) {
        List<String> packings = headers.stream().flatMap(header -> List.of(header.split(",")).stream())
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replaceFirst("^x-gzip$", "gzip"))
                .filter(each -> !each.isEmpty()).toList();
        String packing = packings.isEmpty() ? "identity" : packings.get(0);
        if (packings.size() > 1 || !PACKINGS.contains(packing)) {
            throw NotCaptured.because(CaptureRefusal.ENCODING, CaptureMessages::encoding);
        }
        return packing;
    }
}
