package org.wederhoor.web.guard;

import java.util.List;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Where a device brings what somebody shares with the app (Web Share Target): a form that no page of ours made, so that it carries no token. Browsers say
 * of it that no site made it (Fetch Metadata: {@code Sec-Fetch-Site: none}), which no page can make them say of a form of its own, and name no origin. A
 * feature makes a bean of this for an address that keeps what comes for whoever is signed in and does nothing else with it.
 *
 * @param addresses with or without their language
 */
public record DeviceShares(Pattern addresses) {

    /** @param addresses a regular expression for whole paths, without their language */
    public DeviceShares(String addresses) {
        this(Pattern.compile("(/[a-z]{2})?" + addresses));
    }

    boolean bring(RoutingContext request) {
        HttpServerRequest sent = request.request();
        List<String> origins = sent.headers().getAll("Origin");
        return sent.method() == HttpMethod.POST && addresses.matcher(request.normalizedPath()).matches()
                && sent.headers().getAll("Sec-Fetch-Site").equals(List.of("none")) && sent.headers().getAll("Sec-Fetch-Mode").equals(List.of("navigate"))
                && (origins.isEmpty() || origins.equals(List.of("null")));
    }
}
