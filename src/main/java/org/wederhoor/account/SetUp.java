package org.wederhoor.account;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Where a one-time link leads: choose a password, and, as the first chief, a name. */
@Path("/desk/set-up/{link}")
@PermitAll
public class SetUp {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance setUp(Form form, String link, Account account);
    }

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    Journal journal;

    @Inject
    Site site;

    @Inject
    SecurityLog security;

    @Inject
    Event<PasswordChosen> chosen;

    @GET
    public TemplateInstance ask(@RestPath String link) {
        return Templates.setUp(Form.blank(AccountForm.LABELS), link, SetUpLink.open(link).account);
    }

    @POST
    public Response choose(@RestPath String link) {
        Account invited = SetUpLink.open(link).account;
        AccountForm typed = new AccountForm(form);
        String password = typed.password(own(invited));
        if (invited == null) {
            typed.signInName();
            typed.fullName();
        }
        if (form.hasProblems()) {
            return Response.status(422).entity(Templates.setUp(form, link, invited)).build();
        }
        QuarkusTransaction.requiringNew().run(() -> open(link, typed, password));
        return address.see("/desk/sign-in");
    }

    private List<String> own(Account invited) {
        List<String> own = new ArrayList<>(invited == null ? List.of(form.value("name"), form.value("fullName")) : invited.names());
        own.add(site.name());
        return own;
    }

    private void open(String link, AccountForm typed, String password) {
        SetUpLink claimed = SetUpLink.claim(link);
        Account account = claimed.account;
        if (account == null) {
            account = new Account(Ids.next(), typed.signInName(), typed.fullName(), Role.CHIEF);
            account.persist();
            claimed.account = account;
        }
        account.choosePassword(password);
        chosen.fire(new PasswordChosen(account));
        AccountSession.endAll(account);
        journal.record(account.id, account.fullName, Verb.ENABLED, Thing.ACCOUNT, account.id, null);
        security.note(SecurityKind.PASSWORD_CHOSEN, account.signInName, null, null);
    }
}
