package org.wederhoor.desk.source;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Missing;

/** What a source says of itself: who published it, when and where. */
@Path("/desk/sources")
@RolesAllowed(Role.CHECKERS)
public class Sources {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Form form, Source source, List<Dossier> dossiers, List<Party> parties);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /** Leads on to the form, for whoever asks for the address that it is sent to. */
    @GET
    @Path("{id}")
    public Response source(@RestPath UUID id) {
        return address.see("/desk/sources/" + id + "/edit");
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        Source source = Missing.unless(Source.findById(id));
        return page(SourceForm.of(source), source);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        SourceForm typed = new SourceForm(form);
        boolean saved = QuarkusTransaction.requiringNew().call(() -> {
            Source source = Source.locked(id);
            SourceWords words = typed.read();
            if (form.hasProblems() || typed.isStale(source, words, address.language())) {
                return false;
            }
            source.describe(words);
            editor.record(Verb.EDITED, "source", id, null);
            return true;
        });
        Source source = Missing.unless(Source.findById(id));
        return saved ? back(source) : Response.status(form.refusedStatus()).entity(page(form, source)).build();
    }

    private Response back(Source source) {
        return dossiersOf(source).stream().findFirst().map(dossier -> address.see(pathOf(dossier.id)))
                .orElseGet(() -> address.see("/desk/dossiers"));
    }

    static String pathOf(UUID dossier) {
        return "/desk/dossiers/" + dossier + "#sources";
    }

    /** The form for a source that is yet to be in {@code dossier}. */
    static TemplateInstance page(Form shown, Dossier dossier) {
        return Templates.form(shown, null, List.of(dossier), Party.all());
    }

    static TemplateInstance page(Form shown, Source source) {
        return Templates.form(shown, source, dossiersOf(source), Party.all());
    }

    private static List<Dossier> dossiersOf(Source source) {
        return source.dossiers.stream().sorted(Comparator.comparing(dossier -> dossier.createdAt)).toList();
    }
}
