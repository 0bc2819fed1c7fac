package org.wederhoor.publication.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.claim.AnswerMatrix;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.publication.timeline.Timeline;
import org.wederhoor.publication.timeline.TimelineEvents;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.address.Address;

/** Dossiers as readers see them: the claims in them that have been published. */
@Path("/dossiers")
@PermitAll
@Finished
public class ReadersDossiers {

    private static final int PER_PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Pager<PublishedVerdict> dossiers);

        static native TemplateInstance dossier(Content.DossierSaid dossier, Pager<PublishedVerdict> verdicts, Map<Mark, Long> counts,
                AnswerMatrix matrix, PublishedOrigins origins, Timeline timeline);
    }

    @Inject
    Address address;

    /**
     * All dossiers, by their slugs.
     *
     * @param after the slug that the page before this one ended with
     * @throws Missing when no dossier has it
     */
    @GET
    public TemplateInstance list(@RestQuery String after) {
        boolean head = after == null || after.isEmpty();
        if (!head) {
            Naming.dossier(after);
        }
        List<PublishedVerdict> found = PublishedVerdict.all(CurrentEdition.newestOfDossiers(head ? "" : after, PER_PAGE + 1));
        return Templates.list(Pager.of(found, PER_PAGE, "/dossiers", after, verdict -> verdict.content().dossierSlug()));
    }

    /**
     * What was published in a dossier. Its matrix, timeline and origins are those of the claims on the page.
     *
     * @param after the id of the claim that the page before this one ended with
     */
    @GET
    @Path("{slug}")
    public TemplateInstance dossier(@RestPath String slug, @RestQuery String after) {
        UUID dossier = Naming.dossier(slug);
        Content.DossierSaid newest = Missing.unless(CurrentEdition.newestOfDossier(dossier)).read().said().dossier();
        Pager<PublishedVerdict> page = Pager.of(CurrentEdition.ofDossier(dossier, after, PER_PAGE + 1), PER_PAGE, "/dossiers/" + slug, after,
                (Edition edition) -> edition.claim.id).map(PublishedVerdict::all);
        return Templates.dossier(newest, page, CurrentEdition.marksOfDossier(dossier), PublishedMatrix.of(page.rows(), address.language()),
                PublishedOrigins.of(page.rows()), TimelineEvents.ofDossier(page.rows(), address));
    }
}
