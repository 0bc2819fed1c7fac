package org.wederhoor.publication.pages;

import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.Site;
import org.wederhoor.web.address.WantedLanguage;
import org.wederhoor.web.guard.SecurityHeaders;
import org.wederhoor.web.time.DateHeader;

/** Shows the front at the bare address in the language that the browser asks for. No other address looks at that. */
@Singleton
class BareFront {

    private static final String CHOSEN = BareFront.class.getName();

    private final Site site;
    private final SecurityHeaders security;
    private final DateHeader date;

    @Inject
    BareFront(Site site, SecurityHeaders security, DateHeader date) {
        this.site = site;
        this.security = security;
        this.date = date;
    }

    void register(@Observes Filters filters) {
        if (site.languages().size() > 1) {
            filters.register(this::choose, FinishedRoute.PRIORITY + 1);
        }
    }

    private void choose(RoutingContext routing) {
        if (routing.get(CHOSEN) != null) {
            routing.addHeadersEndHandler(done -> negotiated(routing.response()));
            routing.next();
            return;
        }
        HttpMethod method = routing.request().method();
        if (!"/".equals(routing.request().path()) || method != HttpMethod.GET && method != HttpMethod.HEAD) {
            routing.next();
            return;
        }
        Locale wanted = WantedLanguage.among(site.languages(), routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String front = "/" + (wanted == null ? site.language() : wanted).toLanguageTag() + "/";
        if (wanted == null || wanted.equals(site.language())) {
            routing.put(CHOSEN, true);
            routing.reroute(front);
        } else {
            negotiated(routing.response());
            security.complete(routing.response().headers());
            routing.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, front).putHeader(HttpHeaders.DATE, date.now()).end();
        }
    }

    /** Many caches do not look at the language a browser asks for, so none may answer from what it has. */
    private static void negotiated(HttpServerResponse response) {
        response.putHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding").putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.headers().remove("CDN-Cache-Control");
    }
}
