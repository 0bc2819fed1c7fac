package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.form.Form;

/** One place where a claim appeared. */
@Path("/desk/appearances/{id}")
@RolesAllowed(Role.CHECKERS)
public class Appearances {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    UnsavedWords typing;

    @POST
    @Path("remove")
    public Response remove(@RestPath UUID id) {
        UUID claimId = Appearance.claimOf(id);
        if (claimId == null) {
            return typing.back(form.id("claim"), "#appearances");
        }
        Transactions.run(() -> {
            Claim.locked(claimId);
            Appearance appearance = Appearance.findById(id);
            if (appearance != null) {
                remove(appearance);
            }
        });
        return typing.back(claimId, "#appearances");
    }

    private void remove(Appearance appearance) {
        if (!form.has("rowVersion-" + appearance.id, String.valueOf(appearance.version))) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        Undo.ofAppearance(appearance, editor.account());
        editor.record(Verb.UNLINKED, Thing.CLAIM, appearance.claim.id, appearance.source.label);
        appearance.delete();
    }
}
