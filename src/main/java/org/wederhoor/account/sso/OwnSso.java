package org.wederhoor.account.sso;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.web.address.Address;

/** Binding one's own account to who one is at the provider: whoever is signed in here shows there who they are. */
@Path("/desk/account/sso")
@RolesAllowed(Role.CHECKERS)
public class OwnSso {

    @CheckedTemplate(basePath = "SsoDoor")
    static class Templates {
        static native TemplateInstance going(URI there);
    }

    @Inject
    CurrentEditor editor;

    @Inject
    Address address;

    @Inject
    WayOut out;

    /** Leads on to the account: what was begun here is gone on with elsewhere. */
    @GET
    public Response begun() {
        return address.see("/desk/account");
    }

    @POST
    @AsksAgain
    public Response begin() {
        // not a redirect: browsers hold the policy for forms against wherever it leads
        return out.to(false, secrets -> SsoAttempt.binding(secrets, editor.account()), there -> Response.ok(Templates.going(there)));
    }
}
