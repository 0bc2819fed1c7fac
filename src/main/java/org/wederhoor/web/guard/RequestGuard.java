package org.wederhoor.web.guard;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.WebRefusal;

/** What every request passes before anything looks at what it asks for. */
@Singleton
class RequestGuard {

    // Forms of a path that routers and guards have read differently (CVE-2026-39852, CVE-2026-50559)
    private static final Pattern AMBIGUOUS = Pattern.compile("//|;|\\\\|%3b|%2f|%5c|%00|/\\.{1,2}(/|$)|%2e",
            Pattern.CASE_INSENSITIVE);

    private final Site site;
    private final SecurityLog security;
    private final List<DeviceShares> shares;

    @Inject
    RequestGuard(Site site, SecurityLog security, @All List<DeviceShares> shares) {
        this.site = site;
        this.security = security;
        this.shares = shares;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestGuard::refuseAmbiguousFraming, SecurityHeaders.BEFORE_ALL + 15);
        filters.register(RequestGuard::refuseAmbiguousPath, SecurityHeaders.BEFORE_ALL - 10);
        filters.register(this::refuseForeignOrigin, SecurityHeaders.BEFORE_ALL - 30);
    }

    /**
     * Two hosts are refused (RFC 9112, 3.2). A body in chunks may have come with a length as well, which the parser then drops without a word;
     * so its connection ends with the answer (6.1), and nothing that follows it is read as a request. HTTP/1.0 knows no chunks.
     */
    private static void refuseAmbiguousFraming(RoutingContext request) {
        HttpServerRequest sent = request.request();
        boolean chunked = sent.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (chunked) {
            request.addEndHandler(answered -> closeOnceRead(sent));
        }
        if (sent.headers().getAll(HttpHeaders.HOST).size() > 1 || chunked && sent.version() == HttpVersion.HTTP_1_0) {
            request.fail(400);
        } else {
            request.next();
        }
    }

    // what is still coming is let in to its end, or whoever sends it would not get to read the answer
    private static void closeOnceRead(HttpServerRequest sent) {
        if (sent.isEnded()) {
            sent.connection().close();
        } else {
            sent.endHandler(read -> sent.connection().close());
            sent.resume();
        }
    }

    private static void refuseAmbiguousPath(RoutingContext request) {
        String uri = request.request().uri();
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || AMBIGUOUS.matcher(path).find()) {
            request.fail(400);
        } else {
            request.next();
        }
    }

    /** A form that another site made a browser send gets no further. */
    private void refuseForeignOrigin(RoutingContext request) {
        String origin = request.request().getHeader("Origin");
        boolean reads = request.request().method() == HttpMethod.GET || request.request().method() == HttpMethod.HEAD;
        if (reads || origin == null || isOwn(origin, request) || shares.stream().anyMatch(each -> each.bring(request))) {
            request.next();
        } else {
            security.refused(SecurityKind.ORIGIN_REFUSED, null, request.request());
            request.fail(403, new Refused(WebRefusal.OTHER_SITE));
        }
    }

    private boolean isOwn(String origin, RoutingContext request) {
        String host = request.request().authority() == null ? "" : request.request().authority().toString();
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.equals(site.url().toString())
                || lower.equals(request.request().scheme() + "://" + host.toLowerCase(Locale.ROOT));
    }
}
