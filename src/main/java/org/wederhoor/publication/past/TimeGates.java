package org.wederhoor.publication.past;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.edition.EditionStep;
import org.wederhoor.publication.memento.Mementos;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.time.HttpDate;

/** Sends a program that asks for a verdict page as of a moment to the edition that stood then (RFC 7089, section 2.1.1). */
@Path("/claims/{slug}/timegate")
@PermitAll
public class TimeGates {

    @Inject
    Address address;

    /** @param asked in the one form that the RFC allows; without it the present is meant */
    @GET
    public Response pass(@RestPath String slug, @HeaderParam("Accept-Datetime") String asked) {
        List<EditionStep> editions = Missing.unlessAny(EditionStep.at(slug));
        Mementos mementos = Past.of(editions, slug, address);
        PastMessages words = MessageBundles.get(PastMessages.class, Localized.Literal.of(address.getTag()));
        try {
            Instant moment = asked == null ? Instant.MAX : HttpDate.read(asked.strip());
            return answer(Response.Status.FOUND, mementos)
                    .location(URI.create(address.getPrefix() + "/claims/" + slug + "/editions/" + mementos.at(moment).number())).build();
        } catch (IllegalArgumentException e) {
            return answer(Response.Status.BAD_REQUEST, mementos).type("text/plain;charset=UTF-8")
                    .entity(words.unreadableMoment(HttpDate.write(editions.get(0).publishedAt())) + "\n").build();
        }
    }

    private static Response.ResponseBuilder answer(Response.Status status, Mementos mementos) {
        return Response.status(status).header("Vary", "accept-datetime").header("Link", mementos.linksOfTimeGate());
    }
}
