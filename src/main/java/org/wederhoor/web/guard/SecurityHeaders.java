package org.wederhoor.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.Site;

/** Puts the security headers on every answer, whoever gives it: a page, a file, an error. */
@Singleton
public class SecurityHeaders {

    /** The priority of what comes before all else that looks at a request, but for the guard of foreign hosts. */
    public static final int BEFORE_ALL = 1000;

    private static final String POLICY = "Content-Security-Policy";
    // older than frame-ancestors, and without a word for "everybody"
    private static final String FRAMES = "X-Frame-Options";

    private final Map<String, String> headers = new LinkedHashMap<>();

    @Inject
    SecurityHeaders(Site site) {
        headers.put(POLICY, "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(FRAMES, "DENY");
        // not no-referrer: browsers would then send "Origin: null" with our own forms
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (site.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
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
        request.addHeadersEndHandler(done -> {
            if (request.request().path().startsWith("/assets/")) {
                // the card in a sandboxed frame on another site has no origin, and still needs its style sheets and letters
                request.response().putHeader("Cross-Origin-Resource-Policy", "cross-origin").putHeader("Access-Control-Allow-Origin", "*");
            }
            complete(request.response().headers());
        });
    }

    /** Adds the headers that an answer lacks. One that has a policy of its own keeps it, and what it says on frames with it. */
    public void complete(MultiMap answer) {
        boolean ownPolicy = answer.contains(POLICY);
        headers.forEach((name, value) -> {
            if (!answer.contains(name) && !(ownPolicy && name.equals(FRAMES))) {
                answer.set(name, value);
            }
        });
    }
}
