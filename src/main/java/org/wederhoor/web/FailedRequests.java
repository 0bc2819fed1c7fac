package org.wederhoor.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.jboss.logging.Logger;

/** Gives the site's look to requests that fail before, or beside, any of our routes. */
@Singleton
class FailedRequests {

    private static final Logger LOG = Logger.getLogger(FailedRequests.class);

    @Inject
    Address address;

    void register(@Observes Router router) {
        router.route().order(-SecurityHeaders.BEFORE_ALL - 1).failureHandler(this::answer);
        router.errorHandler(404, this::answer);
        router.errorHandler(405, this::answer);
    }

    private void answer(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        int status = request.statusCode() > 0 ? request.statusCode() : 500;
        if (status >= 500) {
            LOG.errorf(request.failure(), "%s %s failed", request.request().method(), request.request().path());
        }
        request.response().setStatusCode(status).putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-cache").end(page(request.request().path(), status));
    }

    private String page(String path, int status) {
        ManagedContext scope = Arc.container().requestContext();
        boolean ours = !scope.isActive();
        if (ours) {
            scope.activate();
        }
        try {
            address.read(path == null ? "/" : path);
            return ErrorPages.Templates.error(status)
                    .setAttribute(TemplateInstance.LOCALE, address.language()).render();
        } finally {
            if (ours) {
                scope.terminate();
            }
        }
    }
}
