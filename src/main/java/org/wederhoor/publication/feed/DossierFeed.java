package org.wederhoor.publication.feed;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** What was published and changed in a dossier, for feed readers. */
@Path("/dossiers/{slug}/feed")
@PermitAll
@Finished
public class DossierFeed {

    @Inject
    Feeds feeds;

    @GET
    @Path("/atom")
    public Response atom(@RestPath String slug, @RestQuery String before) {
        UUID dossier = Naming.dossier(slug);
        List<Edition> editions = editions(dossier, before);
        return feeds.atom(before, "/dossiers/" + slug, title(dossier, before, editions), editions);
    }

    @GET
    @Path("/json")
    public Response json(@RestPath String slug, @RestQuery String before) {
        UUID dossier = Naming.dossier(slug);
        List<Edition> editions = editions(dossier, before);
        return feeds.json(before, "/dossiers/" + slug, title(dossier, before, editions), editions);
    }

    private static List<Edition> editions(UUID dossier, String before) {
        return Feeds.page(before, last -> Announced.naming(List.of(dossier), last, Feeds.PER_PAGE + 1));
    }

    /** As the last edition that names it does. */
    private static String title(UUID dossier, String before, List<Edition> editions) {
        List<Edition> newest = before == null ? editions : Announced.naming(List.of(dossier), null, 1);
        return newest.stream().map(edition -> edition.read().said().dossier().title()).findFirst().orElseThrow(Missing::new);
    }
}
