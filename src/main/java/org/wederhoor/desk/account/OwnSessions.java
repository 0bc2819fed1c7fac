package org.wederhoor.desk.account;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.Sessions;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.SecurityKind;

/** Where everybody at the desk sees where they are signed in, and ends what they do not know or need. */
@Path("/desk/account/sessions")
@RolesAllowed(Role.CHECKERS)
public class OwnSessions {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sessions(List<AccountSession> sessions, UUID here);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Sessions sessions;

    @GET
    public TemplateInstance list() {
        return Templates.sessions(sessions.of(editor.account()), editor.session().id);
    }

    /** Ends all but the one that asks. */
    @POST
    @Path("end")
    @AsksAgain
    public Response endOthers() {
        Transactions.run(() -> note(editor.session().endOthers() > 0));
        return address.see("/desk/account/sessions");
    }

    /** Ends one of one's own; one that is over already, or somebody else's, is left alone. */
    @POST
    @Path("{id}/end")
    @AsksAgain
    public Response end(@RestPath UUID id) {
        Transactions.run(() -> note(AccountSession.end(editor.account(), id)));
        return address.see("/desk/account/sessions");
    }

    private void note(boolean ended) {
        if (ended) {
            editor.note(SecurityKind.SESSIONS_ENDED, editor.account(), null);
        }
    }
}
