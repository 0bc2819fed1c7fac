package org.wederhoor.account.factor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;

import org.wederhoor.account.Account;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Checks what passkeys sign (WebAuthn Level 3, 7.1 and 7.2). Who made an authenticator is not asked. */
@ApplicationScoped
public class Passkeys {

    static final List<COSEAlgorithmIdentifier> ALGORITHMS = List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256,
            COSEAlgorithmIdentifier.RS256);

    private static final Logger LOG = Logger.getLogger(Passkeys.class);

    private final ObjectConverter objects = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(objects);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);

    @Inject
    SecurityLog security;

    @Inject
    Site site;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    /** The host that passkeys here are for. The demo is for this machine alone, whatever the site is called. */
    String relyingParty() {
        return demo ? "localhost" : site.url().getHost();
    }

    /**
     * Keeps a passkey that was made for the account, in the present transaction.
     *
     * @param response what the browser said, as JSON
     * @return empty, and nothing is kept, when it is not what was asked for
     */
    public Optional<Passkey> register(Account account, String name, String response, HttpServerRequest request) {
        Optional<RegistrationData> made = checked(() -> {
            RegistrationData said = manager.parseRegistrationResponseJSON(response);
            if (!PasskeyChallenge.spend(challenge(said.getCollectedClientData()), PasskeyUse.REGISTER, account)) {
                return null;
            }
            List<PublicKeyCredentialParameters> algorithms = ALGORITHMS.stream()
                    .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each)).toList();
            RegistrationData fine = manager.verify(said, new RegistrationParameters(server(said.getCollectedClientData(), request), algorithms, false, true));
            // whoever names the id of another's could otherwise stand in its way
            return Passkey.locked(fine.getAttestationObject().getAuthenticatorData().getAttestedCredentialData().getCredentialId()) == null ? fine : null;
        });
        if (made.isEmpty()) {
            security.note(SecurityKind.PASSKEY_REFUSED, account.signInName, ClientNetwork.of(request), PasskeyUse.REGISTER.name());
        }
        return made.map(said -> {
            Passkey passkey = new Passkey(account, name, said, credentials);
            passkey.persistAndFlush();
            return passkey;
        });
    }

    /**
     * Whose passkey signed what it was asked to, in a transaction of its own. The challenge is spent by then, whatever comes of it.
     *
     * @param account  whose it has to be; null where it says so itself, and then has to know whose hand it is in
     * @param response what the browser said, as JSON
     * @return empty when it proves nothing
     */
    Optional<Account> proof(Account account, PasskeyUse use, String response, HttpServerRequest request) {
        Optional<Account> proved = QuarkusTransaction.requiringNew().call(() -> checked(() -> proved(account, use, response, request)));
        if (proved.isEmpty()) {
            security.note(SecurityKind.PASSKEY_REFUSED, account == null ? null : account.signInName, ClientNetwork.of(request), use.name());
        }
        return proved;
    }

    /** Why what the browser said is no {@link #proof} that a passkey of the account's signed; empty when it is. */
    Optional<Words> refusal(Account account, PasskeyUse use, String response, HttpServerRequest request) {
        return proof(account, use, response, request).isPresent() ? Optional.empty() : Optional.of(FactorRefusal.WRONG_PASSKEY);
    }

    private Account proved(Account account, PasskeyUse use, String response, HttpServerRequest request) {
        AuthenticationData said = manager.parseAuthenticationResponseJSON(response);
        if (!PasskeyChallenge.spend(challenge(said.getCollectedClientData()), use, account)) {
            return null;
        }
        Passkey passkey = Passkey.locked(said.getCredentialId());
        if (passkey == null || account != null && !account.id.equals(passkey.account.id) || !isOf(passkey.account, said.getUserHandle(), account == null)) {
            return null;
        }
        if (passkey.account.isDisabled() || passkey.account.demo && !demo) {
            return null;
        }
        manager.verify(said, new AuthenticationParameters(server(said.getCollectedClientData(), request), passkey.record(credentials), null,
                use == PasskeyUse.SIGN_IN, true));
        passkey.used(said.getAuthenticatorData());
        return passkey.account;
    }

    private static boolean isOf(Account account, byte[] handle, boolean needed) {
        return handle == null ? !needed : Arrays.equals(Passkey.handle(account), handle);
    }

    private static byte[] challenge(CollectedClientData said) {
        return said.getChallenge().getValue();
    }

    private ServerProperty server(CollectedClientData said, HttpServerRequest request) {
        Set<Origin> origins = new HashSet<>(Set.of(Origin.create(site.url().toString())));
        String origin = request.getHeader("Origin");
        // the demo listens on this machine alone, on whichever port it was given
        if (demo && origin != null && origin.matches("http://localhost(:[0-9]{1,5})?")) {
            origins.add(Origin.create(origin));
        }
        return new ServerProperty(origins, relyingParty(), said.getChallenge());
    }

    // the library throws what it likes at what a stranger wrote; all of it means that nothing is proved
    private static <T> Optional<T> checked(Supplier<T> check) {
        try {
            return Optional.ofNullable(check.get());
        } catch (PersistenceException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debugf("A passkey proves nothing: %s", e);
            return Optional.empty();
        }
    }
}
