package org.wederhoor.desk.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

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
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.correction.ErrorReport;
import org.wederhoor.publication.correction.ReportOutcome;
import org.wederhoor.publication.correction.ReportPlace;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** What readers reported: the list with its clock, and each report with what the desk makes of it. */
@Path("/desk/reports")
@RolesAllowed(Role.CHECKERS)
public class ErrorReports {

    private static final String PATH = "/desk/reports";
    private static final int OPEN_PER_PAGE = 50;
    private static final int CLOSED_PER_PAGE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Pager<ErrorReport> open, Pager<ErrorReport> closed);

        static native TemplateInstance report(ErrorReport report, List<ReportOutcome> outcomes, Form form);
    }

    private static final Labels LABELS = Labels.NONE
            .with("reportOutcome", Words.of(DeskCorrectionMessages.class, DeskCorrectionMessages::outcome))
            .with("outcomeNote", Words.of(DeskCorrectionMessages.class, DeskCorrectionMessages::outcomeNote));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH + "/.*", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /**
     * @param after       the open report that the page before this one ended with; null for the longest waiting
     * @param closedAfter the closed one, likewise; null for the last that was closed
     */
    @GET
    public TemplateInstance list(@RestQuery String after, @RestQuery String closedAfter) {
        List<ErrorReport> open = ErrorReport.open(ReportPlace.from(after, ReportPlace.FIRST), OPEN_PER_PAGE + 1);
        List<ErrorReport> closed = ErrorReport.closed(ReportPlace.from(closedAfter, ReportPlace.LAST), CLOSED_PER_PAGE + 1);
        return Templates.list(Pager.of(open, OPEN_PER_PAGE, PATH, after, report -> new ReportPlace(report.reportedAt, report.id)),
                Pager.of(closed, CLOSED_PER_PAGE, PATH, "closedAfter", closedAfter,
                        report -> new ReportPlace(report.closedAt, report.id)));
    }

    @GET
    @Path("{report}")
    public TemplateInstance report(@RestPath("report") UUID id) {
        ErrorReport report = Missing.unless(ErrorReport.findById(id));
        return page(report, Form.blank(LABELS).with("version", report.version));
    }

    @POST
    @Path("{report}/take")
    public Response take(@RestPath("report") UUID id) {
        Response taken = act(id, Verb.TAKEN_ON, report -> report.take(editor.account()));
        if (form.value("outcomeNote").isBlank()) {
            return taken;
        }
        // a note that was being written comes back, on the version that taking made
        ErrorReport report = ErrorReport.findById(id);
        return Response.ok(page(report, form.with("version", report.version))).build();
    }

    @POST
    @Path("{report}/reopen")
    public Response reopen(@RestPath("report") UUID id) {
        return act(id, Verb.REOPENED, ErrorReport::reopen);
    }

    @POST
    @Path("{report}/close")
    public Response close(@RestPath("report") UUID id) {
        ReportOutcome outcome = form.choice("reportOutcome", ReportOutcome.class);
        String note = form.required("outcomeNote", 2000);
        boolean closed = false;
        if (!form.hasProblems()) {
            try {
                closed = Transactions.call(() -> close(ErrorReport.locked(id), outcome, note));
            } catch (Refused refused) {
                form.problem(Form.WHOLE, refused.words());
            }
        }
        return closed ? address.see("/desk/reports")
                : Response.status(form.refusedStatus()).entity(page(Missing.unless(ErrorReport.findById(id)), form)).build();
    }

    private boolean close(ErrorReport report, ReportOutcome outcome, String note) {
        if (report.outcome == outcome && note.equals(report.outcomeNote) && report.closedBy.id.equals(editor.getId())) {
            // the same form sent twice
            return true;
        }
        if (report.version != form.version()) {
            form.outdated(report.version).differs(Objects.requireNonNullElse(report.outcomeNote, ""), note, "outcomeNote");
            return false;
        }
        report.close(editor.account(), outcome, note);
        editor.record(Verb.CLOSED, Thing.ERROR_REPORT, report.id, outcome + ": " + note);
        return true;
    }

    private Response act(UUID id, Verb verb, Consumer<ErrorReport> act) {
        Transactions.run(() -> {
            ErrorReport report = ErrorReport.locked(id);
            if (report.version != form.version()) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            act.accept(report);
            editor.record(verb, Thing.ERROR_REPORT, id, null);
        });
        return address.see("/desk/reports/" + id);
    }

    private static TemplateInstance page(ErrorReport report, Form shown) {
        return Templates.report(report, List.of(ReportOutcome.values()), shown);
    }
}
