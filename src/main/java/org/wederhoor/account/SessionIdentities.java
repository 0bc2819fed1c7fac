package org.wederhoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Turns a session's token into whoever it stands for, looked up anew on every request: revoking takes effect at once. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionToken> {

    static final String ACCOUNT = "account";
    static final String SESSION = "session";

    @Inject
    Sessions sessions;

    @Inject
    SessionIdentities self;

    @Override
    public Class<SessionToken> getRequestType() {
        return SessionToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> self.identityOf(request.token, request.atWork));
    }

    @ActivateRequestContext
    SecurityIdentity identityOf(String token, boolean atWork) {
        AccountSession session = sessions.of(token).orElseThrow(AuthenticationFailedException::new);
        if (atWork) {
            sessions.use(session);
        }
        Account account = session.account;
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.signInName))
                .addRoles(account.role.names())
                .addAttribute(ACCOUNT, account)
                .addAttribute(SESSION, session)
                .build();
    }
}
