package org.wederhoor.desk.source;

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

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.intake.Rereadings;
import org.wederhoor.web.Refused;
import org.wederhoor.web.address.Address;

/** Where a source's file is read anew: what would come of that, and doing it. */
@Path("/desk/sources/{id}/anew")
@RolesAllowed(Role.CHECKERS)
public class SourcesAnew {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance anew(AnewPage page);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Rereadings rereadings;

    @GET
    public TemplateInstance look(@RestPath UUID id) {
        return Templates.anew(AnewPage.of(id, rereadings.of(id)));
    }

    /** Reads it once more, so that what is archived is what is in the file and nothing that a form brought. */
    @POST
    public Response read(@RestPath UUID id) {
        try {
            return address.see("/desk/sources/" + rereadings.take(id, editor.getId(), editor.getName()));
        } catch (Refused e) {
            return Response.status(422).entity(look(id)).build();
        }
    }
}
