package org.wederhoor.desk.correction;

import java.time.LocalDate;
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
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.correction.CorrectionOutcome;
import org.wederhoor.claim.correction.CorrectionRequest;
import org.wederhoor.claim.correction.CorrectionWords;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Corrections that were asked of others: the list with what waits, and each with what came of it. */
@Path("/desk/corrections")
@RolesAllowed(Role.CHECKERS)
public class AskedCorrections {

    private static final int MOST = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<CorrectionRequest> waiting, List<CorrectionRequest> ended);

        static native TemplateInstance form(Form form, Claim claim, CorrectionRequest request, List<Source> printed, List<Source> captures,
                List<CorrectionOutcome> outcomes);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    @GET
    public TemplateInstance list() {
        return Templates.list(CorrectionRequest.open(MOST), CorrectionRequest.ended(MOST));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        CorrectionRequest request = Missing.unless(CorrectionRequest.findById(id));
        return page(CorrectionForm.of(request, address.language()), request.claim, request);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        CorrectionForm typed = new CorrectionForm(form);
        boolean saved = Transactions.call(() -> {
            CorrectionRequest request = found(id);
            CorrectionWords words = typed.read(request.claim, LocalDate.now(site.zone()));
            return !form.hasProblems() && !typed.isStale(request, words, address.language()) && say(request, words);
        });
        CorrectionRequest request = Missing.unless(CorrectionRequest.findById(id));
        return saved ? back(request.claim) : Response.status(form.refusedStatus()).entity(page(form, request.claim, request)).build();
    }

    /** What was published of it stays published. */
    @POST
    @Path("{id}/remove")
    public Response remove(@RestPath UUID id) {
        return back(Transactions.call(() -> {
            CorrectionRequest request = found(id);
            if (request.version != form.seen()) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            request.delete();
            editor.record(Verb.CORRECTION_REMOVED, Thing.CLAIM, request.claim.id, request.source.label);
            return request.claim;
        }));
    }

    static TemplateInstance page(Form shown, Claim claim, CorrectionRequest request) {
        return Templates.form(shown, claim, request, CorrectionForm.printedIn(claim), CorrectionForm.captures(claim), List.of(CorrectionOutcome.values()));
    }

    private boolean say(CorrectionRequest request, CorrectionWords words) {
        Changes changes = CorrectionField.ALL.changes(request.words(), words);
        if (!request.words().equals(words)) {
            request.say(words);
            editor.record(Verb.CORRECTION_CHANGED, Thing.CLAIM, request.claim.id, words.source().label, changes);
        }
        return true;
    }

    private static CorrectionRequest found(UUID id) {
        CorrectionRequest request = CorrectionRequest.locked(id);
        if (request == null) {
            throw new Refused(CorrectionRefusal.GONE);
        }
        return request;
    }

    private Response back(Claim claim) {
        return address.see("/desk/claims/" + claim.id + "#corrections");
    }
}
