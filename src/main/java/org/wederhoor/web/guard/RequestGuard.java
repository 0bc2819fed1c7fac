package org.wederhoor.web.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

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
    private final BodyHandler forms;
    private final BodyHandler uploads;

    @Inject
    RequestGuard(Site site, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.site = site;
        this.forms = BodyHandler.create(false).setBodyLimit(limit.asLongValue());
        this.uploads = BodyHandler.create(uploadFolder()).setDeleteUploadedFilesOnEnd(true).setBodyLimit(limit.asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::readForm, SecurityHeaders.BEFORE_ALL - 5);
        filters.register(RequestGuard::refuseAmbiguousPath, SecurityHeaders.BEFORE_ALL - 10);
        filters.register(this::refuseForeignOrigin, SecurityHeaders.BEFORE_ALL - 30);
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
        if (reads || origin == null || isOwn(origin, request)) {
            request.next();
        } else {
            request.fail(403, new Refused(WebRefusal.OTHER_SITE));
        }
    }

    private boolean isOwn(String origin, RoutingContext request) {
        String host = request.request().authority() == null ? "" : request.request().authority().toString();
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.equals(site.url().toString())
                || lower.equals(request.request().scheme() + "://" + host.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a form before anything can refuse the request, so that the page which refuses it can give back every word that
     * was typed.
     */
    private void readForm(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        BodyHandler reader = request.request().method() == HttpMethod.POST && type != null ? reader(type.toLowerCase(Locale.ROOT)) : null;
        if (reader != null) {
            request.request().resume();
            reader.handle(request);
        } else {
            request.next();
        }
    }

    private BodyHandler reader(String type) {
        return type.startsWith("application/x-www-form-urlencoded") ? forms : type.startsWith("multipart/form-data") ? uploads : null;
    }

    /** A folder that only this account can look into. */
    private static String uploadFolder() {
        try {
            Path folder = Files.createTempDirectory("wederhoor-uploads");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
