package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** A part of a source's text that is left out of the article, or taken back in. */
@Path("/desk/left-out/{id}")
@RolesAllowed(Role.CHECKERS)
public class LeftOutParts {

    @Inject
    QuoteWords words;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

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
        UUID source = Transactions.call(() -> {
            // nothing is read before the lock, or it would be what was there before it
            Source its = Source.locked(Missing.unless(LeftOutPart.sourceOf(id)));
            LeftOutPart part = LeftOutPart.findById(id);
            if (part.takenIn != takenIn) {
                if (part.version != form.seen()) {
                    throw new Refused(WebRefusal.CHANGED_SINCE);
                }
                part.takenIn = takenIn;
                editor.record(takenIn ? Verb.TAKEN_IN : Verb.LEFT_OUT, Thing.SOURCE, its.id, QuotationField.carried(part.place()));
            }
            return its.id;
        });
        return words.back(source, "#text");
    }
}
