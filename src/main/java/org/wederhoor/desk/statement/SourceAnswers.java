package org.wederhoor.desk.statement;

import java.util.List;
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
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.claim.AnswerForm;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** What the parties say in a source, in one table, to be linked to a claim by one press. */
@Path("/desk/sources/{source}/answers")
@RolesAllowed(Role.CHECKERS)
public class SourceAnswers {

    private static final Labels LABELS = AnswerForm.LABELS.with("claim", Words.of(TableMessages.class, TableMessages::claim))
            .with("row", Words.of(TableMessages.class, TableMessages::tick));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance answers(AnswerTable table);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sources/[^/]+/answers", LABELS);
    }

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    TickedAnswers ticked;

    /** @param claim that is to be answered; null where it is still to be chosen */
    @GET
    public TemplateInstance table(@RestPath UUID source, @RestQuery UUID claim) {
        return Templates.answers(AnswerTable.of(Missing.unless(Source.findById(source)), claim, Form.blank(LABELS).with("claim", claim), List.of()));
    }

    @POST
    public Response link(@RestPath("source") UUID id) {
        UUID claim = Transactions.call(() -> read(id));
        if (form.hasProblems()) {
            return Response.status(422).entity(Templates.answers(table(id, List.of()))).build();
        }
        AnswerTable now = table(id, Transactions.call(() -> ticked.link(Claim.locked(claim), id)));
        return now.left().isEmpty() && !now.isUnticked()
                ? address.see("/desk/sources/" + id + "?answering=" + claim + "#suggestions")
                : Response.status(now.left().isEmpty() ? 200 : 409).entity(Templates.answers(now)).build();
    }

    /** The claim that is chosen; null, with a problem, when none is. What is read here is read anew once the act is done. */
    private UUID read(UUID source) {
        AnswerTable table = table(source, List.of());
        if (table.claim() == null) {
            form.problem("claim", DeskProblem.WHICH_CLAIM);
        }
        ticked.read(table);
        return table.claim() == null ? null : table.claim().id;
    }

    private AnswerTable table(UUID source, List<AnswerTable.Done> done) {
        return AnswerTable.of(Missing.unless(Source.findById(source)), Ids.parsed(form.value("claim")).orElse(null), form, done);
    }
}
