package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** The documents of a dossier as a web archive that other programs replay. */
@Path("/desk/dossiers/{id}/wacz")
@RolesAllowed(Role.CHECKERS)
public class DossierExports {

    @Inject
    CurrentEditor editor;

    @Inject
    SecurityLog security;

    /** @param published whether only what readers know of is given */
    @GET
    public Response wacz(@RestPath UUID id, @RestQuery boolean published) {
        Dossier dossier = Missing.unless(Dossier.findById(id));
        List<UUID> sources = Source.of(dossier).stream().filter(each -> each.archived && (!published || each.slug != null)).map(each -> each.id).toList();
        security.note(SecurityKind.EXPORTED, editor.account().signInName, null, "/desk/dossiers/" + id + "/wacz");
        return ExportedFile.wacz(sources, dossier.title, id.toString());
    }
}
