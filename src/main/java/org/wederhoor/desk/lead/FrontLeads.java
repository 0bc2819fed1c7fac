package org.wederhoor.desk.lead;

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

import org.jboss.resteasy.reactive.RestForm;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.listing.FrontLead;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;

/** Which verdict leads the readers' front: an editor chooses, or takes the choice back. */
@Path("/desk/lead")
@RolesAllowed(Role.EDITORS)
public class FrontLeads {

    private static final int NEWEST = 40;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lead(PublishedVerdict leading, List<PublishedVerdict> newest);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @GET
    public TemplateInstance lead() {
        Edition leading = FrontLead.edition();
        return Templates.lead(leading == null ? null : PublishedVerdict.of(leading), PublishedVerdict.all(CurrentEdition.latest(NEWEST)));
    }

    /**
     * Says what is to lead, and so may be said twice.
     *
     * @param claim empty for none
     */
    @POST
    public Response choose(@RestForm String claim) {
        Transactions.run(() -> {
            UUID before = FrontLead.claim();
            UUID chosen = claim == null || claim.isEmpty() ? null : Ids.read(claim);
            if (chosen != null) {
                Edition edition = Missing.unless(CurrentEdition.of(chosen));
                if (edition.isWithdrawal()) {
                    throw new Missing();
                }
            }
            if (chosen != null && !chosen.equals(before)) {
                FrontLead.choose(chosen, editor.account());
                editor.record(Verb.LEAD_CHOSEN, Thing.CLAIM, chosen, null);
            } else if (chosen == null && before != null) {
                FrontLead.choose(null, editor.account());
                editor.record(Verb.LEAD_ENDED, Thing.CLAIM, before, null);
            }
        });
        return address.see("/desk/lead");
    }
}
