package org.wederhoor.account.sso;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Door;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;

/** The way to the desk by the newsroom's own provider of identities: out to it, and back. */
@Path("/desk/sso")
@PermitAll
public class SsoDoor {

    @Inject
    SingleSignOn sso;

    @Inject
    Admission admission;

    @Inject
    Door door;

    @Inject
    RenewedProof renewed;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentEditor editor;

    @Inject
    WayOut out;

    @Inject
    AttemptCookie cookie;

    @Inject
    Address address;

    @Inject
    Site site;

    @Inject
    HttpServerRequest request;

    /** @param next where they were going */
    @GET
    public Response begin(@RestQuery String next) {
        return out.to(false, secrets -> SsoAttempt.begin(secrets, Objects.requireNonNullElse(next, "")), Response::seeOther);
    }

    /**
     * Where the provider leads back to. The state is looked at before anything else, and before anything is asked of the provider.
     *
     * @param led says that this is the address in the language that they left in; whoever then chooses another language gets it
     */
    @GET
    @Path("callback")
    public Response comeBack(@RestQuery String state, @RestQuery String code, @RestQuery String iss, @RestQuery String error,
            @RestQuery String led) {
        SsoSettings settings = sso.settings().orElseThrow(NotFoundException::new);
        Optional<Locale> language = cookie.language(request).filter(site.languages()::contains).filter(begun -> !begun.equals(address.language()));
        if (led == null && language.isPresent()) {
            return Response.seeOther(URI.create(Address.prefix(site, language.get()) + "/desk/sso/callback?" + request.query() + "&led=on")).build();
        }
        if (state == null) {
            throw new SsoRefused(SsoFailure.NOT_BEGUN, "state");
        }
        AttemptSecrets secrets = cookie.browser(request).map(browser -> new AttemptSecrets(browser, state))
                .orElseThrow(() -> new SsoRefused(SsoFailure.NOT_BEGUN, "cookie"));
        SsoAttempt attempt = QuarkusTransaction.requiringNew().call(() -> SsoAttempt.end(secrets))
                .orElseThrow(() -> new SsoRefused(SsoFailure.NOT_BEGUN, "state"));
        Proof proof = proof(secrets, code, iss, error);
        if (attempt.account != null) {
            return bind(attempt.account.id, proof);
        }
        if (attempt.session != null) {
            renewed.confirm(attempt.session, proof);
            return Response.seeOther(URI.create(door.destination(attempt.next))).build();
        }
        // who was asked for a second factor is the provider's to say: nobody is asked for ours
        Account account = Transactions.call(() -> admission.admit(proof, settings));
        return door.letIn(account, attempt.next, token -> SsoSession.keep(token, proof));
    }

    /**
     * Where the provider leads back to once somebody is signed out there.
     *
     * @param state the language that they left in
     */
    @GET
    @Path("signed-out")
    public Response signedOut(@RestQuery String state) {
        sso.settings().orElseThrow(NotFoundException::new);
        String prefix = site.languages().stream().filter(each -> each.toLanguageTag().equals(state)).findFirst()
                .map(language -> Address.prefix(site, language)).orElse(address.getPrefix());
        return Response.seeOther(URI.create(prefix + "/desk/sign-in")).build();
    }

    private Response bind(UUID id, Proof proof) {
        if (identity.isAnonymous() || !editor.getId().equals(id)) {
            throw new SsoRefused(SsoFailure.SIGNED_OUT, "bind");
        }
        Transactions.run(() -> admission.bind(Account.findById(id, LockModeType.PESSIMISTIC_WRITE), proof));
        return address.see("/desk/account");
    }

    private Proof proof(AttemptSecrets secrets, String code, String iss, String error) {
        Provider provider = sso.provider();
        if (!provider.answersAs(iss)) {
            throw new SsoRefused(SsoFailure.NOT_PROVED, "answer:iss");
        }
        if (error != null) {
            throw new SsoRefused(isPassing(error) ? SsoFailure.AWAY : SsoFailure.TURNED_BACK, "answer:" + error);
        }
        if (code == null || code.isEmpty()) {
            throw new SsoRefused(SsoFailure.NOT_PROVED, "answer:no-code");
        }
        return provider.proofFor(code, secrets);
    }

    private static boolean isPassing(String error) {
        return error.equals("server_error") || error.equals("temporarily_unavailable");
    }
}
