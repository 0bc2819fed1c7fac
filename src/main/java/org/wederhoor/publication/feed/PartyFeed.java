package org.wederhoor.publication.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.dossier.Party;
import org.wederhoor.publication.Announced;
import org.wederhoor.publication.Edition;
import org.wederhoor.publication.pages.Finished;
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
        List<UUID> party = family(slug);
        return feeds.atom(before, "/parties/" + slug, name(party), editions(party, before));
    }

    @GET
    @Path("/json")
    public Response json(@RestPath String slug, @RestQuery String before) {
        List<UUID> party = family(slug);
        return feeds.json(before, "/parties/" + slug, name(party), editions(party, before));
    }

    private static List<Edition> editions(List<UUID> party, String before) {
        return Feeds.page(before, last -> Announced.naming(party, last, Feeds.PER_PAGE + 1));
    }

    /** The ids of the party that an edition named by that slug, and of every party that turned out to be the same. */
    private static List<UUID> family(String slug) {
        List<UUID> ids = new ArrayList<>();
        gather(Party.survivor(Missing.unless(Announced.party(slug))), ids);
        return ids;
    }

    private static void gather(Party party, List<UUID> ids) {
        ids.add(party.id);
        party.merged().forEach(each -> gather(each, ids));
    }

    /** As the last edition that names it does. */
    private static String name(List<UUID> party) {
        return Announced.naming(party, null, 1).stream().map(edition -> Announced.nameOf(party, edition.read().said())).findFirst()
                .orElseThrow(Missing::new);
    }
}
