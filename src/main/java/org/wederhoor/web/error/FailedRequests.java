package org.wederhoor.web.error;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.jboss.logging.Logger;

import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.address.OutsideResources;
import org.wederhoor.web.form.LabelsByAddress;
import org.wederhoor.web.form.Typed;
import org.wederhoor.web.guard.LoggedPath;
import org.wederhoor.web.guard.SecurityHeaders;

/**
 * Gives the site's look to requests that fail before, or beside, any of our routes, and gives the words of a form back. It
 * never offers to send them again: another site may have written them, or the same address would be refused once more.
 */
@Singleton
class FailedRequests {

    private static final Logger LOG = Logger.getLogger(FailedRequests.class);

    /** All that a page without anybody's words depends on. */
    private record Failure(String path, int status, Words reason) {
    }

    // of those who are refused in a crowd, most ask for the same
    private final Cache<Failure, Buffer> wordless = Caffeine.newBuilder().maximumSize(100).executor(Runnable::run).build();

    @Inject
    Address address;

    @Inject
    OutsideResources outside;

    @Inject
    LabelsByAddress labels;

    void register(@Observes Router router) {
        router.route().order(-SecurityHeaders.BEFORE_ALL - 1).failureHandler(this::answer);
        router.errorHandler(404, this::answer);
        router.errorHandler(405, this::answer);
    }

    private void answer(RoutingContext request) {
        if (request.response().closed()) {
            return;
        }
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        int status = request.statusCode() >= 400 ? request.statusCode() : 500;
        if (status == 503) {
            request.response().putHeader("Retry-After", "30");
        } else if (status >= 500) {
            LOG.errorf(request.failure(), "%s %s failed", request.request().method(), LoggedPath.of(request.request().path()));
        }
        request.response().setStatusCode(status).putHeader("Cache-Control", "no-cache");
        if (ProblemDocument.isDueAt(request.request().path())) {
            request.response().putHeader("Content-Type", ProblemDocument.TYPE).putHeader("Access-Control-Allow-Origin", "*")
                    .end(ProblemDocument.of(status, null));
        } else {
            request.response().putHeader("Content-Type", "text/html;charset=UTF-8").end(page(request, status));
        }
    }

    private Buffer page(RoutingContext request, int status) {
        Words reason = request.failure() instanceof Refused refused ? refused.words() : null;
        // a form that could not be read to its end would come back in part
        boolean read = request.request().method() == HttpMethod.POST && request.body().buffer() != null;
        Map<String, List<String>> fields = read ? Typed.echo(request) : Map.of();
        return fields.isEmpty()
                ? wordless.get(new Failure(String.valueOf(request.request().path()), status, reason),
                        failure -> Buffer.buffer(outside.page(request, () -> ErrorPages.Templates.error(status, reason))))
                : Buffer.buffer(outside.page(request, () -> ErrorPages.Templates.recovery(new Recovery(
                        reason == null ? WebRefusal.ofStatus(status) : reason, null, fields, labels.of(address.getPath())))));
    }
}
