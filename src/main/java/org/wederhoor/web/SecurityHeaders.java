package org.wederhoor.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Puts the security headers on every answer, whoever gives it: a page, a file, an error. */
@Singleton
public class SecurityHeaders {

    /** The priority of what comes before all else that looks at a request, but for the guard of foreign hosts. */
    public static final int BEFORE_ALL = 1000;

    private final Map<String, String> headers = new LinkedHashMap<>();

    @Inject
    SecurityHeaders(Site site) {
        headers.put("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // not no-referrer: browsers would then send "Origin: null" with our own forms
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (site.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The headers by name, for whoever answers before they are put on. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(headers);
    }

    void onPages(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    void onManagement(@Observes ManagementInterface management) {
        management.router().route().order(-BEFORE_ALL).handler(this::add);
    }

    private void add(RoutingContext request) {
        putOn(request);
        request.next();
    }

    void putOn(RoutingContext request) {
        // at the end, because error handling clears what was set before
        request.addHeadersEndHandler(done -> headers.forEach(request.response()::putHeader));
    }
}
