package org.wederhoor.desk.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.intake.Intake.Outcome;
import org.wederhoor.claim.intake.Intake.Taken;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.capture.Capture;
import org.wederhoor.source.capture.Captured;
import org.wederhoor.source.capture.NotCaptured;
import org.wederhoor.source.intake.KnownEncoding;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.LeftOver;

/** Where documents come into a dossier: pasted, uploaded, or captured from their address. */
@jakarta.ws.rs.Path("/desk/dossiers/{dossier}/intake")
@RolesAllowed(Role.CHECKERS)
public class Intakes {

    private static final List<String> WORDS = List.of("address", "text");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance intake(Form form, Dossier dossier, Source source, Source archived, boolean known, List<KnownEncoding> encodings);
    }

    private static final Labels LABELS = Labels.NONE.with("address", Words.of(SourcesMessages.class, SourcesMessages::captureAddress))
            .with("file", Words.of(SourcesMessages.class, SourcesMessages::uploadFile))
            .with("text", Words.of(SourcesMessages.class, SourcesMessages::pastedText))
            .with("encoding", Words.of(EncodingMessages.class, EncodingMessages::ofFile));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/dossiers/[^/]+/intake/.*", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Intake intake;

    @Inject
    Capture capture;

    @Inject
    RoutingContext request;

    /** @param source the source whose text is to come; null for a new one */
    @GET
    public TemplateInstance blank(@RestPath UUID dossier, @RestQuery UUID source) {
        return page(dossier, Form.blank(LABELS).with("source", source), null, false);
    }

    @POST
    @jakarta.ws.rs.Path("paste")
    public Response paste(@RestPath UUID dossier) {
        String text = form.value("text");
        if (text.isBlank()) {
            return refused(dossier, "text", WebProblem.REQUIRED);
        }
        return take(dossier, "text", Arrival.pasted(text, editor.getId(), editor.getName()));
    }

    @POST
    @jakarta.ws.rs.Path("upload")
    public Response upload(@RestPath UUID dossier) {
        UploadedFile file = file();
        if (file == null) {
            return refused(dossier, "file", WebProblem.REQUIRED);
        }
        return take(dossier, "file", Arrival.uploaded(file.bytes(), file.name(), editor.getId(), editor.getName()));
    }

    @POST
    @jakarta.ws.rs.Path("capture")
    public Response capture(@RestPath UUID dossier) {
        String wanted = form.required("address", 2000);
        if (form.hasProblems()) {
            return again(dossier, "address");
        }
        try {
            Captured page = capture.fetch(wanted);
            return take(dossier, "address", Arrival.captured(page, editor.getId(), editor.getName()));
        } catch (NotCaptured e) {
            return refused(dossier, "address", e.words());
        }
    }

    private Response take(UUID dossier, String field, Arrival arrival) {
        UUID chosen = form.value("source").isEmpty() ? null : form.id("source");
        try {
            Charset named = field.equals("text") ? null : KnownEncoding.named(form.value("encoding")).map(KnownEncoding::charset).orElse(null);
            return onward(dossier, field, intake.take(arrival.in(named), dossier, chosen));
        } catch (Refused e) {
            return refused(dossier, field, e.words());
        }
    }

    /**
     * On to what was archived, unless something else was given on the page too, or what came is here in other bytes: then the page with
     * that, and the way on.
     */
    private Response onward(UUID dossier, String field, Taken taken) {
        Optional<Form> left = LeftOver.of(form, Form.blank(LABELS), WORDS.stream().filter(each -> !each.equals(field)).toList());
        Form shown = left.orElse(Form.blank(LABELS));
        askForFile(shown, field);
        boolean known = taken.outcome() == Outcome.SAME_TEXT;
        return left.isEmpty() && !shown.hasProblems() && !known ? address.see("/desk/sources/" + taken.source())
                : Response.ok(page(dossier, shown, Source.findById(taken.source()), known)).build();
    }

    // no page can fill in a file
    private void askForFile(Form shown, String taken) {
        if (!taken.equals("file") && file() != null) {
            shown.problem("file", DeskProblem.FILE_AGAIN);
        }
    }

    private UploadedFile file() {
        return UploadedFile.in(request, "file");
    }

    private Response refused(UUID dossier, String field, Words words) {
        form.problem(field, words);
        return again(dossier, field);
    }

    private Response again(UUID dossier, String wrong) {
        askForFile(form, wrong);
        return Response.status(422).entity(page(dossier, form, null, false)).build();
    }

    private static TemplateInstance page(UUID dossier, Form shown, Source archived, boolean known) {
        Source source = shown.value("source").isEmpty() ? null : Missing.unless(Source.findById(shown.id("source")));
        return Templates.intake(shown, Missing.unless(Dossier.findById(dossier)), source, archived, known, List.of(KnownEncoding.values()));
    }
}
