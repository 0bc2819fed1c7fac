package org.wederhoor.desk.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.desk.pin.Pins;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;

/** Notes on single sentences and answers of a submission, on the page of its review. */
@Path("/desk/reviews/{submission}/notes")
@RolesAllowed(Role.CHECKERS)
public class ReviewNotes {

    @Inject
    Address address;

    @Inject
    Pins pins;

    @Inject
    ReviewWords words;

    @RestPath("submission")
    UUID submissionId;

    @POST
    public Response pin() {
        return pins.pin(submissionId) ? back() : words.again(submissionId, 422);
    }

    @POST
    @Path("{note}/resolve")
    public Response resolve(@RestPath("note") UUID note) {
        pins.resolve(Missing.unless(Submission.claimOf(submissionId)), note);
        return back();
    }

    private Response back() {
        return words.back(submissionId, address.see("/desk/reviews/" + submissionId + "#pins"));
    }
}
