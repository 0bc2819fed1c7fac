package org.wederhoor.desk.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.web.Missing;

/** The details of pictures as readers would get them, for the desk and before they are published. */
@Path("/desk/pictures/{file}")
@RolesAllowed(Role.CHECKERS)
public class DetailFiles {

    @GET
    public Response detail(@RestPath String file) {
        PictureDetail detail = Missing.unless(PictureDetail.drawn(PictureDetail.hashOf(file)));
        return PictureFiles.file(detail.bytes, detail.mediaType);
    }
}
