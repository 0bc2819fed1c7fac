package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.signature.KeyLookups;
import org.wederhoor.source.signature.MailSignature;
import org.wederhoor.source.signature.SignatureCheck;
import org.wederhoor.source.signature.Signatures;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** What is known of the signatures of a mail, and where their keys are given or looked up. */
@Path("/desk/sources/{id}/signatures")
@RolesAllowed(Role.CHECKERS)
public class MailSignatures {

    private static final int LONGEST_KEY = 10_000;
    private static final int LONGEST_WHERE = 2000;
    private static final Labels LABELS = Labels.NONE
            .with("signature", Words.of(MailSignaturesMessages.class, MailSignaturesMessages::signature))
            .with("key", Words.of(MailSignaturesMessages.class, MailSignaturesMessages::key))
            .with("foundWhere", Words.of(MailSignaturesMessages.class, MailSignaturesMessages::foundWhere));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signatures(Source source, List<MailSignature> signatures, Form form, boolean lookup);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sources/[^/]+/signatures", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    KeyLookups lookups;

    @GET
    public TemplateInstance signatures(@RestPath UUID id) {
        return page(Missing.unless(Source.findById(id)), Form.blank(LABELS).with("id", Ids.next()));
    }

    @POST
    public Response add(@RestPath UUID id) {
        String key = form.required("key", LONGEST_KEY);
        String where = form.required("foundWhere", LONGEST_WHERE);
        if (key != null && !form.hasProblem("key") && !Signatures.isKey(key)) {
            form.problem("key", Words.of(MailSignaturesMessages.class, MailSignaturesMessages::noKey));
        }
        if (!form.hasProblems()) {
            Transactions.run(() -> keep(Source.locked(id), form.newId(), number(), key, where));
        }
        return form.hasProblems() ? Response.status(form.refusedStatus()).entity(page(Missing.unless(Source.findById(id)), form)).build() : back(id);
    }

    /** Asks DNS once more. */
    @POST
    @Path("look-up")
    public Response lookUp(@RestPath UUID id) {
        if (!lookups.isOn()) {
            throw new NotFoundException();
        }
        lookups.lookUp(id);
        return back(id);
    }

    private void keep(Source source, UUID check, int number, String key, String where) {
        SignatureCheck kept = Missing.unless(Signatures.add(source, check, number, key, where, editor.account()));
        editor.record(Verb.EDITED, Thing.SOURCE, source.id, kept.selector + "._domainkey." + kept.domain);
    }

    private int number() {
        return form.value("signature").matches("\\d{1,3}") ? Integer.parseInt(form.value("signature")) : 0;
    }

    private Response back(UUID id) {
        return address.see("/desk/sources/" + id + "/signatures");
    }

    private TemplateInstance page(Source source, Form shown) {
        List<MailSignature> signatures = Signatures.all(source);
        return Templates.signatures(source, Missing.unless(signatures.isEmpty() ? null : signatures), shown, lookups.isOn());
    }
}
