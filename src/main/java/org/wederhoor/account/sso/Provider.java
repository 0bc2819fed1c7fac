package org.wederhoor.account.sso;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

import org.wederhoor.web.Turns;

/** The one provider that is set up, as its own discovery document describes it: asked for when it is first needed, and again after an hour. */
class Provider {

    private static final Duration FRESH = Duration.ofHours(1);
    // after it was away; whoever comes meanwhile is told so at once
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long PATIENCE = 3_000;
    // a longer ID token would not fit into an address
    private static final int LONGEST_HINT = 3_000;

    private final SsoSettings settings;
    private final URI callback;
    private final URI signedOut;
    private final ClientID client;
    private final ProviderCalls calls = new ProviderCalls();
    private final Turns discoveries = new Turns(1);
    private final Turns exchanges = new Turns(8);
    private volatile Known known;
    private volatile Instant askAgain = Instant.MIN;

    private record Known(OIDCProviderMetadata metadata, ProviderTokens tokens, Instant until) {
    }

    /** @param site where the callback and the page after signing out are; both are what the provider has to have on its list */
    Provider(SsoSettings settings, URI site) {
        this.settings = settings;
        callback = URI.create(site + "/desk/sso/callback");
        signedOut = URI.create(site + "/desk/sso/signed-out");
        client = new ClientID(settings.clientId());
    }

    /**
     * Where a browser goes to sign in.
     *
     * @param anew whether the provider is to ask who somebody is though they are signed in there, and to say when it did (OpenID Connect Core 1.0, 3.1.2.1)
     */
    URI signIn(AttemptSecrets secrets, Locale language, boolean anew) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(settings.scopes()), client, callback)
                .endpointURI(known().metadata.getAuthorizationEndpointURI()).state(new State(secrets.state())).nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256).uiLocales(tags(language));
        return (anew ? request.prompt(Prompt.Type.LOGIN).maxAge(0) : request).build().toURI();
    }

    /**
     * Whether an answer that names {@code issuer}, or none, can be this provider's (RFC 9207).
     *
     * @param issuer null where the answer names none
     */
    boolean answersAs(String issuer) {
        return issuer == null ? !known().metadata.supportsAuthorizationResponseIssuerParam() : issuer.equals(settings.issuer());
    }

    /** Exchanges a code for what it proves. */
    Proof proofFor(String code, AttemptSecrets secrets) {
        Known now = known();
        return exchanges.take(PATIENCE, () -> exchange(code, secrets, now)).orElseThrow(() -> new SsoRefused(SsoFailure.BUSY, "exchange"));
    }

    /** What a logout token says, once it holds. */
    LogoutNotice logoutNotice(String token) {
        Known now = known();
        return exchanges.take(PATIENCE, () -> now.tokens.logoutNotice(token)).orElseThrow(() -> new SsoRefused(SsoFailure.BUSY, "logout"));
    }

    /**
     * Where a browser goes to sign out there too; nothing where the provider knows no such place, or does not say.
     *
     * @param idToken null where none was kept
     */
    Optional<URI> signOut(String idToken, Locale language) {
        try {
            URI end = known().metadata.getEndSessionEndpointURI();
            JWT hint = idToken == null ? null : JWTParser.parse(idToken);
            // the one address that has to be on the provider's list names no language, so the state brings it back
            return Optional.ofNullable(end).map(at -> new LogoutRequest(at, hint, null, client, signedOut, new State(language.toLanguageTag()),
                    tags(language)).toURI());
        } catch (SsoRefused | java.text.ParseException e) {
            return Optional.empty();
        }
    }

    private Proof exchange(String code, AttemptSecrets secrets, Known now) {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(new AuthorizationCode(code), callback, new CodeVerifier(secrets.verifier()));
        URI endpoint = now.metadata.getTokenEndpointURI();
        TokenRequest request = settings.secret() == null ? new TokenRequest(endpoint, client, grant, null)
                : new TokenRequest(endpoint, authentication(now.metadata), grant, null);
        try {
            HTTPResponse answer = request.toHTTPRequest().send(calls);
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (!tokens.indicatesSuccess()) {
                throw refusal(answer.getStatusCode(), tokens.toErrorResponse().getErrorObject().getCode());
            }
            JWT idToken = ((OIDCTokenResponse) tokens.toSuccessResponse()).getOIDCTokens().getIDToken();
            String kept = idToken.getParsedString();
            return now.tokens.proof(idToken, secrets.nonce(), kept.length() > LONGEST_HINT ? null : kept);
        } catch (IOException e) {
            throw new SsoRefused(SsoFailure.AWAY, "token:" + e.getMessage());
        } catch (ParseException e) {
            throw new SsoRefused(SsoFailure.NOT_PROVED, "token-answer");
        }
    }

    private static SsoRefused refusal(int status, String error) {
        SsoFailure failure = status >= 500 ? SsoFailure.AWAY
                : "invalid_client".equals(error) || "unauthorized_client".equals(error) ? SsoFailure.NOT_SET_UP : SsoFailure.NOT_PROVED;
        return new SsoRefused(failure, "token:" + status + ":" + error);
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean byPost = methods != null && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        Secret secret = new Secret(settings.secret());
        return byPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    private Known known() {
        Known held = known;
        Instant now = Instant.now();
        if (held != null && (now.isBefore(held.until) || now.isBefore(askAgain))) {
            return held;
        }
        return discoveries.take(PATIENCE, this::discover).orElseThrow(() -> new SsoRefused(SsoFailure.BUSY, "discovery"));
    }

    // one at a time; who waited for another finds what that one learnt
    private Known discover() {
        Known held = known;
        Instant now = Instant.now();
        if (held != null && now.isBefore(held.until)) {
            return held;
        }
        if (now.isBefore(askAgain)) {
            throw new SsoRefused(SsoFailure.AWAY, "discovery");
        }
        try {
            String document = calls.retrieveResource(URI.create(settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration").toURL())
                    .getContent();
            OIDCProviderMetadata metadata = checked(OIDCProviderMetadata.parse(document));
            known = new Known(metadata, new ProviderTokens(settings, metadata.getJWKSetURI(), calls), now.plus(FRESH));
            return known;
        } catch (IOException e) {
            return stale(held, new SsoRefused(SsoFailure.AWAY, "discovery:" + e.getMessage()));
        } catch (ParseException | IllegalArgumentException e) {
            return stale(held, new SsoRefused(SsoFailure.NOT_SET_UP, "discovery-document"));
        } catch (SsoRefused e) {
            return stale(held, e);
        }
    }

    private Known stale(Known held, SsoRefused why) {
        askAgain = Instant.now().plus(PAUSE);
        if (held == null) {
            throw why;
        }
        return held;
    }

    private OIDCProviderMetadata checked(OIDCProviderMetadata metadata) {
        if (!metadata.getIssuer().getValue().equals(settings.issuer())) {
            throw new SsoRefused(SsoFailure.NOT_SET_UP, "discovery:another-issuer:" + metadata.getIssuer().getValue());
        }
        URI end = metadata.getEndSessionEndpointURI();
        boolean usable = Stream.of(metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(each -> each != null && ProviderCalls.isAllowed(each)) && (end == null || ProviderCalls.isAllowed(end));
        if (!usable) {
            throw new SsoRefused(SsoFailure.NOT_SET_UP, "discovery:an-address-is-missing-or-without-TLS");
        }
        return metadata;
    }

    private static List<LangTag> tags(Locale language) {
        try {
            return List.of(LangTag.parse(language.toLanguageTag()));
        } catch (LangTagException e) {
            return List.of();
        }
    }
}
