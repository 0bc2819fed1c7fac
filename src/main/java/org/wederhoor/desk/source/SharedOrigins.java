package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Missing;

/** Which of a dossier's articles go back to one report. */
@Path("/desk/dossiers/{dossier}/origins")
@RolesAllowed(Role.CHECKERS)
public class SharedOrigins {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance origins(Dossier dossier, List<DossierOrigins.Group> groups);
    }

    @Inject
    DossierOrigins origins;

    @GET
    public TemplateInstance origins(@RestPath UUID dossier) {
        Dossier its = Missing.unless(Dossier.findById(dossier));
        return Templates.origins(its, origins.of(its));
    }
}
