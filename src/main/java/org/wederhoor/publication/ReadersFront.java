package org.wederhoor.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.listing.FrontLead;
import org.wederhoor.publication.pages.Finished;

/** The page that readers find first. */
@Path("/")
@PermitAll
@Finished
public class ReadersFront {

    private static final int LATEST = 10;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance front(PublishedVerdict leading, List<PublishedVerdict> latest, List<PublishedVerdict> dossiers);
    }

    @GET
    public TemplateInstance front() {
        Edition lead = FrontLead.edition();
        List<Edition> latest = CurrentEdition.latest(LATEST + 1).stream().filter(each -> lead == null || !each.id.equals(lead.id)).limit(LATEST).toList();
        return Templates.front(lead == null ? null : PublishedVerdict.of(lead), PublishedVerdict.all(latest),
                PublishedVerdict.all(CurrentEdition.newestOfEachDossier()));
    }
}
