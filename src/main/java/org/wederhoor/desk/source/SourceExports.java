package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.web.Missing;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** A source as a web archive that other programs replay. */
@Path("/desk/sources/{id}/wacz")
@RolesAllowed(Role.CHECKERS)
public class SourceExports {

    @Inject
    CurrentEditor editor;

    @Inject
    SecurityLog security;

    @GET
    public Response wacz(@RestPath UUID id) {
        Source source = Missing.unless(Source.findById(id));
        SourceFile file = Missing.unless(SourceFile.of(source));
        if (file.isRemoved()) {
            throw new Missing();
        }
        security.note(SecurityKind.EXPORTED, editor.account().signInName, null, "/desk/sources/" + id + "/wacz");
        return ExportedFile.wacz(List.of(id), source.label, file.sha256.substring(0, 16));
    }
}
