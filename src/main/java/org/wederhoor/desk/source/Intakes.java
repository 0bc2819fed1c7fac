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
import org.wederhoor.claim.intake.Offers;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.capture.Capture;
import org.wederhoor.source.capture.Captured;
import org.wederhoor.source.capture.NotCaptured;
import org.wederhoor.source.intake.KnownEncoding;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.saved.WebArchive;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.LeftOver;
import org.wederhoor.web.guard.LargeUploads;

/** Where documents come into a dossier: pasted, uploaded, or captured from their address. */
@jakarta.ws.rs.Path("/desk/dossiers/{dossier}/intake")
@RolesAllowed(Role.CHECKERS)
public class Intakes {

    private static final List<String> WORDS = List.of("address", "text");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance intake(Form form, Dossier dossier, Source source, Source archived, boolean known, List<KnownEncoding> encodings,
                List<BroughtFile> brought, String pages);
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

    @Produces
    @Singleton
    static LargeUploads archives() {
        // with the fields of the form
        return new LargeUploads("/desk/dossiers/[^/]+/intake/upload", WebArchive.LARGEST + 2_000_000L);
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
    Offers offers;

    @Inject
    Capture capture;

    @Inject
    RoutingContext request;

    /**
     * @param source the source whose text is to come; null for a new one
     * @param wanted an address to begin with; null for none, likewise {@code text}
     */
    @GET
    public TemplateInstance blank(@RestPath UUID dossier, @RestQuery UUID source, @RestQuery("address") String wanted, @RestQuery String text) {
        return page(dossier, Form.blank(LABELS).with("source", source).with("address", wanted).with("text", text), null, false);
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
        List<UploadedFile> files = files();
        if (files.isEmpty()) {
            return refused(dossier, "file", WebProblem.REQUIRED);
        }
        if (files.size() > 1) {
            return takeEach(dossier, files);
        }
        UploadedFile file = files.get(0);
        try {
            UUID offered = offers.offer(file.path(), file.name(), dossier);
            return offered == null ? take(dossier, "file", uploaded(file)) : offered(dossier, offered);
        } catch (Unreadable e) {
            return refused(dossier, "file", e.words());
        }
    }

    private Arrival uploaded(UploadedFile file) {
        return Arrival.uploaded(file.bytes(), file.name(), editor.getId(), editor.getName());
    }

    /** Several files at once: each by itself, so that one that is refused holds up none. */
    private Response takeEach(UUID dossier, List<UploadedFile> files) {
        List<BroughtFile> brought = files.stream().map(file -> {
            try {
                return new BroughtFile(file.name(), intake.take(uploaded(file).in(encoding()), dossier, null), null);
            } catch (Refused e) {
                return new BroughtFile(file.name(), null, e.words());
            }
        }).toList();
        boolean any = brought.stream().anyMatch(each -> each.taken() != null);
        return Response.status(any ? 200 : 422).entity(page(dossier, form, null, false, brought, null)).build();
    }

    /** On to the choice among its pages, unless something else was typed on the page too: then the page with that, and the way there. */
    private Response offered(UUID dossier, UUID upload) {
        Optional<Form> left = LeftOver.of(form, Form.blank(LABELS), WORDS);
        String source = form.value("source");
        String pages = "/desk/dossiers/" + dossier + "/pages/" + upload + (source.isEmpty() ? "" : "?source=" + form.id("source"));
        return left.isEmpty() ? address.see(pages) : Response.ok(page(dossier, left.get(), null, false, List.of(), pages)).build();
    }

    /** Null where none is named. */
    private Charset encoding() {
        return KnownEncoding.named(form.value("encoding")).map(KnownEncoding::charset).orElse(null);
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
            return onward(dossier, field, intake.take(arrival.in(field.equals("text") ? null : encoding()), dossier, chosen));
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
        if (!taken.equals("file") && !files().isEmpty()) {
            shown.problem("file", DeskProblem.FILE_AGAIN);
        }
    }

    /** The files that were chosen. */
    private List<UploadedFile> files() {
        return UploadedFile.all(request, "file");
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
        return page(dossier, shown, archived, known, List.of(), null);
    }

    private static TemplateInstance page(UUID dossier, Form shown, Source archived, boolean known, List<BroughtFile> brought,
            String pages) {
        Source source = shown.value("source").isEmpty() ? null : Missing.unless(Source.findById(shown.id("source")));
        return Templates.intake(shown, Missing.unless(Dossier.findById(dossier)), source, archived, known, List.of(KnownEncoding.values()), brought,
                pages);
    }
}
