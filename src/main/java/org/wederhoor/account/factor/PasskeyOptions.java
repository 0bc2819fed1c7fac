package org.wederhoor.account.factor;

import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import org.wederhoor.account.Account;
import org.wederhoor.web.Site;

/** What a browser is told to ask a passkey for, with a challenge of its own each time. */
@ApplicationScoped
public class PasskeyOptions {

    @Inject
    Passkeys passkeys;

    @Inject
    Site site;

    /** To make one for the account. */
    public Response making(Account account) {
        JsonArray algorithms = new JsonArray();
        Passkeys.ALGORITHMS.forEach(each -> algorithms.add(new JsonObject().put("type", "public-key").put("alg", each.getValue())));
        return answer(asked(PasskeyUse.REGISTER, account)
                .put("rp", new JsonObject().put("id", passkeys.relyingParty()).put("name", site.name()))
                .put("user", new JsonObject().put("id", Base64.getUrlEncoder().withoutPadding().encodeToString(Passkey.handle(account)))
                        .put("name", account.signInName).put("displayName", account.fullName))
                .put("pubKeyCredParams", algorithms)
                .put("excludeCredentials", named(Passkey.of(account)))
                .put("authenticatorSelection", new JsonObject().put("residentKey", "preferred").put("userVerification", "preferred"))
                .put("attestation", "none"));
    }

    /** To prove something with one; {@code account} is null where the passkey is to say whose it is. */
    Response proving(PasskeyUse use, Account account) {
        return answer(asked(use, account).put("rpId", passkeys.relyingParty())
                .put("allowCredentials", named(account == null ? List.of() : Passkey.of(account)))
                .put("userVerification", use == PasskeyUse.SIGN_IN ? "required" : "preferred"));
    }

    private static JsonObject asked(PasskeyUse use, Account account) {
        return new JsonObject().put("challenge", QuarkusTransaction.requiringNew().call(() -> PasskeyChallenge.begin(use, account)))
                .put("timeout", PasskeyChallenge.LIFETIME.toMillis());
    }

    private static JsonArray named(List<Passkey> passkeys) {
        JsonArray all = new JsonArray();
        passkeys.forEach(each -> all.add(new JsonObject().put("type", "public-key").put("id", each.credentialId)));
        return all;
    }

    private static Response answer(JsonObject options) {
        return Response.ok(options.encode(), MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
