package org.wederhoor.account.sso;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;

import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;

/** What a provider's word counts for in a session that is open: that whoever has it is still who opened it. */
@RequestScoped
class RenewedProof {

    /** How far the provider's clock may be behind. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentEditor editor;

    /**
     * Notes it in the session that asked for it.
     *
     * @throws SsoRefused when another session came back, or somebody else, or the provider did not ask since then who they are
     */
    void confirm(UUID asking, Proof proof) {
        AccountSession session = identity.isAnonymous() ? null : editor.session();
        if (session == null || !session.id.equals(asking)) {
            throw new SsoRefused(SsoFailure.NOT_BEGUN, "renew:session");
        }
        if (AccountIdentity.accountOf(proof.issuer(), proof.subject()).filter(session.account::equals).isEmpty()) {
            throw new SsoRefused(SsoFailure.SOMEBODY_ELSE, "renew:subject", session.account.signInName);
        }
        // a provider that does not know what it was asked for answers all the same, without a time (OpenID Connect Core 1.0, 2)
        if (proof.asked() == null || proof.asked().isBefore(Instant.now().minus(SsoAttempt.LIFETIME).minus(SKEW))) {
            throw new SsoRefused(SsoFailure.NOT_ASKED, "renew:auth_time", session.account.signInName);
        }
        QuarkusTransaction.requiringNew().run(session::confirm);
    }
}
