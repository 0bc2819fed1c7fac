package org.wederhoor.account.sso;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.account.Token;
import org.wederhoor.web.Site;
import org.wederhoor.web.guard.DeskCookie;

/**
 * Binds a sign-in at the provider to the browser that began it, for as long as it may take. It is sent when the provider leads back here, and no form
 * of another site can set it. It knows the language too, which the one address that the provider leads back to cannot.
 */
@Singleton
class AttemptCookie {

    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3})");

    private final DeskCookie cookie;

    @Inject
    AttemptCookie(Site site) {
        cookie = new DeskCookie(site, "sso");
    }

    /** The browser's secret, where it has one. */
    Optional<String> browser(HttpServerRequest request) {
        return value(request).map(value -> value.group(1));
    }

    /** In which language it began. */
    Optional<Locale> language(HttpServerRequest request) {
        return value(request).map(value -> Locale.forLanguageTag(value.group(2)));
    }

    /** The browser's secret, a fresh one where it has none: another tab may be on its way as well. */
    String browserOrFresh(HttpServerRequest request) {
        return browser(request).orElseGet(Token::next);
    }

    NewCookie holding(String browser, Locale language) {
        return cookie.holding(browser + "." + language.toLanguageTag(), SsoAttempt.LIFETIME);
    }

    private Optional<Matcher> value(HttpServerRequest request) {
        return cookie.in(request).map(VALUE::matcher).filter(Matcher::matches);
    }
}
