package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.history.Verb;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.web.Address;
import org.wederhoor.web.Missing;

/** A part of a source's text that is left out of the article, or taken back in. */
@Path("/desk/left-out/{id}")
@RolesAllowed(Role.CHECKERS)
public class LeftOutParts {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @POST
    @Path("take-in")
    public Response takeIn(@RestPath UUID id) {
        return set(id, true);
    }

    @POST
    @Path("leave-out")
    public Response leaveOut(@RestPath UUID id) {
        return set(id, false);
    }

    private Response set(UUID id, boolean takenIn) {
        UUID source = QuarkusTransaction.requiringNew().call(() -> {
            LeftOutPart part = Missing.unless(LeftOutPart.findById(id));
            Source its = Source.locked(part.source.id);
            // whatever somebody else did to it meanwhile, the button says how it is to be
            if (part.takenIn != takenIn) {
                part.takenIn = takenIn;
                editor.record(takenIn ? Verb.TAKEN_IN : Verb.LEFT_OUT, "source", its.id, QuotationField.carried(part.place()));
            }
            return its.id;
        });
        return address.see("/desk/sources/" + source + "#text");
    }
}
