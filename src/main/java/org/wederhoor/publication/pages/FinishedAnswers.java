package org.wederhoor.publication.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import org.wederhoor.web.guard.SecurityHeaders;

/** Finishes what resources answer with that say so: packs it, tags it and keeps it. */
class FinishedAnswers {

    /**
     * A browser always asks, so that nobody is shown what was corrected since; a cache between asks every five seconds, and shows
     * what it has when we are away.
     */
    static final String CACHE_CONTROL = "public, max-age=0, s-maxage=5, stale-if-error=86400";

    /** For caches that are a site's own (RFC 9213): a reader never waits while they ask. A browser would take it for itself. */
    static final String CDN_CACHE_CONTROL = "max-age=5, stale-while-revalidate=60, stale-if-error=86400";

    private static final String BEGUN = FinishedAnswers.class.getName();

    private final Map<String, List<Finished>> known = new ConcurrentHashMap<>();

    @Inject
    FinishedPages pages;

    @Inject
    SecurityHeaders security;

    @Inject
    RoutingContext routing;

    @ServerRequestFilter
    void begin(ContainerRequestContext request) {
        request.setProperty(BEGUN, pages.moment());
    }

    // before anything says how long other answers may be kept
    @ServerResponseFilter(priority = 6000)
    void sayHowLong(ContainerResponseContext response, SimpleResourceInfo resource) {
        if (finished(resource) != null && isDone(response)) {
            if (response.getHeaders().putIfAbsent("Cache-Control", List.of(CACHE_CONTROL)) == null) {
                response.getHeaders().putSingle("CDN-Cache-Control", CDN_CACHE_CONTROL);
            }
        }
    }

    // after all that adds headers
    @ServerResponseFilter(priority = 100)
    void finish(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo resource) {
        Finished how = finished(resource);
        if (how == null || !isDone(response)) {
            return;
        }
        String accepted = routing.request().getHeader("Accept-Encoding");
        boolean kept = routing.request().query() == null;
        FinishedPage page = page(how, request, response).with(accepted);
        if (kept) {
            pages.keep(routing.request().uri(), page, (long) request.getProperty(BEGUN));
        }
        FinishedPage.Form form = page.form(accepted);
        boolean known = NoneMatch.has(routing.request().getHeader("If-None-Match"), form.tag());
        // rendering says "Vary: Accept" whatever is asked for, and Quarkus "Content-Encoding: identity", beside which it loses ours
        routing.response().headers().remove("Vary").remove("Content-Encoding");
        response.getHeaders().clear();
        form.headers().forEach(response.getHeaders()::add);
        if (known) {
            response.getHeaders().remove("Content-Encoding");
            response.setStatus(304);
            response.setEntity(null);
        } else {
            // HEAD has no bytes to count
            response.getHeaders().putSingle("Content-Length", form.bytes().length());
            response.setEntity(form.bytes().getBytes(), null, MediaType.valueOf(response.getHeaderString("Content-Type")));
        }
    }

    private FinishedPage page(Finished how, ContainerRequestContext request, ContainerResponseContext response) {
        MultiMap headers = HttpHeaders.headers();
        headers.set("Content-Type", response.getMediaType().toString());
        response.getStringHeaders().forEach(headers::set);
        security.complete(headers);
        String claim = how.log() ? FinishedPage.LOG : how.claim().isEmpty() ? "" : request.getUriInfo().getPathParameters().getFirst(how.claim());
        return FinishedPage.of(claim, headers, FinishedPage.bytes(response.getEntity()), Set.of());
    }

    /** What says by itself on what else it depends is not the same to everybody. */
    private static boolean isDone(ContainerResponseContext response) {
        return response.getStatus() == 200 && !response.getHeaders().containsKey("Vary")
                && (response.getEntity() instanceof String || response.getEntity() instanceof byte[]);
    }

    private Finished finished(SimpleResourceInfo resource) {
        if (resource == null || resource.getResourceClass() == null) {
            return null;
        }
        List<Finished> how = known.computeIfAbsent(resource.getResourceClass().getName() + "#" + resource.getMethodName(),
                key -> annotation(resource));
        return how.isEmpty() ? null : how.get(0);
    }

    private static List<Finished> annotation(SimpleResourceInfo resource) {
        try {
            Finished own = resource.getResourceClass().getDeclaredMethod(resource.getMethodName(), resource.parameterTypes())
                    .getAnnotation(Finished.class);
            return Stream.of(own, resource.getResourceClass().getAnnotation(Finished.class)).filter(each -> each != null).limit(1).toList();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
