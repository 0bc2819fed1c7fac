package org.wederhoor.desk.account;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.account.factor.Passkey;
import org.wederhoor.account.factor.PasskeyOptions;
import org.wederhoor.account.factor.Passkeys;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** Making passkeys of one's own, and taking them away. */
@Path("/desk/account/second-factor/passkeys")
@RolesAllowed(Role.CHECKERS)
public class OwnPasskeys {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance passkey(Form form);

        static native TemplateInstance name(Form form, Passkey passkey);
    }

    private static final Labels LABELS = Labels.NONE.with("name", Words.of(OwnFactorMessages.class, OwnFactorMessages::passkeyName))
            .with("passkey", Labels.UNSEEN);

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/account/second-factor/passkeys(/.*)?", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    OwnFactorChanges changes;

    @Inject
    PasskeyOptions options;

    @Inject
    Passkeys passkeys;

    @Inject
    HttpServerRequest request;

    /** Leads on: the list of them stands on the page of all factors. */
    @GET
    public Response list() {
        return address.see(OwnFactors.PATH);
    }

    @GET
    @Path("new")
    @AsksAgain
    public Response ask() {
        return Response.ok(Templates.passkey(Form.blank(LABELS))).build();
    }

    /** What a passkey is to be made with, for a script. */
    @POST
    @Path("challenge")
    @AsksAgain
    public Response challenge() {
        return options.making(editor.account());
    }

    @POST
    @AsksAgain
    public Response add() {
        String typed = form.text("name", Passkey.LONGEST_NAME);
        if (form.hasProblems()) {
            return again();
        }
        List<String> codes = Transactions.call(() -> {
            boolean made = passkeys.register(changes.locked(), typed.isEmpty() ? "Passkey" : typed, form.value("passkey"), request).isPresent();
            if (!made) {
                form.problem(Form.WHOLE, Words.of(OwnFactorMessages.class, OwnFactorMessages::passkeyNot));
            }
            return made ? changes.added("passkey") : List.of();
        });
        return form.hasProblems() ? again() : codes.isEmpty() ? address.see(OwnFactors.PATH) : OwnFactors.shown(codes);
    }

    @GET
    @Path("{passkey}/name")
    @AsksAgain
    public Response askName(@RestPath UUID passkey) {
        Passkey named = Missing.unless(Passkey.of(editor.account(), passkey));
        return Response.ok(Templates.name(Form.blank(LABELS).with("name", named.name), named)).build();
    }

    @POST
    @Path("{passkey}/name")
    @AsksAgain
    public Response name(@RestPath UUID passkey) {
        String typed = form.required("name", Passkey.LONGEST_NAME);
        if (form.hasProblems()) {
            return Response.status(422).entity(Templates.name(form, Missing.unless(Passkey.of(editor.account(), passkey)))).build();
        }
        Transactions.run(() -> Missing.unless(Passkey.of(editor.account(), passkey)).name = typed);
        return address.see(OwnFactors.PATH);
    }

    @POST
    @Path("{passkey}/remove")
    @AsksAgain
    public Response remove(@RestPath UUID passkey) {
        changes.remove("passkey", (factors, me) -> factors.removePasskey(me, passkey));
        return address.see(OwnFactors.PATH);
    }

    private Response again() {
        return Response.status(422).entity(Templates.passkey(form)).build();
    }
}
