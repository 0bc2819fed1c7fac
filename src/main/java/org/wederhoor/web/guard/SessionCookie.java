package org.wederhoor.web.guard;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.web.Site;

/** The one cookie there is: an editor's session. Readers never get it. */
@Singleton
public class SessionCookie {

    private final String name;
    private final boolean secure;

    @Inject
    SessionCookie(Site site) {
        secure = site.secure();
        // the prefix makes browsers refuse the cookie from a sibling host or an unencrypted answer (RFC 6265bis, 4.1.3)
        name = secure ? "__Host-wederhoor" : "wederhoor";
    }

    public Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }

    public NewCookie holding(String token, Duration lifetime) {
        return cookie(token, (int) lifetime.toSeconds());
    }

    public NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name).value(value).path("/").httpOnly(true).secure(secure)
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }
}
