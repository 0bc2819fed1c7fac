package org.wederhoor.publication.correction;

import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.guard.DeskConfig;

/** Where a reader tells the desk that something is wrong with a verdict: without an account, a cookie or a script. */
@Path("/claims/{slug}/report")
@PermitAll
public class ReadersReports {

    // no reader sees this field, and most programs that fill in forms do
    private static final String TRAP = "website";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(PublishedVerdict verdict, Form form);

        static native TemplateInstance thanks(PublishedVerdict verdict);
    }

    private static final Labels LABELS = Labels.NONE.with("wrong", Words.of(CorrectionMessages.class, CorrectionMessages::wrong))
            .with("contact", Words.of(CorrectionMessages.class, CorrectionMessages::contact))
            .with(TRAP, Words.of(CorrectionMessages.class, CorrectionMessages::leaveEmpty));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/claims/[^/]+/report", LABELS);
    }

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    ReportLimit limit;

    @Inject
    DeskConfig desk;

    @RestPath
    String slug;

    @GET
    public TemplateInstance ask(@RestQuery String edition) {
        return page(about(edition), Form.blank(LABELS).with("id", Ids.next()));
    }

    @POST
    public Response report(HttpServerRequest request) {
        Edition edition = about(form.value("edition"));
        String wrong = form.required("wrong", ErrorReport.LONGEST);
        String contact = form.optional("contact", 200);
        if (!form.value(TRAP).isEmpty()) {
            form.with(TRAP, "").problem("wrong", ReportRefusal.NOT_EMPTY);
        }
        if (form.hasProblems()) {
            return Response.status(422).entity(page(edition, form)).build();
        }
        if (!desk.enabled()) {
            form.problem("wrong", ReportRefusal.NO_DESK);
            return Response.status(503).entity(page(edition, form)).build();
        }
        UUID id = form.newId();
        String client = request.remoteAddress().hostAddress();
        if (!Transactions.call(() -> keep(id, edition.id, wrong, contact, client))) {
            form.problem("wrong", ReportRefusal.TOO_MANY);
            return Response.status(429).entity(page(edition, form)).build();
        }
        return address.see("/claims/" + slug + "/report/thanks");
    }

    @GET
    @Path("thanks")
    public TemplateInstance thanks() {
        return Templates.thanks(PublishedVerdict.of(current()));
    }

    /** The same form sent twice is one report; sent again with other words, it is another. */
    private boolean keep(UUID id, UUID editionId, String wrong, String contact, String client) {
        ErrorReport known = ErrorReport.findById(id);
        if (known != null && known.wrong.equals(wrong) && Objects.equals(known.contact, contact)) {
            return true;
        }
        if (!limit.note(client)) {
            return false;
        }
        new ErrorReport(known == null ? id : Ids.next(), Edition.findById(editionId), wrong, contact).persistAndFlush();
        return true;
    }

    private Edition current() {
        return Missing.unless(CurrentEdition.at(slug));
    }

    /** The edition of that number; what readers see now when there is none. */
    private Edition about(String number) {
        Edition current = current();
        Edition asked = number != null && number.matches("[1-9]\\d{0,8}") ? Edition.numbered(current.claim, Integer.parseInt(number)) : null;
        return asked == null ? current : asked;
    }

    private static TemplateInstance page(Edition edition, Form shown) {
        return Templates.report(PublishedVerdict.of(edition), shown.with("edition", edition.number));
    }
}
