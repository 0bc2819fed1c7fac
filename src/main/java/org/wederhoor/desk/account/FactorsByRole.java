package org.wederhoor.desk.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.account.factor.Factors;
import org.wederhoor.account.factor.RequiredFactor;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.guard.SecurityKind;

/** Of which roles everybody has to have a second factor. */
@Path("/desk/accounts/second-factor")
@RolesAllowed(Role.CHIEFS)
public class FactorsByRole {

    /** How it is with a role: how many accounts have a factor, of how many that are open. */
    record RoleStanding(Role role, boolean required, long have, long all) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance roles(List<RoleStanding> roles, Form form);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Factors factors;

    @Inject
    Form form;

    @GET
    public TemplateInstance read() {
        return Templates.roles(standings(), Form.blank(Accounts.LABELS));
    }

    /** Says what is to be so, and so may be said twice. */
    @POST
    @AsksAgain
    public Response choose() {
        Role role = new AccountForm(form).role();
        if (form.hasProblems()) {
            return Response.status(422).entity(Templates.roles(standings(), form)).build();
        }
        boolean required = form.value("then").equals("require");
        Transactions.run(() -> {
            Account me = editor.lockedAsChief(editor.getId());
            if (required ? RequiredFactor.require(role) : RequiredFactor.excuse(role)) {
                editor.note(required ? SecurityKind.FACTOR_REQUIRED : SecurityKind.FACTOR_EXCUSED, me, role.name());
            }
        });
        return address.see("/desk/accounts/second-factor");
    }

    private List<RoleStanding> standings() {
        Set<UUID> holders = factors.holders();
        Set<Role> required = RequiredFactor.roles();
        List<Account> open = Account.all().stream().filter(each -> !each.isDisabled()).toList();
        return Arrays.stream(Role.values()).map(role -> {
            List<Account> of = open.stream().filter(each -> each.role == role).toList();
            return new RoleStanding(role, required.contains(role), of.stream().filter(each -> holders.contains(each.id)).count(), of.size());
        }).toList();
    }
}
