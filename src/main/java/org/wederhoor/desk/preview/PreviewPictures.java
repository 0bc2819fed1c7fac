package org.wederhoor.desk.preview;

import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.source.PictureDetail;
import org.wederhoor.web.Missing;
import org.wederhoor.web.guard.DeskConfig;

/** The details of pictures that a preview shows, to whoever has its link and while it is open. */
@Path("/preview/{secret}/pictures/{file}")
@PermitAll
public class PreviewPictures {

    @Inject
    DeskConfig desk;

    @GET
    public Response picture(@RestPath String secret, @RestPath String file) {
        PreviewLink link = Missing.unless(desk.enabled() ? PreviewLink.opening(secret, Instant.now()) : null);
        boolean shown = link.submission.read().details().anyMatch(each -> each.shown() != null && each.shown().fileName().equals(file));
        PictureDetail detail = Missing.unless(shown ? PictureDetail.drawn(PictureDetail.hashOf(file)) : null);
        return Response.ok(detail.bytes, detail.mediaType).header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", PictureDetail.POLICY).build();
    }
}
