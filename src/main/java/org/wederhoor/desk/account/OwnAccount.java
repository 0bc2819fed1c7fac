package org.wederhoor.desk.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Passwords;
import org.wederhoor.account.Role;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.guard.SecurityKind;

/**
 * What everybody at the desk says about themselves: where mail reaches them, which only who knows the password can change, whether they want any, and in
 * which language.
 */
@Path("/desk/account")
@RolesAllowed(Role.CHECKERS)
public class OwnAccount {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance account(Form form, Account account);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/account", MailForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Notices notices;

    @Inject
    Passwords passwords;

    @Inject
    Site site;

    @Inject
    HttpServerRequest request;

    @GET
    public TemplateInstance read() {
        Account me = editor.account();
        return Templates.account(MailForm.of(me, site), me);
    }

    @POST
    public Response save() {
        MailForm typed = new MailForm(form, site);
        if (!form.hasProblems() && typed.movesMail(editor.account()) && editor.account().isOpenedByPassword()) {
            passwords.refusal(editor.account(), form.value("currentPassword"), request).ifPresent(why -> form.problem("currentPassword", why));
        }
        boolean saved = !form.hasProblems() && Transactions.call(() -> {
            Account me = Account.findById(editor.getId(), LockModeType.PESSIMISTIC_WRITE);
            if (typed.says(me)) {
                return true;
            }
            if (typed.isStale(me)) {
                return false;
            }
            if (typed.movesMail(me)) {
                notices.addressChanged(me, me.email);
                editor.note(SecurityKind.ADDRESS_CHANGED, me, null);
            }
            typed.writeTo(me);
            // the journal keeps everything for ever, so not the address
            editor.record(Verb.EDITED, Thing.ACCOUNT, me.id, null);
            return true;
        });
        return saved ? address.see("/desk/account")
                : Response.status(form.refusedStatus()).entity(Templates.account(form, editor.account())).build();
    }
}
