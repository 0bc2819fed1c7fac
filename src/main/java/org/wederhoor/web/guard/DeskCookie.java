package org.wederhoor.web.guard;

import java.time.Duration;
import java.util.Optional;

import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.web.Site;

/** A cookie of the desk: for this host alone, out of reach of scripts and of other sites' forms. Readers never get one. */
public class DeskCookie {

    private final String name;
    private final boolean secure;

    /** @param kind what tells it from the others; empty for the session's own */
    public DeskCookie(Site site, String kind) {
        secure = site.secure();
        // the prefix makes browsers refuse the cookie from a sibling host or an unencrypted answer (RFC 6265bis, 4.1.3)
        name = (secure ? "__Host-" : "") + "wederhoor" + (kind.isEmpty() ? "" : "-" + kind);
    }

    public Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }

    public NewCookie holding(String value, Duration lifetime) {
        return cookie(value, (int) lifetime.toSeconds());
    }

    public NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name).value(value).path("/").httpOnly(true).secure(secure)
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }
}
