package org.wederhoor.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;

/** The page that readers find first. */
@Path("/")
@PermitAll
@Finished
public class ReadersFront {

    private static final int LATEST = 10;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance front(List<PublishedVerdict> latest, List<PublishedVerdict> dossiers);
    }

    @GET
    public TemplateInstance front() {
        return Templates.front(PublishedVerdict.all(CurrentEdition.latest(LATEST)),
                PublishedVerdict.all(CurrentEdition.newestOfEachDossier()));
    }
}
