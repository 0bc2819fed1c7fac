package org.wederhoor.desk.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.OneTimeLink;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.LeftOver;
import org.wederhoor.web.guard.SecurityKind;

/** Who may work at this desk, and as what. */
@Path("/desk/accounts")
@RolesAllowed(Role.CHIEFS)
public class Accounts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Account> accounts, Form form, OneTimeLink link, Account existing);

        static native TemplateInstance role(Form form, Account account);
    }

    static final Labels LABELS = AccountForm.LABELS.with("role", Words.of(AccountsMessages.class, AccountsMessages::role));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/accounts(/.*)?", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance list() {
        return Templates.list(Account.all(), blank(), null, null);
    }

    @POST
    @AsksAgain
    public Response create() {
        UUID id = form.newId();
        OneTimeLink link = Transactions.call(() -> Account.findById(id) == null ? open(id) : null);
        if (link != null) {
            return handOver(link, blank());
        }
        Account existing = Account.findById(id);
        return existing == null ? Response.status(422).entity(Templates.list(Account.all(), form, null, null)).build()
                : Response.ok(Templates.list(Account.all(), rest(existing), null, existing)).build();
    }

    /** Leads on to the list: a link is shown once, to whoever made it. */
    @GET
    @Path("{id}/link")
    public Response linkShown(@RestPath UUID id) {
        return address.see("/desk/accounts");
    }

    @POST
    @Path("{id}/link")
    @AsksAgain
    public Response link(@RestPath UUID id) {
        return handOver(Transactions.call(() -> invite(editor.lockedAsChief(id))), typing().orElse(blank()));
    }

    @POST
    @Path("{id}/disable")
    @AsksAgain
    public Response disable(@RestPath UUID id) {
        Transactions.run(() -> {
            Account account = editor.lockedAsChief(id);
            if (!account.isDisabled()) {
                requireSeen(account);
                account.disable(editor.account());
                editor.record(Verb.DISABLED, Thing.ACCOUNT, id, null);
                editor.note(SecurityKind.ACCOUNT_CLOSED, account, null);
            }
        });
        return back();
    }

    @POST
    @Path("{id}/enable")
    @AsksAgain
    public Response enable(@RestPath UUID id) {
        Transactions.run(() -> {
            Account account = editor.lockedAsChief(id);
            if (account.isDisabled()) {
                requireSeen(account);
                account.enable();
                editor.record(Verb.ENABLED, Thing.ACCOUNT, id, null);
                editor.note(SecurityKind.ACCOUNT_OPENED, account, null);
            }
        });
        return back();
    }

    @POST
    @Path("{id}/end-sessions")
    @AsksAgain
    public Response endSessions(@RestPath UUID id) {
        Transactions.run(() -> {
            Account account = editor.lockedAsChief(id);
            AccountSession.endAll(account);
            editor.note(SecurityKind.SESSIONS_ENDED, account, null);
        });
        return back();
    }

    @GET
    @Path("{id}/role")
    public TemplateInstance role(@RestPath UUID id) {
        Account account = Missing.unless(Account.findById(id));
        return Templates.role(RoleForm.of(account), account);
    }

    @POST
    @Path("{id}/role")
    @AsksAgain
    public Response changeRole(@RestPath UUID id) {
        RoleForm typed = new RoleForm(form);
        boolean saved = !form.hasProblems() && Transactions.call(() -> {
            Account account = editor.lockedAsChief(id);
            if (typed.isStale(account, address.language())) {
                return false;
            }
            account.changeRole(typed.role(), editor.account());
            editor.record(Verb.EDITED, Thing.ACCOUNT, id, typed.role().name());
            editor.note(SecurityKind.ROLE_CHANGED, account, typed.role().name());
            return true;
        });
        return saved ? address.see("/desk/accounts")
                : Response.status(form.refusedStatus()).entity(Templates.role(form, Missing.unless(Account.findById(id)))).build();
    }

    private void requireSeen(Account account) {
        if (account.version != form.seen()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }

    /** The new account's link; null, with problems in the form, when there can be no such account. */
    private OneTimeLink open(UUID id) {
        AccountForm typed = new AccountForm(form);
        Account account = new Account(id, typed.signInName(), typed.fullName(), typed.role());
        account.writeTo(typed.email(), true, null);
        if (form.hasProblems()) {
            return null;
        }
        account.persistAndFlush();
        editor.record(Verb.CREATED, Thing.ACCOUNT, account.id, account.fullName);
        editor.note(SecurityKind.ACCOUNT_ADDED, account, account.role.name());
        return invite(account);
    }

    private OneTimeLink invite(Account account) {
        OneTimeLink link = account.invite();
        editor.record(Verb.INVITED, Thing.ACCOUNT, account.id, null);
        editor.note(SecurityKind.LINK_ISSUED, account, null);
        return link;
    }

    // the page itself and not a redirect to it: no address may carry the secret, and nothing keeps it
    private Response handOver(OneTimeLink link, Form shown) {
        return Response.ok(Templates.list(Account.all(), shown, link, null)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response back() {
        return typing().map(typed -> Response.ok(Templates.list(Account.all(), typed, null, null)).build())
                .orElseGet(() -> address.see("/desk/accounts"));
    }

    /** The new account that somebody was describing while they pressed a button for another. */
    private Optional<Form> typing() {
        return LeftOver.of(form, blank(), List.of("fullName", "name", "email", "role"));
    }

    private static Form blank() {
        return Form.blank(LABELS).with("id", Ids.next());
    }

    // what was typed for somebody else under a form that was sent before stays to be sent again
    private Form rest(Account existing) {
        boolean same = existing.signInName.equalsIgnoreCase(form.value("name").strip()) && form.has("role", existing.role.name())
                && existing.fullName.equals(form.text("fullName", 120)) && Objects.equals(existing.email, new AccountForm(form).email());
        return same ? blank() : form.with("id", Ids.next());
    }
}
