package org.wederhoor.desk.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.web.address.Address;

/** Who did what at the desk, accounts included: for chiefs. */
@Path("/desk/journal")
@RolesAllowed(Role.CHIEFS)
public class WholeJournal {

    @Inject
    Address address;

    @GET
    public TemplateInstance journal(@RestQuery Long before) {
        return JournalPage.whole(before, address.language());
    }
}
