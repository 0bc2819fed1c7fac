package org.wederhoor.desk.source;

import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.NamesakeProblem;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where what a document says about itself is saved as it stands, by naming the kind of source that it is. */
@Path("/desk/sources/{source}/description")
@RolesAllowed(Role.CHECKERS)
public class DescribedSources {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    QuoteWords quoting;

    /** Leads on to the source, for whoever asks for the address that the button sends to. */
    @GET
    public Response reader(@RestPath UUID source) {
        return address.see("/desk/sources/" + source);
    }

    /** @param kind of source: the one of the button that was pressed */
    @POST
    public Response describe(@RestPath("source") UUID id, @RestQuery String kind) {
        Form described = SourceForm.of(Missing.unless(Source.<Source>findById(id)), address.language()).with("kind", kind)
                .withAll(NamesakeProblem.ANOTHER, form.values(NamesakeProblem.ANOTHER));
        Transactions.run(() -> save(Source.locked(id), described));
        if (!described.hasProblems()) {
            return quoting.back(id, "");
        }
        form.withAll(NamesakeProblem.ANOTHER, described.values(NamesakeProblem.ANOTHER)).problem(Form.WHOLE, language -> described.getSummary().stream()
                .map(wrong -> wrong.label().in(language) + ": " + wrong.words().in(language)).collect(Collectors.joining(" ")));
        return quoting.page(id, form, 422);
    }

    private void save(Source source, Form described) {
        SourceForm typed = new SourceForm(described);
        SourceWords words = typed.read();
        if (described.hasProblems() || source.words().equals(words)) {
            return;
        }
        if (source.version != form.seen()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        typed.save(source, words, editor);
    }
}
