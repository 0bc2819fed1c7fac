package org.wederhoor.account;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.guard.SessionCookie;

/** Reads who is signed in from the session cookie. A cookie that opens nothing is as good as none. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    // what a page sends by itself for as long as it stands open
    private static final String UNATTENDED = "/presence";

    @Inject
    SessionCookie cookie;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        Optional<String> token = cookie.in(request.request());
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return identities.authenticate(new SessionToken(token.get(), !request.request().path().endsWith(UNATTENDED)))
                .onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionToken.class);
    }
}
