package org.wederhoor.desk.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.discussion.Discussion;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** The desk's discussion of a claim, on the page where a verdict on it is reviewed. A note that is being written there stays. */
@Path("/desk/reviews/{submission}/comments")
@RolesAllowed(Role.CHECKERS)
public class ReviewComments {

    @Inject
    Address address;

    @Inject
    Discussion discussion;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    ReviewWords words;

    @POST
    public Response comment(@RestPath("submission") UUID submissionId) {
        boolean taken = discussion.take(Missing.unless(Submission.claimOf(submissionId)));
        return taken ? words.back(submissionId, address.see("/desk/reviews/" + submissionId + "#discussion"),
                form.has("withdrawComment") ? new String[0] : new String[] {ReviewWords.COMMENT})
                : Response.status(422).entity(Reviews.page(submissionId, editor.account(), form.copy(), address)).build();
    }
}
