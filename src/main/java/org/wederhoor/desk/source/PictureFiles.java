package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourcePicture;
import org.wederhoor.web.Missing;

/** What the desk sees of a picture: drawn anew, and never as a document of its own. */
@Path("/desk/sources/{id}/picture")
@RolesAllowed(Role.CHECKERS)
public class PictureFiles {

    /** 404 where the law took it away. */
    @GET
    public Response picture(@RestPath UUID id) {
        SourcePicture seen = PictureDetails.seen(Missing.unless(Source.findById(id)));
        return file(seen.bytes, seen.mediaType);
    }

    /** Of a fixed type, without a page's rights, and saved where somebody opens it by itself. */
    static Response file(byte[] bytes, String mediaType) {
        return Response.ok(bytes, mediaType).header("Content-Security-Policy", PictureDetail.POLICY)
                .header("Content-Disposition", "attachment").header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
