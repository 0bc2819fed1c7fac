package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.claim.reply.ReplyAnswer;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where a statement is added to a dossier. */
@Path("/desk/dossiers/{dossier}/statements")
@RolesAllowed(Role.CHECKERS)
public class NewStatements {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /**
     * @param source     of words that were selected in it; null for a statement that is typed from the start
     * @param place      of those words
     * @param suggestion one that is to be mended; null for none
     * @param request    for which the source came in; null for none
     */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath("dossier") UUID dossierId, @RestQuery UUID source, @RestQuery String place,
            @RestQuery UUID suggestion, @RestQuery UUID request) {
        if (suggestion != null) {
            return page(dossierId, StatementForm.suggested(Missing.unless(Suggestion.findById(suggestion)), address.language()));
        }
        if (request != null) {
            return page(dossierId, StatementForm.replying(Missing.unless(ReplyAnswer.of(request, source)), address.language()));
        }
        return page(dossierId, source == null ? StatementForm.blank()
                : StatementForm.quoting(Missing.unless(Source.findById(source)), place, address.language()));
    }

    @POST
    public Response create(@RestPath("dossier") UUID dossierId) {
        StatementForm typed = new StatementForm(form);
        if (typed.wantsPassage()) {
            return Response.ok(page(dossierId, PassagesField.another(form))).build();
        }
        UUID id = form.newId();
        boolean made = Transactions.call(() -> {
            Dossier dossier = Dossier.locked(dossierId);
            Statement known = Statement.findById(id);
            Statement statement = known == null ? new Statement(id, dossier) : known;
            StatementWords words = typed.readFor(statement);
            if (!form.hasProblems() && known == null) {
                add(statement, words);
            }
            return !form.hasProblems() && (known == null || !typed.isStale(known, words, address.language()));
        });
        return made ? address.see(typed.next(id)) : Response.status(form.refusedStatus())
                .entity(Statements.page(form, Missing.unless(Dossier.findById(dossierId)), Statement.findById(id))).build();
    }

    private void add(Statement statement, StatementWords words) {
        statement.word(words);
        statement.persistAndFlush();
        statement.dossier.involve(List.of(words.party()));
        editor.record(Verb.CREATED, Thing.STATEMENT, statement.id, statement.deskTitle());
        Suggestion suggestion = form.optionalReference("suggestion", key -> Suggestion.locked(key));
        if (suggestion != null && suggestion.statement == null) {
            suggestion.accept(statement, editor.account());
        }
    }

    private static TemplateInstance page(UUID dossierId, Form form) {
        return Statements.page(form, Missing.unless(Dossier.findById(dossierId)), null);
    }
}
