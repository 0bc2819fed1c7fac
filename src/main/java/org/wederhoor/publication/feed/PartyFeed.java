package org.wederhoor.publication.feed;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PartyFamily;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.Missing;

/** What was published and changed of the verdicts that name a party, under whichever of its names, for feed readers. */
@Path("/parties/{slug}/feed")
@PermitAll
@Finished
public class PartyFeed {

    @Inject
    Feeds feeds;

    @GET
    @Path("/atom")
    public Response atom(@RestPath String slug, @RestQuery String before) {
        PartyFamily party = PartyFamily.at(slug);
        List<Edition> editions = editions(party, before);
        return feeds.atom(before, "/parties/" + slug, name(party, before, editions), editions);
    }

    @GET
    @Path("/json")
    public Response json(@RestPath String slug, @RestQuery String before) {
        PartyFamily party = PartyFamily.at(slug);
        List<Edition> editions = editions(party, before);
        return feeds.json(before, "/parties/" + slug, name(party, before, editions), editions);
    }

    private static List<Edition> editions(PartyFamily party, String before) {
        return Feeds.page(before, last -> Announced.naming(party.ids(), last, Feeds.PER_PAGE + 1));
    }

    /** As on the party's page; the same on every page of the feed. */
    private static String name(PartyFamily party, String before, List<Edition> editions) {
        List<Edition> newest = before == null ? editions : editions(party, null);
        return party.names(newest.stream().map(edition -> edition.read().said())).stream().map(Content.Named::name).findFirst()
                .orElseThrow(Missing::new);
    }
}
