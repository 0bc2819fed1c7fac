package org.wederhoor.source.capture;

import java.util.Map;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;

/** What stood before the bodies of a request and its answer, as they went over the wire, with one char for each byte. */
record Heads(String request, String answer) {

    // as other crawlers say that they took a body out of its chunks
    private static final String WAS_CHUNKED = "X-Archive-Orig-Transfer-Encoding";

    static Heads of(HttpClientRequest request, HttpClientResponse response) {
        String version = response.version() == HttpVersion.HTTP_1_0 ? "HTTP/1.0 " : "HTTP/1.1 ";
        return new Heads(head(request.getMethod() + " " + request.getURI() + " HTTP/1.1", request.headers()),
                head(version + response.statusCode() + " " + response.statusMessage(), response.headers()));
    }

    private static String head(String first, MultiMap headers) {
        StringBuilder head = new StringBuilder(first).append("\r\n");
        for (Map.Entry<String, String> each : headers.entries()) {
            String name = each.getKey().equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING.toString()) ? WAS_CHUNKED : each.getKey();
            head.append(name).append(": ").append(each.getValue()).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
