package org.wederhoor.publication.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.verdict.Mark;

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

    /** Finds by {@code q}, {@code mark}, {@code party} and {@code dossier} (their slugs), {@code from} and {@code to} (days). */
    @GET
    public TemplateInstance search(@Context UriInfo address) {
        Asked asked = Asked.of(address.getQueryParameters());
        return Templates.search(asked, QuarkusTransaction.requiringNew().call(() -> search.find(asked)), Mark.values());
    }
}
