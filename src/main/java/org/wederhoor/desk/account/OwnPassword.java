package org.wederhoor.desk.account;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.account.AccountRefusal;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.PasswordChosen;
import org.wederhoor.account.Passwords;
import org.wederhoor.account.Role;
import org.wederhoor.account.Sessions;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.guard.SecurityKind;

/** Where everybody at the desk gives themselves another password, for the one that they have. */
@Path("/desk/account/password")
@RolesAllowed(Role.CHECKERS)
public class OwnPassword {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance password(Form form, Account account);
    }

    static final Labels LABELS = AccountForm.LABELS.with("password", Words.of(OwnAccountMessages.class, OwnAccountMessages::newPassword));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/account/password", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Site site;

    @Inject
    Event<PasswordChosen> chosen;

    @Inject
    HttpServerRequest request;

    @GET
    public TemplateInstance ask() {
        return Templates.password(Form.blank(LABELS), editor.account());
    }

    @POST
    public Response change() {
        Account me = editor.account();
        if (!me.hasPassword()) {
            throw new Refused(me.demo ? AccountRefusal.DEMO_ACCOUNT : AccountRefusal.NO_PASSWORD);
        }
        String password = new AccountForm(form).password(own(me));
        if (!form.hasProblems()) {
            passwords.refusal(me, form.value("currentPassword"), request).ifPresent(why -> form.problem("currentPassword", why));
        }
        if (form.hasProblems()) {
            return Response.status(422).entity(Templates.password(form, me)).build();
        }
        NewCookie cookie = Transactions.call(() -> change(me.passwordHash, password));
        return Response.fromResponse(address.see("/desk/account")).cookie(cookie).build();
    }

    private NewCookie change(String before, String password) {
        Account me = Account.findById(editor.getId(), LockModeType.PESSIMISTIC_WRITE);
        // the password that was just tried has to be still the one
        if (!before.equals(me.passwordHash)) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        me.changePassword(password);
        chosen.fire(new PasswordChosen(me));
        editor.record(Verb.EDITED, Thing.ACCOUNT, me.id, null);
        editor.note(SecurityKind.PASSWORD_CHANGED, me, null);
        return sessions.renew(editor.session());
    }

    private List<String> own(Account me) {
        List<String> own = new ArrayList<>(me.names());
        own.add(site.name());
        return own;
    }
}
