package org.wederhoor.account.sso;

import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;

import org.wederhoor.web.text.UnseenSigns;

/** Checks what a provider signed, under the keys that it publishes. */
class ProviderTokens {

    // none that a client's secret could sign, since that is no proof of the provider
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256,
            JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);
    private static final List<String> SAYABLE = List.of("nonce", "audience", "azp", "issuer", "expired", "signature", "iat", "jti", "events", "sid", "typ");
    private static final Duration KEYS_FRESH = Duration.ofHours(1);
    private static final Duration KEYS_AWAY = Duration.ofHours(12);
    private static final long KEYS_PATIENCE = 8_000;
    private static final long KEYS_PAUSE = 30_000;
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration OLDEST_NOTICE = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 255;

    private final SsoSettings settings;
    private final IDTokenValidator idTokens;
    private final LogoutTokenValidator logoutTokens;

    ProviderTokens(SsoSettings settings, URI keySet, ProviderCalls calls) throws MalformedURLException {
        this.settings = settings;
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(keySet.toURL(), calls).cache(KEYS_FRESH.toMillis(), KEYS_PATIENCE)
                .refreshAheadCache(false).rateLimited(KEYS_PAUSE).outageTolerant(KEYS_AWAY.toMillis()).build();
        JWSKeySelector<SecurityContext> selector = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
        Issuer issuer = new Issuer(settings.issuer());
        ClientID client = new ClientID(settings.clientId());
        idTokens = new IDTokenValidator(issuer, client, selector, null);
        logoutTokens = new LogoutTokenValidator(issuer, client, selector, null);
    }

    /** @param kept what is kept of the token for signing out; null for nothing */
    Proof proof(JWT idToken, String nonce, String kept) {
        try {
            JWTClaimsSet claims = JWTClaimsSet.parse(idTokens.validate(idToken, new Nonce(nonce)).toJSONString());
            String azp = claims.getStringClaim("azp");
            // the library asks for neither
            if (azp == null ? claims.getAudience().size() > 1 : !azp.equals(settings.clientId())) {
                throw new SsoRefused(SsoFailure.NOT_PROVED, "id-token:azp");
            }
            return new Proof(settings.issuer(), fit(claims.getSubject()), text(claims, "email"), Boolean.TRUE.equals(claims.getClaim("email_verified")),
                    text(claims, "name"), text(claims, "preferred_username"), settings.roles().of(claims.getClaims()), text(claims, "sid"),
                    asked(claims), kept);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw refused("id-token:", e);
        }
    }

    LogoutNotice logoutNotice(String token) {
        try {
            LogoutTokenClaimsSet claims = logoutTokens.validate(JWTParser.parse(token));
            Instant now = Instant.now();
            Instant issued = claims.getIssueTime().toInstant();
            if (issued.isBefore(now.minus(OLDEST_NOTICE)) || issued.isAfter(now.plus(SKEW))) {
                throw new SsoRefused(SsoFailure.NOT_PROVED, "logout-token:iat");
            }
            return new LogoutNotice(settings.issuer(), claims.getJWTID().getValue(), claims.getSubject() == null ? null : claims.getSubject().getValue(),
                    claims.getSessionID() == null ? null : claims.getSessionID().getValue(), issued.plus(OLDEST_NOTICE).plus(SKEW));
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw refused("logout-token:", e);
        }
    }

    // what failed, in a word of ours: what the library says may quote the token
    private static SsoRefused refused(String what, Exception failure) {
        if (failure instanceof KeySourceException) {
            return new SsoRefused(SsoFailure.AWAY, what + "keys");
        }
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return new SsoRefused(SsoFailure.NOT_PROVED, what + SAYABLE.stream().filter(said::contains).findFirst()
                .orElse(failure.getClass().getSimpleName()));
    }

    private static String fit(String subject) {
        if (subject.length() > LONGEST_NAME || subject.indexOf('\0') >= 0) {
            throw new SsoRefused(SsoFailure.NOT_PROVED, "id-token:sub");
        }
        return subject;
    }

    private static Instant asked(JWTClaimsSet claims) throws ParseException {
        return claims.getDateClaim("auth_time") == null ? null : claims.getDateClaim("auth_time").toInstant();
    }

    // what is no text, or more than a line of it, is as good as not said
    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String said && !said.isBlank() && said.length() <= LONGEST_NAME
                && said.chars().noneMatch(Character::isISOControl) && !UnseenSigns.without(said).isBlank() ? UnseenSigns.without(said).strip() : null;
    }
}
