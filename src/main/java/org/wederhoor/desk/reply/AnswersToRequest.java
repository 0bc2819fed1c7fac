package org.wederhoor.desk.reply;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.source.EncodingMessages;
import org.wederhoor.desk.source.UploadedFile;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.intake.KnownEncoding;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** Where an editor adds what came in for a request: a file, a pasted text, or both. */
@Path("/desk/replies/{id}/answer")
@RolesAllowed(Role.CHECKERS)
public class AnswersToRequest {

    private static final Labels LABELS = Labels.NONE.with("file", Words.of(AnswersMessages.class, AnswersMessages::file))
            .with("encoding", Words.of(EncodingMessages.class, EncodingMessages::ofFile))
            .with("text", Words.of(AnswersMessages.class, AnswersMessages::text));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance answer(Form form, ReplyRequest request, List<KnownEncoding> encodings);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/replies/[^/]+/answer", LABELS);
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
    Receiving receiving;

    @Inject
    RoutingContext request;

    /** The form; a request that has not gone out leads on to its page, since nobody can have answered it. */
    @GET
    public Response blank(@RestPath UUID id) {
        return found(id).isSent() ? Response.ok(page(id, Form.blank(LABELS))).build() : address.see("/desk/replies/" + id);
    }

    /** Takes both or neither. */
    @POST
    public Response add(@RestPath UUID id) {
        found(id);
        UploadedFile file = UploadedFile.in(request, "file");
        List<Intake.Document> documents = new ArrayList<>();
        if (file != null) {
            Charset named = KnownEncoding.named(form.value("encoding")).map(KnownEncoding::charset).orElse(null);
            read("file", () -> Arrival.uploaded(file.bytes(), file.name(), editor.getId(), editor.getName()).in(named), documents);
        }
        if (!form.value("text").isBlank()) {
            read("text", () -> Arrival.pasted(form.value("text"), editor.getId(), editor.getName()), documents);
        }
        if (documents.isEmpty()) {
            form.problem("file", AnswerProblem.NOTHING);
        }
        if (form.hasProblems()) {
            if (file != null) {
                // no page can fill in a file
                form.problem("file", DeskProblem.FILE_AGAIN);
            }
            return Response.status(form.refusedStatus()).entity(page(id, form)).build();
        }
        Transactions.run(() -> documents.forEach(document -> receiving.receive(document, id)));
        return address.see("/desk/replies/" + id + "#received");
    }

    private void read(String field, Supplier<Arrival> arrival, List<Intake.Document> documents) {
        try {
            documents.add(intake.read(arrival.get()));
        } catch (Unreadable e) {
            form.problem(field, e.words());
        }
    }

    private static TemplateInstance page(UUID id, Form shown) {
        return Templates.answer(shown, found(id), List.of(KnownEncoding.values()));
    }

    private static ReplyRequest found(UUID id) {
        return Missing.unless(ReplyRequest.findById(id));
    }
}
