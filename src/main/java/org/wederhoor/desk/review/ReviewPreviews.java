package org.wederhoor.desk.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.desk.preview.PreviewLinks;
import org.wederhoor.web.address.Address;

/** Links that show the submission under review to people outside, on its page. */
@Path("/desk/reviews/{submission}/previews")
@RolesAllowed(Role.EDITORS)
public class ReviewPreviews {

    @Inject
    Address address;

    @Inject
    PreviewLinks previews;

    @Inject
    ReviewWords words;

    @RestPath("submission")
    UUID submissionId;

    /** No redirect: the link that was made is shown this once. */
    @POST
    public Response make() {
        return previews.make(submissionId) ? words.here(submissionId, ReviewWords.PREVIEW) : words.again(submissionId, 422);
    }

    @POST
    @Path("{preview}/end")
    public Response end(@RestPath("preview") UUID preview) {
        previews.end(submissionId, preview);
        return words.back(submissionId, address.see("/desk/reviews/" + submissionId + "#previews"));
    }
}
