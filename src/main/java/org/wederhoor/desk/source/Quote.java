package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.desk.Quoted;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where words that were selected in a source, or pasted, go on to what they are to become. */
@Path("/desk/sources/{source}/quote")
@RolesAllowed(Role.CHECKERS)
public class Quote {

    /** What words of a source can become. */
    enum Use {
        CLAIM, STATEMENT, APPEARANCE, LEFT_OUT
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    SourcePages pages;

    /** Leads on to the source, for whoever asks for the address that the words are sent to. */
    @GET
    public Response reader(@RestPath UUID source) {
        return address.see("/desk/sources/" + source);
    }

    @POST
    public Response use(@RestPath("source") UUID id) {
        Source source = Missing.unless(Source.findById(id));
        Missing.unless(SourceText.of(source));
        String words = form.verbatim("quotation", 2000);
        Quoted quoted = new QuotationField(form, "quotation", source).read(words, form.value("quotationPlace"),
                form.around("quotationPrefix"), form.around("quotationSuffix"));
        if (quoted == null) {
            form.problem("quotation", WebProblem.REQUIRED);
        } else {
            form.with("quotation", quoted.exact()).with("quotationPlace", QuotationField.carried(quoted.place()));
        }
        Use use = null;
        if (form.value("use").isEmpty()) {
            // the button that takes the nearest words does not say what for
            form.problem(Form.WHOLE, DeskProblem.WHAT_FOR);
        } else {
            use = Missing.unless(form.optionalChoice("use", Use.class));
        }
        Claim claim = use == Use.APPEARANCE ? claim() : null;
        if (form.hasProblems()) {
            SourcePage page = pages.of(source, 0, form);
            return Response.status(422).entity(Sources.Templates.source(quoted == null ? page : page.at(quoted.place().start()))).build();
        }
        return switch (use) {
            case CLAIM -> go("/desk/dossiers/" + dossier(source).id + "/claims/new", source, quoted, "");
            case STATEMENT -> go("/desk/dossiers/" + dossier(source).id + "/statements/new", source, quoted, "");
            case APPEARANCE -> go("/desk/claims/" + claim.id, source, quoted, "#appearances");
            case LEFT_OUT -> leaveOut(source.id, quoted.place());
        };
    }

    private Claim claim() {
        if (form.value("claim").isEmpty()) {
            form.problem("claim", DeskProblem.WHICH_CLAIM);
        }
        return form.optionalReference("claim", key -> Claim.findById(key));
    }

    private Response go(String path, Source source, Quoted quoted, String fragment) {
        return address.see(path + "?source=" + source.id + "&place=" + QuotationField.carried(quoted.place()) + fragment);
    }

    private Response leaveOut(UUID id, TextRange place) {
        Transactions.run(() -> {
            Source source = Source.locked(id);
            if (LeftOutPart.placesIn(source).stream().noneMatch(other -> other.contains(place))) {
                LeftOutPart part = new LeftOutPart(source, place, LeftOutReason.OTHER);
                part.persist();
                editor.record(Verb.LEFT_OUT, Thing.SOURCE, id, QuotationField.carried(place));
            }
        });
        return address.see("/desk/sources/" + id + "#text");
    }

    /** The dossier that the words are used in: the chosen one, else the only one that the source is in. */
    private Dossier dossier(Source source) {
        Dossier chosen = form.value("dossier").isEmpty() ? null : form.reference("dossier", key -> Dossier.findById(key));
        return chosen != null ? chosen : Missing.unless(Sources.dossiersOf(source).stream().findFirst().orElse(null));
    }
}
