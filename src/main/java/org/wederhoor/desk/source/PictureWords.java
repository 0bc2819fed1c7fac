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
import org.wederhoor.claim.intake.ComparedWords;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.machine.MachineReader;
import org.wederhoor.source.machine.MachineReading;
import org.wederhoor.source.text.StorableText;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** Where an editor compares the words in a picture with it, and writes down what becomes the source's text. */
@Path("/desk/sources/{source}/words")
@RolesAllowed(Role.CHECKERS)
public class PictureWords {

    private static final int LONGEST = 200_000;
    private static final Labels LABELS = Labels.NONE.with("text", Words.of(PicturesMessages.class, PicturesMessages::words))
            .with("compared", Words.of(PicturesMessages.class, PicturesMessages::compared));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance words(Form form, Source source, PictureAtDesk picture, boolean machine);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sources/[^/]+/words(/machine)?", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    MachineReader machine;

    @Inject
    ComparedWords compared;

    /** With the machine's words to begin with; one that has its text leads on to it. */
    @GET
    public Response blank(@RestPath UUID source) {
        Source its = Missing.unless(Source.findById(source));
        PictureDetails.seen(its);
        if (SourceText.of(its) != null) {
            return address.see("/desk/sources/" + source + "#text");
        }
        MachineReading reading = MachineReading.of(its);
        return Response.ok(page(Form.blank(LABELS).with("text", reading == null ? null : reading.words), its)).build();
    }

    @POST
    public Response set(@RestPath UUID source) {
        PictureDetails.seen(Missing.unless(Source.findById(source)));
        String text = StorableText.of(form.verbatim("text", LONGEST)).strip();
        if (text.isBlank()) {
            form.problem("text", WebProblem.REQUIRED);
        }
        if (!form.has("compared", "true")) {
            form.problem("compared", DeskProblem.COMPARE_FIRST);
        }
        try {
            if (!form.hasProblems() && !Transactions.call(() -> compared.set(Source.locked(source), text, editor.getId(), editor.getName()))) {
                form.problem("text", DeskProblem.TEXT_SET);
            }
        } catch (Refused e) {
            form.problem("text", e.words());
        }
        return form.hasProblems() ? Response.status(form.refusedStatus()).entity(page(form, Missing.unless(Source.findById(source)))).build()
                : address.see("/desk/sources/" + source + "#text");
    }

    /** Leads on to the form, for whoever asks for the address that the button sends to. */
    @GET
    @Path("machine")
    public Response asking(@RestPath UUID source) {
        return address.see("/desk/sources/" + source + "/words");
    }

    /** Asks a machine to read it; what was typed meanwhile stays. */
    @POST
    @Path("machine")
    public Response ask(@RestPath UUID source) {
        Transactions.run(() -> {
            Source its = Source.locked(source);
            PictureDetails.seen(its);
            machine.ask(its.id);
        });
        return form.value("text").isBlank() ? address.see("/desk/sources/" + source + "/words")
                : Response.ok(page(form, Missing.unless(Source.findById(source)))).build();
    }

    private TemplateInstance page(Form shown, Source source) {
        return Templates.words(shown, source, PictureAtDesk.of(source), machine.isThere());
    }
}
