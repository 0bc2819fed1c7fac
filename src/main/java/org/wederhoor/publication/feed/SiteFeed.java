package org.wederhoor.publication.feed;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.pages.Finished;

/** Everything that was published and changed, for feed readers. */
@Path("/feed")
@PermitAll
@Finished
public class SiteFeed {

    @Inject
    Feeds feeds;

    @GET
    @Path("/atom")
    public Response atom(@RestQuery String before) {
        return feeds.atom(before, "/", null, editions(before));
    }

    @GET
    @Path("/json")
    public Response json(@RestQuery String before) {
        return feeds.json(before, "/", null, editions(before));
    }

    private static List<Edition> editions(String before) {
        return Feeds.page(before, last -> Announced.editions(last, Feeds.PER_PAGE + 1));
    }
}
