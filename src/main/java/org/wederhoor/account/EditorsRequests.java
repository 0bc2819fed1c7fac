package org.wederhoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.web.guard.KnownSenders;
import org.wederhoor.web.guard.SessionCookie;

/** Knows editors by their session, and for some months after it by the browser. */
@ApplicationScoped
class EditorsRequests implements KnownSenders {

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    KnownBrowsers browsers;

    @Override
    @ActivateRequestContext
    public boolean know(HttpServerRequest request) {
        return cookie.in(request).filter(token -> sessions.of(token).isPresent()).isPresent() || browsers.knows(request);
    }
}
