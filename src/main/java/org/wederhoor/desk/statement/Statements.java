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

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.LeftOver;

/** What a party said on the record, at the desk. */
@Path("/desk/statements/{id}")
@RolesAllowed(Role.CHECKERS)
public class Statements {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance statement(Form form, Dossier dossier, Statement statement, List<Answer> answers,
                List<Party> all, List<Source> sources, StatementLinks links);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/statements/.*|/desk/dossiers/[^/]+/statements", StatementForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance statement(@RestPath UUID id) {
        Statement statement = Missing.unless(Statement.findById(id));
        return page(StatementForm.of(statement, address.language()), statement.dossier, statement);
    }

    @POST
    public Response save(@RestPath UUID id) {
        StatementForm typed = new StatementForm(form);
        if (typed.wantsPassage()) {
            return Response.ok(page(id, PassagesField.another(form))).build();
        }
        UUID dossierId = Transactions.call(() -> {
            Statement statement = Statement.locked(id);
            StatementWords words = typed.readFor(statement);
            if (form.hasProblems() || typed.isStale(statement, words, address.language())) {
                return null;
            }
            word(statement, words);
            return statement.dossier.id;
        });
        if (dossierId == null) {
            return Response.status(form.refusedStatus()).entity(page(id, form)).build();
        }
        Form saved = StatementForm.of(Missing.unless(Statement.findById(id)), address.language());
        return LeftOver.of(form, saved, StatementAnswers.FIELDS).map(left -> Response.ok(page(id, left)).build())
                .orElseGet(() -> address.see("/desk/dossiers/" + dossierId + "#statements"));
    }

    private void word(Statement statement, StatementWords words) {
        if (!statement.words().equals(words)) {
            Changes changes = StatementField.ALL.changes(statement.words(), words);
            statement.word(words);
            statement.dossier.involve(List.of(words.party()));
            editor.record(Verb.EDITED, Thing.STATEMENT, statement.id, statement.deskTitle(), changes);
        }
    }

    private static TemplateInstance page(UUID id, Form form) {
        Statement statement = Missing.unless(Statement.findById(id));
        return page(form, statement.dossier, statement);
    }

    static TemplateInstance page(Form form, Dossier dossier, Statement statement) {
        return Templates.statement(form, dossier, statement, statement == null ? List.of() : Answer.of(statement), PartyChoices.of(Party.of(dossier)),
                Source.of(dossier), StatementLinks.of(dossier, statement));
    }
}
