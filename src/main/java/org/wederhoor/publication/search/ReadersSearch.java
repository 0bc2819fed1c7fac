package org.wederhoor.publication.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestResponse;

import org.wederhoor.publication.search.Results.Refusal;
import org.wederhoor.verdict.standard.Mark;

/** Where readers look for what was published. */
@Path("/search")
@PermitAll
public class ReadersSearch {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(Asked asked, Results results, Mark[] marks);
    }

    @Inject
    VerdictSearch search;

    /**
     * Finds by {@code q}, {@code mark}, {@code party} and {@code dossier} (their slugs), {@code from} and {@code to} (days); answers 503
     * where that takes too long.
     */
    @GET
    public RestResponse<TemplateInstance> search(@Context UriInfo address) {
        Asked asked = Asked.of(address.getQueryParameters());
        Results results = search.find(asked);
        return RestResponse.status(results.refusal() == Refusal.TOO_SLOW ? Status.SERVICE_UNAVAILABLE : Status.OK,
                Templates.search(asked, results, Mark.values()));
    }
}
