package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.Containment;
import org.wederhoor.source.copies.Differences;
import org.wederhoor.source.copies.LineDifference;
import org.wederhoor.source.copies.Shingles;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Two sources side by side: what they share, where they differ, and the claims that one has from the other's text. */
@Path("/desk/sources/{source}/copies/{other}")
@RolesAllowed(Role.CHECKERS)
public class Copies {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance copies(Source source, Source other, Containment shares, List<LineDifference> differences,
                List<SharedAppearance> appearances);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance copies(@RestPath UUID source, @RestPath UUID other) {
        Source one = Missing.unless(Source.findById(source));
        Source two = Missing.unless(Source.findById(other));
        String text = SourceText.placed(one).text();
        String otherText = SourceText.placed(two).text();
        return Templates.copies(one, two, Containment.of(Shingles.of(text), Shingles.of(otherText)), Differences.of(text, otherText),
                SharedAppearance.of(one, two));
    }

    /** Confirms that claims appear here as they do there: with the same words, the same derivation and the same origin. */
    @POST
    public Response confirm(@RestPath("source") UUID id, @RestPath UUID other) {
        for (Claim claim : form.references("claims", key -> Claim.<Claim>findById(key))) {
            Transactions.call(() -> confirm(Claim.locked(claim.id), id, other));
        }
        return address.see("/desk/sources/" + id + "#passages");
    }

    private boolean confirm(Claim claim, UUID id, UUID other) {
        Source source = Missing.unless(Source.findById(id));
        SharedAppearance.of(source, Missing.unless(Source.findById(other))).stream()
                .filter(each -> each.there().claim.equals(claim)).findFirst().ifPresent(shared -> {
                    Appearance appearance = shared.here();
                    appearance.persistAndFlush();
                    editor.record(Verb.LINKED, Thing.CLAIM, claim.id, source.label);
                });
        return true;
    }
}
