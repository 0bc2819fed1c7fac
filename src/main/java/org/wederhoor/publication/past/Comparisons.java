package org.wederhoor.publication.past;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.RevisionChanges;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;

/** What one edition of a claim says otherwise than another, word by word. */
@Path("/claims/{slug}/compare")
@PermitAll
@Finished(claim = "slug")
public class Comparisons {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(PublishedVerdict from, PublishedVerdict to, RevisionChanges changes, List<Edition> editions);
    }

    @Inject
    Address address;

    /**
     * @param from an edition's number; without it the one before {@code to}
     * @param to   likewise; without it the newest
     */
    @GET
    public TemplateInstance compare(@RestPath String slug, @RestQuery String from, @RestQuery String to) {
        List<Edition> editions = Edition.of(Missing.unless(CurrentEdition.at(slug)).claim.id);
        Edition later = to == null ? editions.get(0) : numbered(editions, to);
        Edition earlier = from == null ? before(editions, later) : numbered(editions, from);
        PublishedVerdict was = PublishedVerdict.of(earlier);
        PublishedVerdict is = PublishedVerdict.of(later);
        return Templates.compare(was, is, RevisionChanges.between(was.said(), is.said(), address.language()), editions);
    }

    private static Edition numbered(List<Edition> editions, String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new BadRequestException();
        }
        return Missing.unless(editions.stream().filter(edition -> edition.number == Integer.parseInt(number)).findFirst().orElse(null));
    }

    /** The first edition has none before it and stands beside itself. */
    private static Edition before(List<Edition> editions, Edition later) {
        return editions.stream().filter(edition -> edition.number < later.number).findFirst().orElse(later);
    }
}
