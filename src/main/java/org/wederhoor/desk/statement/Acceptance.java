package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;

/** Makes a statement of what was suggested, for the editor who presses the button. */
@RequestScoped
class Acceptance {

    @Inject
    CurrentEditor editor;

    /**
     * Accepts a suggestion, whose row is locked.
     *
     * @param into the dossier that it becomes a statement of; of no use with {@code to}
     * @param to   the statement that it adds words to; null for one of its own
     * @return that statement, which is the one there is when the same editor presses twice
     * @param seen the version of it that the button was pressed on
     * @throws Refused when somebody decided on it since the page was opened, or it has no party
     */
    Statement accept(Suggestion suggestion, UUID into, UUID to, int seen) {
        if (isDone(suggestion, into, to)) {
            return suggestion.statement;
        }
        requireOpen(suggestion, seen);
        if (suggestion.party == null) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        SuggestedWords words = new SuggestedWords(suggestion, SourceText.placed(suggestion.source));
        Statement statement = to == null ? make(suggestion, into, words) : extend(Statement.locked(to), words);
        suggestion.accept(statement, editor.account());
        return statement;
    }

    /** The same button pressed twice by the same editor is one decision. */
    private boolean isDone(Suggestion suggestion, UUID into, UUID to) {
        return suggestion.statement != null && suggestion.decidedBy.id.equals(editor.getId())
                && (to == null ? suggestion.statement.dossier.id.equals(into) : suggestion.statement.id.equals(to));
    }

    void requireOpen(Suggestion suggestion, int seen) {
        requireSeen(suggestion, seen);
        if (!suggestion.isOpen()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }

    void requireSeen(Suggestion suggestion, int seen) {
        if (suggestion.version != seen) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }

    private Statement make(Suggestion suggestion, UUID into, SuggestedWords words) {
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
