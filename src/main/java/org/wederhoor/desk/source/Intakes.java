package org.wederhoor.desk.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;

import org.apache.commons.codec.digest.DigestUtils;

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
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.KnownEncoding;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.saved.Contents;
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

    private static final int NAME = 255;
    private static final List<String> WORDS = List.of("address", "text");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance intake(Form form, Dossier dossier, Source source, Source archived, boolean known, String pages,
                List<KnownEncoding> encodings);
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

    /** @param source the source whose text is to come; null for a new one */
    @GET
    public TemplateInstance blank(@RestPath UUID dossier, @RestQuery UUID source) {
        return page(dossier, Form.blank(LABELS).with("source", source), null, false, null);
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
        FileUpload file = file();
        if (file == null) {
            return refused(dossier, "file", WebProblem.REQUIRED);
        }
        String name = name(file.fileName());
        try (WebArchive archive = WebArchive.at(Path.of(file.uploadedFileName()))) {
            Contents contents = archive == null ? null : archive.contents();
            if (contents != null && !(contents.isOnePage() && file.size() <= DocumentReader.LARGEST)) {
                contents.refuseEmpty();
                return offered(dossier, offers.offer(archive, contents, name, sha256(file), dossier));
            }
            DocumentReader.refuseLarger(file.size());
        } catch (Unreadable e) {
            return refused(dossier, "file", e.words());
        }
        return take(dossier, "file", Arrival.uploaded(bytes(file), name, editor.getId(), editor.getName()));
    }

    /** On to the choice among its pages, unless something else was typed on the page too: then the page with that, and the way there. */
    private Response offered(UUID dossier, UUID upload) {
        Optional<Form> left = LeftOver.of(form, Form.blank(LABELS), WORDS);
        String source = form.value("source");
        String pages = "/desk/dossiers/" + dossier + "/pages/" + upload + (source.isEmpty() ? "" : "?source=" + form.id("source"));
        return left.isEmpty() ? address.see(pages) : Response.ok(page(dossier, left.get(), null, false, pages)).build();
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
                : Response.ok(page(dossier, shown, Source.findById(taken.source()), known, null)).build();
    }

    // no page can fill in a file
    private void askForFile(Form shown, String taken) {
        if (!taken.equals("file") && file() != null) {
            shown.problem("file", DeskProblem.FILE_AGAIN);
        }
    }

    /** The file that was chosen; null when none was. */
    private FileUpload file() {
        return request.fileUploads().stream().filter(each -> each.name().equals("file") && !each.fileName().isBlank()).findFirst().orElse(null);
    }

    private Response refused(UUID dossier, String field, Words words) {
        form.problem(field, words);
        return again(dossier, field);
    }

    private Response again(UUID dossier, String wrong) {
        askForFile(form, wrong);
        return Response.status(422).entity(page(dossier, form, null, false, null)).build();
    }

    private static TemplateInstance page(UUID dossier, Form shown, Source archived, boolean known, String pages) {
        Source source = shown.value("source").isEmpty() ? null : Missing.unless(Source.findById(shown.id("source")));
        return Templates.intake(shown, Missing.unless(Dossier.findById(dossier)), source, archived, known, pages, List.of(KnownEncoding.values()));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(Path.of(file.uploadedFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(FileUpload file) {
        try (InputStream in = Files.newInputStream(Path.of(file.uploadedFileName()))) {
            return DigestUtils.sha256Hex(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // some browsers send a whole path
    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
        return name.codePointCount(0, name.length()) <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME));
    }
}
