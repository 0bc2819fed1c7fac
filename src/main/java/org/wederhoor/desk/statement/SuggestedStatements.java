package org.wederhoor.desk.statement;

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
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.source.QuoteWords;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.form.Form;

/** Where a suggested statement is accepted or dismissed. To mend one, the form of a new statement opens with it. */
@Path("/desk/suggestions/{id}")
@RolesAllowed(Role.CHECKERS)
public class SuggestedStatements {

    @Inject
    CurrentEditor editor;

    @Inject
    Acceptance acceptance;

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
        return decide(id, suggestion -> acceptance.accept(suggestion, into, to, form.seen()));
    }

    @POST
    @Path("dismiss")
    public Response dismiss(@RestPath UUID id) {
        return decide(id, suggestion -> {
            if (!suggestion.dismissed) {
                acceptance.requireOpen(suggestion, form.seen());
                suggestion.dismiss(editor.account());
                Undo.ofDismissal(suggestion, editor.account());
                editor.record(Verb.DISMISSED, Thing.SOURCE, suggestion.source.id, suggestion.speaker);
            }
        });
    }

    @POST
    @Path("restore")
    public Response restore(@RestPath UUID id) {
        return decide(id, suggestion -> {
            if (!suggestion.isOpen()) {
                acceptance.requireSeen(suggestion, form.seen());
                Undo.open(id).ifPresent(undo -> undo.undone(editor.account()));
                restore(suggestion);
            }
        });
    }

    /** Puts back what was dismissed less than a minute ago, whoever did it. */
    @POST
    @Path("undo")
    public Response undo(@RestPath UUID id) {
        UUID undoId = form.id("undo");
        return decide(id, suggestion -> {
            Undo undo = Missing.unless(Undo.found(suggestion, undoId));
            if (undo.isToDo(editor.getId())) {
                undo.undone(editor.account());
                restore(suggestion);
            }
        });
    }

    private void restore(Suggestion suggestion) {
        if (suggestion.dismissed) {
            suggestion.restore();
            editor.record(Verb.RESTORED, Thing.SOURCE, suggestion.source.id, suggestion.speaker);
        }
    }

    private Response decide(UUID id, Consumer<Suggestion> decision) {
        UUID source = Transactions.call(() -> {
            Suggestion suggestion = Suggestion.locked(id);
            decision.accept(suggestion);
            return suggestion.source.id;
        });
        return quoting.back(source, "#suggestion-" + id);
    }
}
