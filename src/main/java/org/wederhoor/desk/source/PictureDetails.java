package org.wederhoor.desk.source;

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

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Passage;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Pictured;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourcePicture;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.picture.Picture;
import org.wederhoor.source.intake.picture.Rendition;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** Where a detail of a picture is noted, so that it can be quoted. */
@Path("/desk/sources/{source}/details")
@RolesAllowed(Role.CHECKERS)
public class PictureDetails {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance details(Form form, Source source, PictureAtDesk picture, Pictured[] kinds);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sources/[^/]+/details", DetailForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance blank(@RestPath UUID source) {
        Source its = Missing.unless(Source.findById(source));
        seen(its);
        return page(DetailForm.blank(), its);
    }

    @POST
    public Response note(@RestPath("source") UUID sourceId) {
        Source source = Missing.unless(Source.findById(sourceId));
        SourcePicture seen = seen(source);
        UUID id = form.newId();
        DetailForm.Typed typed = new DetailForm(form).read(seen);
        // drawn outside the transaction, since that may take long
        Rendition drawn = form.hasProblems() ? null : drawn(source, typed);
        boolean noted = !form.hasProblems() && Transactions.call(() -> note(Source.locked(sourceId), id, typed, drawn));
        return noted ? address.see("/desk/sources/" + sourceId + "#detail-" + id)
                : Response.status(form.refusedStatus()).entity(page(form, Missing.unless(Source.findById(sourceId)))).build();
    }

    private Rendition drawn(Source source, DetailForm.Typed typed) {
        SourceFile file = SourceFile.of(source);
        try {
            return Picture.of(DocumentType.of(file.mediaType), file.bytes).detail(typed.region());
        } catch (Unreadable e) {
            form.problem(Form.WHOLE, e.words());
            return null;
        }
    }

    /** Whether it is noted now, by this form or by the same one that was sent before. */
    private boolean note(Source source, UUID id, DetailForm.Typed typed, Rendition drawn) {
        Passage known = Passage.findById(id);
        Passage same = Passage.described(source, typed.description());
        if (known != null) {
            boolean again = known.equals(same) && typed.region().equals(known.region());
            if (!again) {
                form.problem("description", WebProblem.sentBefore(known.exact));
            }
            return again;
        }
        if (same != null) {
            form.problem("description", DeskProblem.DESCRIBED_ALREADY);
            return false;
        }
        Passage region = Passage.region(id, source, typed.region(), typed.description());
        new PictureDetail(region, typed.pictured(), typed.right(), drawn, editor.getId(), editor.getName()).persistAndFlush();
        editor.record(Verb.DETAILED, Thing.SOURCE, source.id, source.label);
        return true;
    }

    /** @throws Missing when it is no picture, or the law took it away */
    static SourcePicture seen(Source source) {
        SourcePicture picture = Missing.unless(SourcePicture.of(source));
        if (picture.isRemoved()) {
            throw new Missing();
        }
        return picture;
    }

    private static TemplateInstance page(Form shown, Source source) {
        return Templates.details(shown, source, PictureAtDesk.of(source), Pictured.values());
    }
}
