package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.source.QuoteWords;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.form.Form;

/** Where a suggested statement is accepted or dismissed. To mend one, the form of a new statement opens with it. */
@Path("/desk/suggestions/{id}")
@RolesAllowed(Role.CHECKERS)
public class SuggestedStatements {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    QuoteWords quoting;

    /** The dossier that it becomes a statement of, and the statement that it adds words to; each null for the other use. */
    @RestQuery
    UUID into;

    @RestQuery
    UUID to;

    /** As it is: a statement of its own, or, when the address names one, more words of that. */
    @POST
    @Path("accept")
    public Response accept(@RestPath UUID id) {
        return decide(id, this::accept);
    }

    @POST
    @Path("dismiss")
    public Response dismiss(@RestPath UUID id) {
        return decide(id, suggestion -> {
            if (!suggestion.dismissed) {
                requireOpen(suggestion);
                suggestion.dismiss(editor.account());
                editor.record(Verb.DISMISSED, Thing.SOURCE, suggestion.source.id, suggestion.speaker);
            }
        });
    }

    @POST
    @Path("restore")
    public Response restore(@RestPath UUID id) {
        return decide(id, suggestion -> {
            if (!suggestion.isOpen()) {
                requireSeen(suggestion);
                suggestion.restore();
            }
        });
    }

    private Response decide(UUID id, Consumer<Suggestion> decision) {
        UUID source = Transactions.call(() -> {
            Suggestion suggestion = Suggestion.locked(id);
            decision.accept(suggestion);
            return suggestion.source.id;
        });
        return quoting.back(source, "#suggestions");
    }

    private void accept(Suggestion suggestion) {
        if (isDone(suggestion)) {
            return;
        }
        requireOpen(suggestion);
        if (suggestion.party == null) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        SuggestedWords words = new SuggestedWords(suggestion, SourceText.placed(suggestion.source));
        Statement statement = to == null ? make(suggestion, words) : extend(Statement.locked(to), words);
        suggestion.accept(statement, editor.account());
    }

    /** The same button pressed twice by the same editor is one decision. */
    private boolean isDone(Suggestion suggestion) {
        return suggestion.statement != null && suggestion.decidedBy.id.equals(editor.getId())
                && (to == null ? suggestion.statement.dossier.id.equals(into) : suggestion.statement.id.equals(to));
    }

    private void requireOpen(Suggestion suggestion) {
        requireSeen(suggestion);
        if (!suggestion.isOpen()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }

    private void requireSeen(Suggestion suggestion) {
        if (suggestion.version != form.seen()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }

    private Statement make(Suggestion suggestion, SuggestedWords words) {
        Dossier dossier = Dossier.locked(into);
        if (!suggestion.source.dossiers.contains(dossier)) {
            throw new Missing();
        }
        Statement statement = new Statement(Ids.next(), dossier);
        statement.word(words.statement());
        statement.persistAndFlush();
        dossier.involve(List.of(suggestion.party));
        editor.record(Verb.CREATED, Thing.STATEMENT, statement.id, statement.deskTitle());
        return statement;
    }

    private Statement extend(Statement statement, SuggestedWords words) {
        StatementWords before = statement.words();
        statement.word(words.addedTo(before));
        editor.record(Verb.EDITED, Thing.STATEMENT, statement.id, statement.deskTitle(), StatementField.ALL.changes(before, statement.words()));
        return statement;
    }
}
