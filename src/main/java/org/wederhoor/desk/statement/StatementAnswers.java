package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.claim.AnswerForm;
import org.wederhoor.desk.claim.AnswerLinks;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/**
 * Where a statement is linked to one more claim that it answers. The statement's own form travels along with the button, and words
 * that were typed into it come back unsaved.
 */
@Path("/desk/statements/{statement}/answers")
@RolesAllowed(Role.CHECKERS)
public class StatementAnswers {

    /** What is typed to link it to a claim. */
    static final List<String> FIELDS = Stream.concat(Stream.of("claim"), AnswerForm.FIELDS.stream()).toList();

    @Inject
    Address address;

    @Inject
    AnswerLinks links;

    @Inject
    Form form;

    @POST
    public Response link(@RestPath("statement") UUID id) {
        Statement statement = Missing.unless(Statement.findById(id));
        Form typed = form.copy();
        UUID claimId = form.value("claim").isEmpty() ? null : claimIn(statement);
        if (claimId == null) {
            form.reference("claim", none -> null);
        }
        AnswerWords words = new AnswerForm(form).read();
        if (!form.hasProblems()) {
            Transactions.run(() -> link(Claim.locked(claimId), id, words));
        }
        if (form.hasProblems()) {
            return Response.status(422).entity(page(statement, form)).build();
        }
        FIELDS.forEach(field -> typed.with(field, ""));
        return typed.has("title") && isUnsaved(typed, statement) ? Response.ok(page(statement, typed.with("unsaved", "true"))).build()
                : address.see("/desk/statements/" + id + "#answering");
    }

    /** The dossier's claim that is chosen; null when it is none of them. */
    private UUID claimIn(Statement statement) {
        return Claim.of(statement.dossier).stream().map(claim -> claim.id)
                .filter(each -> form.has("claim", each.toString())).findFirst().orElse(null);
    }

    private void link(Claim claim, UUID statementId, AnswerWords words) {
        Statement statement = Statement.findById(statementId);
        if (!links.link(claim, statement, words, Ids::next)) {
            form.problem("claim", DeskProblem.ANSWERED_ALREADY);
        }
    }

    private static boolean isUnsaved(Form typed, Statement statement) {
        Form read = typed.copy();
        return !new StatementForm(read).read().equals(statement.words()) || read.hasProblems();
    }

    private static Object page(Statement statement, Form form) {
        return Statements.page(form, statement.dossier, statement);
    }
}
