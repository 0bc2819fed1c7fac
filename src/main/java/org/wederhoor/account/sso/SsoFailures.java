package org.wederhoor.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** What somebody sees whom single sign-on did not let in: why, and the other way in. */
@ApplicationScoped
class SsoFailures {

    @CheckedTemplate(basePath = "SsoDoor")
    static class Templates {
        static native TemplateInstance failed(SsoFailure failure);
    }

    @Inject
    SecurityLog security;

    @ServerExceptionMapper
    Response refused(SsoRefused refused, HttpServerRequest request) {
        security.note(SecurityKind.SSO_REFUSED, refused.account, ClientNetwork.of(request), refused.failure + ":" + refused.getMessage());
        return Response.status(refused.failure.status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(Templates.failed(refused.failure))
                .header("Cache-Control", "no-store").build();
    }
}
