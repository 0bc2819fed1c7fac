package org.wederhoor.publication.past;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.edition.EditionStep;
import org.wederhoor.publication.memento.Mementos;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;

/** Lists every edition of a claim for programs (RFC 7089, section 5). */
@Path("/claims/{slug}/timemap")
@PermitAll
@Finished(claim = "slug")
public class TimeMaps {

    @Inject
    Address address;

    @GET
    @Produces("application/link-format")
    public String linkFormat(@RestPath String slug) {
        return mementos(slug).linkFormat();
    }

    @GET
    @Path("json")
    @Produces(MediaType.APPLICATION_JSON)
    public String json(@RestPath String slug) {
        return CanonicalJson.write(mementos(slug).json());
    }

    private Mementos mementos(String slug) {
        return Past.of(Missing.unlessAny(EditionStep.at(slug)), slug, address);
    }
}
