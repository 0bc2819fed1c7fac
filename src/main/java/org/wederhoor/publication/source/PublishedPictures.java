package org.wederhoor.publication.source;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.edition.ShownDetail;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.web.Missing;

/**
 * The details of pictures that editions show, each at the address of its own hash: drawn from points alone, so that nothing of what the file says of
 * itself is in them. What no edition shows is not there.
 */
@Path("/pictures/{file}")
@PermitAll
public class PublishedPictures {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    @GET
    public Response picture(@RestPath String file, @Context Request request) {
        PictureDetail detail = Missing.unless(ShownDetail.drawn(PictureDetail.hashOf(file)));
        if (!detail.fileName().equals(file)) {
            throw new Missing();
        }
        EntityTag tag = new EntityTag(detail.sha256);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(detail.bytes, detail.mediaType);
        return answer.tag(tag).header("Cache-Control", FOREVER).header("Content-Security-Policy", PictureDetail.POLICY)
                .build();
    }
}
