package org.wederhoor.web.error;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.LabelsByAddress;
import org.wederhoor.web.form.Typed;
import org.wederhoor.web.guard.LoggedPath;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/**
 * What a person sees when something cannot be done: a page in the site's look, or, when words were sent, one that gives
 * every word back. Neither needs the session or the database. A program gets a {@link ProblemDocument}.
 */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(int status, Words reason);

        static native TemplateInstance recovery(Recovery recovery);
    }

    @Inject
    Address address;

    @Inject
    LabelsByAddress labels;

    @Inject
    SecurityLog security;

    @Inject
    SecurityIdentity identity;

    @ServerExceptionMapper
    Response refused(Refused refused, RoutingContext request) {
        if (ProblemDocument.isDueAt(address.getPath())) {
            return ProblemDocument.answer(409, refused.words().in(address.language()));
        }
        return sendsWords(request) ? recovery(409, refused.words(), request) : page(409, Templates.error(409, refused.words()));
    }

    @ServerExceptionMapper
    Response missing(Missing missing, RoutingContext request) {
        return answer(404, WebRefusal.FAILED, request);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException notFound, RoutingContext request) {
        return answer(404, WebRefusal.FAILED, request);
    }

    @ServerExceptionMapper
    Response signedOut(UnauthorizedException unauthorized, RoutingContext request) {
        return signIn(request);
    }

    @ServerExceptionMapper
    Response sessionGone(AuthenticationFailedException failed, RoutingContext request) {
        return signIn(request);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException forbidden, RoutingContext request) {
        security.refused(SecurityKind.ROLE_REFUSED, identity.isAnonymous() ? null : identity.getPrincipal().getName(), request.request());
        return answer(403, WebRefusal.NOT_ALLOWED, request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, RoutingContext request) {
        Response given = failure.getResponse();
        return given.getStatus() < 400 || given.hasEntity() ? given : answer(given.getStatus(), WebRefusal.FAILED, request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext request) {
        if (DatabaseDown.causes(failure)) {
            LOG.warnf("The database cannot be reached: %s", failure.getMessage());
            return answer(503, WebRefusal.DATABASE_DOWN, request);
        }
        LOG.errorf(failure, "%s %s failed", request.request().method(), LoggedPath.of(request.request().path()));
        return answer(500, WebRefusal.FAILED, request);
    }

    private Response signIn(RoutingContext request) {
        if (ProblemDocument.isDueAt(address.getPath())) {
            return ProblemDocument.answer(401, null);
        }
        if (sendsWords(request)) {
            return recovery(401, WebRefusal.SESSION_GONE, request);
        }
        String back = URLEncoder.encode(address.getPrefix() + address.getPath(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(address.getPrefix() + "/desk/sign-in?next=" + back)).build();
    }

    private Response answer(int status, Words reason, RoutingContext request) {
        if (ProblemDocument.isDueAt(address.getPath())) {
            return ProblemDocument.answer(status, null);
        }
        return sendsWords(request) ? recovery(status, reason, request) : page(status, Templates.error(status, null));
    }

    private Response recovery(int status, Words reason, RoutingContext request) {
        String path = address.getPath();
        Recovery recovery = new Recovery(reason, address.getPrefix() + path, Typed.echo(request), labels.of(path));
        return page(status, Templates.recovery(recovery));
    }

    private static boolean sendsWords(RoutingContext request) {
        return request.request().method() == HttpMethod.POST;
    }

    private static Response page(int status, TemplateInstance page) {
        Response.ResponseBuilder answer = Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page);
        return (status == 503 ? answer.header("Retry-After", 30) : answer).build();
    }
}
