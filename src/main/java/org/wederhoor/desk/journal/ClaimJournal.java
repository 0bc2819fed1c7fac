package org.wederhoor.desk.journal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;

/** Who did what to a claim, its verdicts and the statements that answer it. */
@Path("/desk/claims/{claim}/journal")
@RolesAllowed(Role.CHECKERS)
public class ClaimJournal {

    @Inject
    Address address;

    @GET
    public TemplateInstance journal(@RestPath UUID claim, @RestQuery Long before) {
        return JournalPage.of(Missing.<Claim>unless(Claim.findById(claim)), before, address.language());
    }
}
