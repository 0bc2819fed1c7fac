package org.wederhoor.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/**
 * The token that proves a form came from our page: an HMAC under the session's own secret. It is the same in every tab,
 * lives as long as the session, and needs no database.
 */
@Named
@RequestScoped
public class FormToken {

    public static final String FIELD = "token";

    @Inject
    SessionCookie cookie;

    @Inject
    RoutingContext request;

    /** The token of the session that the request's cookie names; empty when it has none. */
    public String getValue() {
        return expected().orElse("");
    }

    boolean holds(String given) {
        return given != null && expected()
                .filter(token -> MessageDigest.isEqual(bytes(token), bytes(given)))
                .isPresent();
    }

    private Optional<String> expected() {
        return cookie.in(request.request()).map(FormToken::of);
    }

    /** The token of forms in the session that {@code sessionToken} opens, in lower-case hexadecimal. */
    public static String of(String sessionToken) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            // an empty key is refused by the JDK, and an empty cookie opens no session anyway
            hmac.init(new SecretKeySpec(bytes("form:" + sessionToken), "HmacSHA256"));
            return HexFormat.of().formatHex(hmac.doFinal(bytes("form token")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
