package org.wederhoor.api;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.guard.SecurityHeaders;

/** Answers browsers that ask whether a script of another site may ask with If-None-Match (Fetch, CORS-preflight): reading is for everybody. */
@Singleton
class CrossOrigin {

    private static final Pattern OPEN = Pattern.compile("(/[a-zA-Z-]+)?" + ApiAnswers.VERSION + "(/.*)?");
    private static final String A_DAY = "86400";

    // once ambiguous paths are refused, and before what other sites send is
    private static final int PRIORITY = SecurityHeaders.BEFORE_ALL - 20;

    void register(@Observes Filters filters) {
        filters.register(CrossOrigin::answer, PRIORITY);
    }

    private static void answer(RoutingContext request) {
        String path = request.request().path();
        if (request.request().method() == HttpMethod.OPTIONS && path != null && OPEN.matcher(path).matches()) {
            request.response().setStatusCode(204).putHeader("Access-Control-Allow-Origin", "*").putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                    .putHeader("Access-Control-Allow-Headers", "If-None-Match").putHeader("Access-Control-Max-Age", A_DAY).end();
        } else {
            request.next();
        }
    }
}
