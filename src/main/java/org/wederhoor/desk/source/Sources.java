package org.wederhoor.desk.source;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.publication.edition.Stone;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** A source: its text with what the desk made of it, and what it says of itself. */
@Path("/desk/sources")
@RolesAllowed(Role.CHECKERS)
public class Sources {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance source(SourcePage page);

        static native TemplateInstance removed(Source source, SourceFile file, Stone stone);

        static native TemplateInstance form(Form form, Source source, List<Dossier> dossiers, List<Party> parties,
                List<SourceProposal> proposals, List<SamePage> samePage);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sources/[^/]+|/desk/dossiers/[^/]+/sources", SourceForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    SourcePages pages;

    @Inject
    SecurityLog security;

    /**
     * @param part of a long text, from 1
     * @param at   a place in the text, in code points, whose part is shown in place of that
     * @param answering the claim that was answered last, which is chosen again; null for none
     */
    @GET
    @Path("{id}")
    public TemplateInstance source(@RestPath UUID id, @RestQuery Integer part, @RestQuery Integer at, @RestQuery UUID answering) {
        SourcePage page = pages.of(Missing.unless(Source.findById(id)), part == null ? 0 : part - 1,
                Form.blank(QuoteWords.LABELS).with("answering", answering));
        return Templates.source(at == null ? page : page.at(at));
    }

    /** The document as it came, or why it is not here any more; only ever as a download, since it may be anybody's page with anybody's script. */
    @GET
    @Path("{id}/original")
    public Response original(@RestPath UUID id) {
        SourceFile file = Missing.unless(SourceFile.of(Missing.unless(Source.findById(id))));
        if (file.isRemoved()) {
            return Response.status(Response.Status.GONE).entity(Templates.removed(Source.findById(id), file, Stone.of(file.removedBy))).build();
        }
        security.note(SecurityKind.EXPORTED, editor.account().signInName, null, "/desk/sources/" + id);
        return Response.ok(file.bytes, "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + file.sha256.substring(0, 16) + file.extension() + "\"").build();
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        Source source = Missing.unless(Source.findById(id));
        return page(SourceForm.of(source, address.language()), source);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        SourceForm typed = new SourceForm(form);
        boolean saved = Transactions.call(() -> {
            Source source = Source.locked(id);
            SourceWords words = typed.read();
            if (form.hasProblems() || typed.isStale(source, words, address.language())) {
                return false;
            }
            typed.save(source, words, editor);
            return true;
        });
        Source source = Missing.unless(Source.findById(id));
        return saved ? address.see("/desk/sources/" + id) : Response.status(form.refusedStatus()).entity(page(form, source)).build();
    }

    static String pathOf(UUID dossier) {
        return "/desk/dossiers/" + dossier + "#sources";
    }

    /** The form for a source that is yet to be in {@code dossier}. */
    static TemplateInstance page(Form shown, Dossier dossier) {
        return Templates.form(shown, null, List.of(dossier), PartyChoices.of(Party.of(dossier)), List.of(), List.of());
    }

    static TemplateInstance page(Form shown, Source source) {
        List<Party> near = dossiersOf(source).stream().flatMap(dossier -> Party.of(dossier).stream()).toList();
        return Templates.form(shown, source, dossiersOf(source), PartyChoices.of(near), SourceProposal.of(source), SamePage.of(source));
    }

    static List<Dossier> dossiersOf(Source source) {
        return source.dossiers.stream().sorted(Comparator.comparing(dossier -> dossier.createdAt)).toList();
    }
}
