package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where a source is added to a dossier. */
@Path("/desk/dossiers/{dossier}/sources")
@RolesAllowed(Role.CHECKERS)
public class NewSources {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /** Leads on to the dossier, for whoever asks for the address that the form is sent to. */
    @GET
    public Response list(@RestPath UUID dossier) {
        return address.see(Sources.pathOf(dossier));
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath UUID dossier) {
        return Sources.page(SourceForm.blank(), known(dossier));
    }

    @POST
    public Response create(@RestPath("dossier") UUID dossierId) {
        UUID id = form.newId();
        boolean made = Transactions.call(() -> {
            Dossier dossier = Dossier.locked(dossierId);
            SourceForm typed = new SourceForm(form);
            SourceWords words = typed.read();
            Source known = Source.findById(id);
            if (!form.hasProblems() && known == null) {
                typed.add(editor);
                cite(new Source(id), words, dossier);
            }
            return !form.hasProblems() && (known == null || !typed.isStale(known, words, address.language()));
        });
        return made ? address.see(Sources.pathOf(dossierId))
                : Response.status(form.refusedStatus()).entity(again(dossierId, id)).build();
    }

    private void cite(Source source, SourceWords words, Dossier dossier) {
        source.describe(words);
        source.dossiers.add(dossier);
        source.persistAndFlush();
        editor.record(Verb.CREATED, Thing.SOURCE, source.id, words.label());
    }

    private TemplateInstance again(UUID dossierId, UUID id) {
        Source known = Source.findById(id);
        return known == null ? Sources.page(form, known(dossierId)) : Sources.page(form, known);
    }

    private static Dossier known(UUID id) {
        return Missing.unless(Dossier.findById(id));
    }
}
