package org.wederhoor.publication.party;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PartyFamily;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.address.Address;

/** A party as readers know it: what it said and what is claimed of it, by the editions that stand. */
@Path("/parties/{slug}")
@PermitAll
@Finished
public class ReadersParties {

    private static final int PER_PAGE = 50;
    private static final int REPLACED = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance party(PublishedParty page, Pager<PublishedVerdict> standing, List<PublishedVerdict> replaced);
    }

    @Inject
    Address address;

    /** @param after the claim that the page before this one ended with */
    @GET
    public TemplateInstance party(@RestPath String slug, @RestQuery String after) {
        PartyFamily party = PartyFamily.at(slug);
        if (!party.slug().equals(slug)) {
            throw new WebApplicationException(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(address.getPrefix() + "/parties/" + party.slug())).build());
        }
        Naming naming = Naming.of(party);
        List<Edition> found = naming.standing(after, PER_PAGE + 1);
        Pager<PublishedVerdict> standing = Pager.of(found, PER_PAGE, "/parties/" + slug, after, (Edition edition) -> edition.claim.id)
                .map(PublishedVerdict::all);
        List<PublishedVerdict> replaced = standing.head() ? PublishedVerdict.all(naming.replaced(REPLACED)) : List.of();
        List<PublishedVerdict> named = standing.rows().isEmpty() ? replaced : standing.rows();
        if (named.isEmpty()) {
            throw new Missing();
        }
        return Templates.party(PublishedParty.of(standing.rows(), named, party), standing, replaced);
    }
}
