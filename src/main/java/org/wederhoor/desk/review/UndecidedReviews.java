package org.wederhoor.desk.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.web.address.Address;

/** The review page with what is typed in it, and nothing done: what the enter key asks for, and a draft. */
@Path("/desk/reviews/{submission}/words")
@RolesAllowed(Role.CHECKERS)
public class UndecidedReviews {

    @Inject
    Address address;

    @Inject
    ReviewWords words;

    /** Leads on to the review, for whoever asks for the address that the words are sent to. */
    @GET
    public Response review(@RestPath UUID submission) {
        return address.see("/desk/reviews/" + submission);
    }

    @POST
    public Response show(@RestPath UUID submission) {
        return words.back(submission, address.see("/desk/reviews/" + submission));
    }
}
