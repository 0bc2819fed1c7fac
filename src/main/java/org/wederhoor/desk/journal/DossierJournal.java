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
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;

/** Who did what to a dossier and to the claims, statements, sources and parties in it. */
@Path("/desk/dossiers/{dossier}/journal")
@RolesAllowed(Role.CHECKERS)
public class DossierJournal {

    @Inject
    Address address;

    @GET
    public TemplateInstance journal(@RestPath UUID dossier, @RestQuery Long before) {
        return JournalPage.of(Missing.<Dossier>unless(Dossier.findById(dossier)), before, address.language());
    }
}
