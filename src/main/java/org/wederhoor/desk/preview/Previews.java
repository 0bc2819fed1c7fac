package org.wederhoor.desk.preview;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.timeline.Timeline;
import org.wederhoor.publication.timeline.TimelineEvents;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.DeskConfig;

/**
 * What a preview link shows: one submission as readers would get it, and nothing else. It is no page of the readers': nothing of it is
 * kept, listed or linked to. Every address here that opens nothing answers alike, whatever it once opened.
 */
@Path("/preview/{secret:.*}")
@PermitAll
public class Previews {

    static final String PATH = "/preview/";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(PublishedVerdict verdict, List<PublishedVerdict> editions, Timeline timeline, Instant until,
                String picturesAt);

        static native TemplateInstance nothing();
    }

    @Inject
    Address address;

    @Inject
    DeskConfig desk;

    @GET
    public Response open(@RestPath String secret) {
        // an instance for readers alone can note no opening, so it shows none
        PreviewLink link = desk.enabled() ? PreviewLink.opening(secret, Instant.now()) : null;
        if (link == null) {
            return confidential(Response.status(404).entity(Templates.nothing()));
        }
        Transactions.run(() -> new PreviewOpening(link.id).persist());
        return confidential(Response.ok(shown(link, secret)));
    }

    private TemplateInstance shown(PreviewLink link, String secret) {
        PublishedVerdict shown = PublishedVerdict.of(link.submission, Instant.now());
        List<PublishedVerdict> editions = shown.withThoseBefore();
        return Templates.preview(shown, editions, TimelineEvents.ofClaim(shown, editions, address), link.expiresAt,
                PATH + secret + "/pictures/");
    }

    private static Response confidential(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("Referrer-Policy", "no-referrer").build();
    }
}
