package org.wederhoor.publication.listing;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.address.Address;

/** What the verdicts are about, as editors say. */
@Path("/topics")
@PermitAll
@Finished
public class ReadersTopics {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance topics(List<ListedTopics.Row> topics);
    }

    @Inject
    Address address;

    @GET
    public TemplateInstance topics() {
        return Templates.topics(ListedTopics.all());
    }

    /** Leads to what is published under a topic, at the address that it has now. */
    @GET
    @Path("{slug}")
    public Response topic(@RestPath String slug) {
        String now = ListedTopics.slugAt(ListFilter.slug(slug));
        return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(address.getPrefix() + "/claims?topic=" + now)).build();
    }
}
