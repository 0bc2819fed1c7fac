package org.wederhoor.account.factor;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.account.Account;
import org.wederhoor.account.Door;
import org.wederhoor.web.Turns;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Signing in with a passkey alone, which says itself whose it is. */
@Path("/desk/sign-in/passkey")
@PermitAll
public class PasskeySignIns {

    // as at the other door: a flood gets half the cores and little of the pool
    private static final Turns TURNS = Turns.ofHalfTheCores();
    private static final long PATIENCE = 3_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance refused(boolean flooded);
    }

    @Inject
    Door door;

    @Inject
    Form form;

    @Inject
    PasskeyOptions options;

    @Inject
    Passkeys passkeys;

    @Inject
    SecurityLog security;

    @Inject
    HttpServerRequest request;

    @POST
    @Path("challenge")
    public Response challenge() {
        return inTurn(() -> options.proving(PasskeyUse.SIGN_IN, null));
    }

    @POST
    public Response signIn() {
        return inTurn(() -> {
            Optional<Account> account = passkeys.proof(null, PasskeyUse.SIGN_IN, form.value("passkey"), request);
            if (account.isEmpty()) {
                return Response.status(401).entity(Templates.refused(false)).build();
            }
            security.note(SecurityKind.PASSKEY_SIGN_IN, account.get().signInName, ClientNetwork.of(request), null);
            return door.open(account.get(), form.value("next"));
        });
    }

    private Response inTurn(Supplier<Response> act) {
        return TURNS.take(PATIENCE, act).orElseGet(() -> {
            security.note(SecurityKind.SIGN_IN_FLOODED, null, ClientNetwork.of(request), null);
            return Response.status(429).header("Retry-After", 5).entity(Templates.refused(true)).build();
        });
    }
}
