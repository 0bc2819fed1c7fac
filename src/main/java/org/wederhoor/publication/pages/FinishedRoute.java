package org.wederhoor.publication.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.address.TrackingParameters;
import org.wederhoor.web.guard.SecurityHeaders;
import org.wederhoor.web.time.DateHeader;

/**
 * Answers with finished pages on the event loop. A page that is not held goes on to the resource that makes it; whoever asks for it
 * meanwhile waits for that one, so that a page which everybody wants at once is made once.
 */
@Singleton
class FinishedRoute {

    // before the guards of paths and bodies: what is held was asked for, letter by letter, and passed them
    static final int PRIORITY = SecurityHeaders.BEFORE_ALL + 10;

    private static final Pattern DESK = Pattern.compile("(/[a-z-]+)?/(desk|assets|q)(/.*)?");

    private final FinishedPages pages;
    private final DateHeader date;
    private final Vertx vertx;
    private final Map<String, List<Waiting>> making = new ConcurrentHashMap<>();

    /** A request that waits for a page another one has begun. */
    private record Waiting(RoutingContext request, Context loop) {
    }

    @Inject
    FinishedRoute(FinishedPages pages, DateHeader date, Vertx vertx) {
        this.pages = pages;
        this.date = date;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            routing.next();
            return;
        }
        String address = TrackingParameters.off(routing.request().uri());
        if (given(address, routing)) {
            return;
        }
        if (address.length() != routing.request().uri().length()) {
            routing.reroute(address);
        } else if (routing.request().query() == null && !DESK.matcher(routing.request().uri()).matches()) {
            makeOnce(routing);
        } else {
            routing.next();
        }
    }

    /** Whether the page is held, and so is given now or as soon as it is there. */
    private boolean given(String address, RoutingContext routing) {
        FinishedPage page = pages.at(address);
        if (page != null && !page.lacks(accepted(routing))) {
            send(page, routing);
            return true;
        }
        boolean held = page != null || pages.isOnDisk(address);
        if (held) {
            fetch(address, routing);
        }
        return held;
    }

    /** Gives a page that has to come off the disk, or to be packed as nobody has asked for it yet. */
    private void fetch(String address, RoutingContext routing) {
        vertx.executeBlocking(() -> pages.fetch(address, accepted(routing)), false).onComplete(fetched -> {
            if (fetched.succeeded() && fetched.result() != null) {
                send(fetched.result(), routing);
            } else if (address.equals(routing.request().uri())) {
                makeOnce(routing);
            } else {
                routing.reroute(address);
            }
        });
    }

    private static String accepted(RoutingContext routing) {
        return routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    }

    private void send(FinishedPage page, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        HttpServerResponse response = routing.response();
        FinishedPage.Form form = page.form(accepted(routing));
        response.headers().setAll(form.headers());
        response.putHeader(HttpHeaders.DATE, date.now());
        if (NoneMatch.has(request.getHeader(HttpHeaders.IF_NONE_MATCH), form.tag())) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(form.bytes().length())).end();
        } else {
            response.end(form.bytes());
        }
    }

    private void makeOnce(RoutingContext routing) {
        String address = routing.request().uri();
        Waiting waiting = new Waiting(routing, vertx.getOrCreateContext());
        boolean[] first = new boolean[1];
        making.compute(address, (key, others) -> {
            if (others == null) {
                first[0] = true;
                return new ArrayList<>();
            }
            others.add(waiting);
            return others;
        });
        if (first[0]) {
            make(address, routing);
        }
    }

    private void make(String address, RoutingContext routing) {
        routing.addEndHandler(ended -> {
            if (ended.succeeded()) {
                made(address);
            } else {
                handOn(address);
            }
        });
        routing.next();
    }

    /** Whoever had it made went away before it was there: another one of those who wait has it made. */
    private void handOn(String address) {
        Waiting[] next = new Waiting[1];
        making.computeIfPresent(address, (key, others) -> {
            next[0] = others.isEmpty() ? null : others.remove(0);
            return next[0] == null ? null : others;
        });
        if (next[0] != null) {
            next[0].loop.runOnContext(now -> {
                if (next[0].request.response().closed()) {
                    handOn(address);
                } else {
                    make(address, next[0].request);
                }
            });
        }
    }

    /** Those who waited get the page, or, where none came of it, go on as the first one did. */
    private void made(String address) {
        for (Waiting each : making.remove(address)) {
            each.loop.runOnContext(now -> {
                if (!given(address, each.request)) {
                    each.request.next();
                }
            });
        }
    }
}
