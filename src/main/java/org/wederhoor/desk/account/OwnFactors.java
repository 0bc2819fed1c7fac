package org.wederhoor.desk.account;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.account.factor.CodeApp;
import org.wederhoor.account.factor.Factors;
import org.wederhoor.account.factor.Passkey;
import org.wederhoor.account.factor.RecoveryCode;
import org.wederhoor.account.factor.RequiredFactor;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** What everybody at the desk has besides a password: an app that makes codes, passkeys, and codes to recover with. */
@Path("/desk/account/second-factor")
@RolesAllowed(Role.CHECKERS)
public class OwnFactors {

    static final String PATH = "/desk/account/second-factor";

    /**
     * What an account has.
     *
     * @param mustSetUp whether its role needs a factor and it has none
     */
    record Standing(CodeApp app, List<Passkey> passkeys, long recoveryCodes, boolean mustSetUp) {

        public boolean isAny() {
            return app != null || !passkeys.isEmpty();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance factors(Standing standing);

        static native TemplateInstance app(Form form, CodeApp app, QrCode qr);

        static native TemplateInstance codes(List<String> codes);
    }

    private static final Labels LABELS = Labels.NONE.with("code", Words.of(OwnFactorMessages.class, OwnFactorMessages::firstCode));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH + "(?!/passkeys)(/.*)?", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    OwnFactorChanges changes;

    @Inject
    Factors factors;

    @Inject
    Form form;

    @Inject
    Site site;

    @GET
    public TemplateInstance read() {
        Account me = editor.account();
        return Templates.factors(new Standing(CodeApp.of(me), Passkey.of(me), RecoveryCode.left(me), RequiredFactor.isOf(me.role) && !factors.has(me)));
    }

    @GET
    @Path("app")
    @AsksAgain
    public Response app() {
        CodeApp begun = CodeApp.begun(editor.account());
        return begun == null ? address.see(PATH) : Response.ok(page(Form.blank(LABELS), begun)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("app")
    @AsksAgain
    public Response begin() {
        Transactions.run(() -> CodeApp.begin(changes.locked()));
        return address.see(PATH + "/app");
    }

    /** Leads on: recovery codes are shown once, to whoever made them. */
    @GET
    @Path("app/code")
    public Response codeTaken() {
        return address.see(PATH);
    }

    /** Takes the first code; where these are the account's only recovery codes, the answer shows them. */
    @POST
    @Path("app/code")
    @AsksAgain
    public Response take() {
        List<String> codes = Transactions.call(() -> {
            Account me = changes.locked();
            if (!factors.begins(me, form.value("code"))) {
                form.problem("code", Words.of(OwnFactorMessages.class, OwnFactorMessages::wrongFirst));
                return List.of();
            }
            return changes.added("app");
        });
        if (!form.hasProblems()) {
            return codes.isEmpty() ? address.see(PATH) : shown(codes);
        }
        CodeApp begun = CodeApp.begun(editor.account());
        // sent a second time, with a code that has counted
        return begun == null ? address.see(PATH) : Response.status(422).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(page(form, begun)).build();
    }

    @POST
    @Path("app/remove")
    @AsksAgain
    public Response removeApp() {
        changes.remove("app", Factors::removeApp);
        return address.see(PATH);
    }

    @GET
    @Path("recovery-codes")
    public Response codesShown() {
        return address.see(PATH);
    }

    @POST
    @Path("recovery-codes")
    @AsksAgain
    public Response renew() {
        List<String> codes = changes.otherCodes();
        return codes.isEmpty() ? address.see(PATH) : shown(codes);
    }

    private TemplateInstance page(Form shown, CodeApp begun) {
        return Templates.app(shown, begun, QrCode.of(begun.address(site.name(), editor.account().signInName)));
    }

    static Response shown(List<String> codes) {
        return Response.ok(Templates.codes(codes)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
