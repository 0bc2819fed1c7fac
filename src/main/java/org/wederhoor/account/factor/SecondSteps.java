package org.wederhoor.account.factor;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.account.Account;
import org.wederhoor.account.Door;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.guard.ClientNetwork;

/** Where whoever gave the right password gives their second factor. */
@Path("/desk/sign-in/second-step")
@PermitAll
public class SecondSteps {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance step(Form form, boolean passkeys);
    }

    private static final Labels LABELS = Labels.NONE.with("code", Words.of(FactorMessages.class, FactorMessages::code));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sign-in/second-step", LABELS);
    }

    @Inject
    Address address;

    @Inject
    Door door;

    @Inject
    Factors factors;

    @Inject
    Form form;

    @Inject
    PasskeyOptions options;

    @Inject
    Passkeys passkeys;

    @Inject
    PendingSignIns pending;

    @Inject
    HttpServerRequest request;

    @GET
    public Response ask() {
        return pending.in(request).map(step -> Response.ok(page(Form.blank(LABELS), step)).build()).orElseGet(this::signIn);
    }

    /** What a passkey is asked to sign, for a script. */
    @POST
    @Path("challenge")
    public Response challenge() {
        return pending.in(request).map(step -> options.proving(PasskeyUse.SECOND_STEP, step.account)).orElseGet(this::signIn);
    }

    @POST
    public Response take() {
        Optional<PendingSignIn> found = pending.in(request);
        if (found.isEmpty()) {
            return signIn();
        }
        PendingSignIn step = found.get();
        if (!QuarkusTransaction.requiringNew().call(step::mayTry)) {
            return refused(429, FactorRefusal.TOO_MANY_HERE, step);
        }
        Optional<Words> refusal = refusal(step.account);
        if (refusal.isPresent()) {
            return refused(refusal.get() == FactorRefusal.TOO_MANY_CODES ? 429 : 401, refusal.get(), step);
        }
        if (!QuarkusTransaction.requiringNew().call(step::end)) {
            return signIn();
        }
        return Response.fromResponse(door.open(step.account, step.next)).cookie(pending.gone()).build();
    }

    private Optional<Words> refusal(Account account) {
        String passkey = form.value("passkey");
        return passkey.isEmpty() ? factors.refusal(account, form.value("code"), ClientNetwork.of(request))
                : passkeys.refusal(account, PasskeyUse.SECOND_STEP, passkey, request);
    }

    private Response refused(int status, Words why, PendingSignIn step) {
        Form again = Form.blank(LABELS);
        again.problem(why == FactorRefusal.WRONG_PASSKEY ? Form.WHOLE : "code", why);
        return Response.status(status).entity(page(again, step)).build();
    }

    private static TemplateInstance page(Form shown, PendingSignIn step) {
        return Templates.step(shown, !Passkey.of(step.account).isEmpty());
    }

    private Response signIn() {
        return Response.seeOther(URI.create(address.getPrefix() + "/desk/sign-in")).build();
    }
}
