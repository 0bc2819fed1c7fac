package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.desk.source.QuoteWords;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Passage;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.form.Form;

/** Where an editor says at which of several places words are meant that were quoted before their source's text came. */
@Path("/desk/quotations/{passage}/of/{use}")
@RolesAllowed(Role.CHECKERS)
public class QuotationPlaces {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    QuoteWords words;

    /**
     * Gives the words their place in one use of them. Other uses of the same words may mean another.
     *
     * @param use the statement or the appearance that quotes them
     * @param at  the place, as forms carry it
     */
    @POST
    public Response choose(@RestPath UUID passage, @RestPath UUID use, @RestQuery String at) {
        UUID source = Transactions.call(() -> {
            Passage waiting = Missing.unless(Passage.findById(passage));
            Passage chosen = Passage.of(waiting.source, waiting.exact, place(waiting, at));
            UUID claim = Appearance.claimOf(use);
            if (claim == null) {
                choose(Statement.locked(use), waiting, chosen);
            } else {
                Claim.locked(claim);
                choose(Missing.unless(Appearance.<Appearance>findById(use)), waiting, chosen);
            }
            return waiting.source.id;
        });
        return words.back(source, "#passages");
    }

    private static TextRange place(Passage waiting, String at) {
        PlacedText text = SourceText.placed(waiting.source);
        List<TextRange> places = Quotations.places(text, waiting.exact);
        return QuotationField.placed(at == null ? "" : at, text).filter(places::contains).orElseThrow(Missing::new);
    }

    private void choose(Statement statement, Passage waiting, Passage chosen) {
        if (isToBeDone(statement.quotes(waiting), statement.quotes(chosen), statement.version)) {
            StatementWords before = statement.words();
            statement.place(waiting, chosen);
            editor.record(Verb.EDITED, Thing.STATEMENT, statement.id, statement.deskTitle(), StatementField.ALL.changes(before, statement.words()));
        }
    }

    private void choose(Appearance appearance, Passage waiting, Passage chosen) {
        if (isToBeDone(waiting.equals(appearance.passage), chosen.equals(appearance.passage), appearance.version)) {
            appearance.passage = chosen;
            editor.record(Verb.EDITED, Thing.CLAIM, appearance.claim.id, appearance.source.label);
        }
    }

    /** Whether the place is still to be chosen on what the page showed; it may have been chosen already, by the same button. */
    private boolean isToBeDone(boolean waits, boolean done, int version) {
        if (waits && version == form.seen()) {
            return true;
        }
        if (!done) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        return false;
    }
}
