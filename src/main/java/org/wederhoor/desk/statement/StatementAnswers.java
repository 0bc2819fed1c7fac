package org.wederhoor.desk.statement;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;

/**
 * Where a statement is linked to one more claim that it answers. The statement's own form travels along with the button, and words
 * that were typed into it come back unsaved.
 */
@Path("/desk/statements/{statement}/answers")
@RolesAllowed(Role.CHECKERS)
public class StatementAnswers {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

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
        Stance stance = form.choice("stance", Stance.class);
        String note = form.text("answerNote", 500);
        if (!form.hasProblems()) {
            Transactions.call(() -> link(Claim.locked(claimId), id, stance, note));
        }
        if (form.hasProblems()) {
            return Response.status(422).entity(page(statement, form)).build();
        }
        typed.with("claim", "").with("stance", "").with("answerNote", "");
        return typed.has("title") && isUnsaved(typed, statement) ? Response.ok(page(statement, typed.with("unsaved", "true"))).build()
                : address.see("/desk/statements/" + id + "#answering");
    }

    /** The dossier's claim that is chosen; null when it is none of them. */
    private UUID claimIn(Statement statement) {
        return Claim.of(statement.dossier).stream().map(claim -> claim.id)
                .filter(each -> form.has("claim", each.toString())).findFirst().orElse(null);
    }

    private boolean link(Claim claim, UUID statementId, Stance stance, String note) {
        Statement statement = Statement.findById(statementId);
        Answer known = Answer.between(claim, statement);
        if (known == null) {
            new Answer(Ids.next(), claim, statement, stance, note).persistAndFlush();
            editor.record(Verb.LINKED, "claim", claim.id, statement.deskTitle());
        } else if (known.stance != stance || !known.note.equals(note)) {
            form.problem("claim", DeskProblem.ANSWERED_ALREADY);
        }
        return true;
    }

    private static boolean isUnsaved(Form typed, Statement statement) {
        Form read = typed.copy();
        return !new StatementForm(read).read().equals(statement.words()) || read.hasProblems();
    }

    private static Object page(Statement statement, Form form) {
        return Statements.page(form, statement.dossier, statement);
    }
}
