package org.wederhoor.account.sso;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.SecurityKind;

/** Letting an account go of who its owner was at the provider, where that changed there. */
@Path("/desk/accounts/{id}/sso")
@RolesAllowed(Role.CHIEFS)
public class SsoReleases {

    @Inject
    CurrentEditor editor;

    @Inject
    Address address;

    /** Leads on to the list, where the button is. */
    @GET
    public Response pressed(@RestPath UUID id) {
        return address.see("/desk/accounts");
    }

    /** Ends its sessions as well, since they may be those of whoever is no longer meant. */
    @POST
    @AsksAgain
    public Response release(@RestPath UUID id) {
        Transactions.run(() -> {
            Account account = editor.lockedAsChief(id);
            if (AccountIdentity.delete("account", account) > 0) {
                AccountSession.endAll(account);
                editor.record(Verb.UNLINKED, Thing.ACCOUNT, id, null);
                editor.note(SecurityKind.SSO_RELEASED, account, null);
            }
        });
        return address.see("/desk/accounts");
    }
}
