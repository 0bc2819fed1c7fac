package org.wederhoor.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.NewCookie;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.web.Site;
import org.wederhoor.web.guard.DeskCookie;

/**
 * Marks browsers in which somebody signed in. The mark opens nothing. It keeps an editor's tries apart from a stranger's, so that nobody can be
 * kept out of the desk, in the browser that they use, by wrong tries from elsewhere.
 */
@Singleton
class KnownBrowsers {

    static final Duration LIFETIME = Duration.ofDays(180);

    // name, last second, random part, HMAC
    private static final Pattern MARK = Pattern.compile("(([a-z0-9._-]+)~([0-9]{1,12})~([A-Za-z0-9_-]{43}))~([0-9a-f]{64})");

    private final DeskCookie cookie;
    private final EntityManager database;
    private volatile byte[] key;

    @Inject
    KnownBrowsers(Site site, EntityManager database) {
        cookie = new DeskCookie(site, "known");
        this.database = database;
    }

    /** The browser that sends {@code request}, by a name of its own, when {@code signInName} signed in there before. */
    Optional<String> of(HttpServerRequest request, String signInName) {
        return mark(request).filter(mark -> mark.group(2).equals(signInName)).map(mark -> "browser " + mark.group(4));
    }

    /** Whether anybody signed in there before. */
    boolean knows(HttpServerRequest request) {
        return mark(request).isPresent();
    }

    /** The same where nothing may wait for the database: nobody is known until the key of the marks was once read. */
    boolean knowsAtOnce(HttpServerRequest request) {
        return key != null && knows(request);
    }

    /** Marks a browser in which {@code signInName} has just signed in. */
    NewCookie mark(String signInName) {
        String named = signInName + "~" + Instant.now().plus(LIFETIME).getEpochSecond() + "~" + Token.next();
        return cookie.holding(named + "~" + sealOf(named), LIFETIME);
    }

    private Optional<Matcher> mark(HttpServerRequest request) {
        return cookie.in(request).map(MARK::matcher).filter(Matcher::matches)
                .filter(mark -> Long.parseLong(mark.group(3)) > Instant.now().getEpochSecond())
                .filter(mark -> MessageDigest.isEqual(bytes(mark.group(5)), bytes(sealOf(mark.group(1)))));
    }

    private String sealOf(String named) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return HexFormat.of().formatHex(hmac.doFinal(bytes(named)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        if (key == null) {
            key = bytes(QuarkusTransaction.requiringNew().call(() -> database
                    .createNativeQuery("select secret from known_browser_key", String.class).getSingleResult().toString()));
        }
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
