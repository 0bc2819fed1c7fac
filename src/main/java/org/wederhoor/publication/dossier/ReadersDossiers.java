package org.wederhoor.publication.dossier;

import java.util.List;

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

        static native TemplateInstance dossier(Content.DossierSaid dossier, List<PublishedVerdict> verdicts, List<Count> counts,
                AnswerMatrix matrix, PublishedOrigins origins, Timeline timeline);
    }

    /** How many of the verdicts have a mark. */
    public record Count(Mark mark, long number) {
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

    @GET
    @Path("{slug}")
    public TemplateInstance dossier(@RestPath String slug) {
        List<PublishedVerdict> verdicts = PublishedVerdict.all(CurrentEdition.ofDossier(Naming.dossier(slug)));
        return Templates.dossier(newest(verdicts).said().dossier(), verdicts, counts(verdicts),
                PublishedMatrix.of(verdicts, address.language()), PublishedOrigins.of(verdicts),
                TimelineEvents.ofDossier(verdicts, address));
    }

    private static PublishedVerdict newest(List<PublishedVerdict> verdicts) {
        return verdicts.stream().max((a, b) -> {
            int byTime = a.publishedAt().compareTo(b.publishedAt());
            return byTime != 0 ? byTime : a.edition().id.compareTo(b.edition().id);
        }).orElseThrow(Missing::new);
    }

    private static List<Count> counts(List<PublishedVerdict> verdicts) {
        return List.of(Mark.values()).stream()
                .map(mark -> new Count(mark, verdicts.stream()
                        .filter(verdict -> !verdict.withdrawn() && verdict.said().mark() == mark).count()))
                .filter(count -> count.number() > 0).toList();
    }
}
