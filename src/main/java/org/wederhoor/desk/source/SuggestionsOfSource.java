package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.source.Source;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;

/** Where statements are looked for anew in a source's text: its left-out parts or the parties have changed. */
@Path("/desk/sources/{source}/suggestions")
@RolesAllowed(Role.CHECKERS)
public class SuggestionsOfSource {

    @Inject
    Address address;

    @Inject
    QuoteWords words;

    /** Leads on to the source, for whoever asks for the address that the button sends to. */
    @GET
    public Response reader(@RestPath UUID source) {
        return address.see("/desk/sources/" + source);
    }

    @POST
    public Response renew(@RestPath UUID source) {
        Transactions.run(() -> Suggestions.renew(Source.locked(source)));
        return words.back(source, "#suggestions");
    }
}
