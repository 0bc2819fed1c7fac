package org.wederhoor.web.time;

import java.time.Instant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.guard.SecurityHeaders;

/** Dates every answer, as a server with a clock must (RFC 9110, 6.6.1): caches reckon from it how old an answer is. */
@Singleton
public class DateHeader {

    private static final int EVERY_MILLIS = 500;

    private volatile String now;

    @Inject
    DateHeader(Vertx vertx) {
        read();
        vertx.setPeriodic(EVERY_MILLIS, timer -> read());
    }

    private void read() {
        now = HttpDate.write(Instant.now());
    }

    /** This second, as HTTP writes it. */
    public String now() {
        return now;
    }

    void register(@Observes Filters filters) {
        filters.register(this::date, SecurityHeaders.BEFORE_ALL);
    }

    private void date(RoutingContext request) {
        request.response().putHeader("Date", now);
        request.next();
    }
}
