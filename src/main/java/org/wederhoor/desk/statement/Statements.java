package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Missing;

/** What a party said on the record, at the desk. */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class Statements {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance statement(Form form, Dossier dossier, Statement statement, List<Answer> answers,
                List<Party> all, List<Source> sources);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    @Path("dossiers/{dossier}/statements/new")
    public TemplateInstance blank(@RestPath("dossier") UUID dossierId) {
        return page(StatementForm.blank(), Missing.unless(Dossier.findById(dossierId)), null);
    }

    @POST
    @Path("dossiers/{dossier}/statements")
    public Response create(@RestPath("dossier") UUID dossierId) {
        UUID id = form.newId();
        boolean made = !wantsPassage() && QuarkusTransaction.requiringNew().call(() -> {
            Dossier dossier = Dossier.locked(dossierId);
            StatementWords words = new StatementForm(form).read();
            if (!form.hasProblems() && Statement.findById(id) == null) {
                Statement statement = new Statement(id, dossier);
                word(statement, words, Verb.CREATED);
                statement.persistAndFlush();
            }
            return !form.hasProblems();
        });
        return made ? address.see("/desk/statements/" + id) : again(Missing.unless(Dossier.findById(dossierId)), null);
    }

    @GET
    @Path("statements/{id}")
    public TemplateInstance statement(@RestPath UUID id) {
        Statement statement = Missing.unless(Statement.findById(id));
        return page(StatementForm.of(statement), statement.dossier, statement);
    }

    @POST
    @Path("statements/{id}")
    public Response save(@RestPath UUID id) {
        boolean saved = !wantsPassage() && QuarkusTransaction.requiringNew().call(() -> {
            Statement statement = Statement.locked(id);
            StatementForm typed = new StatementForm(form);
            StatementWords words = typed.read();
            if (form.hasProblems() || typed.isStale(statement, words, address.language())) {
                return false;
            }
            if (!statement.words().equals(words)) {
                word(statement, words, Verb.EDITED);
            }
            return true;
        });
        Statement statement = Missing.unless(Statement.findById(id));
        return saved ? address.see("/desk/dossiers/" + statement.dossier.id + "#statements") : again(statement.dossier, statement);
    }

    private void word(Statement statement, StatementWords words, Verb verb) {
        statement.word(words);
        statement.dossier.involve(words.party(), List.of());
        editor.record(verb, "statement", statement.id, statement.deskTitle());
    }

    /** The button that asks for one more passage sends the form as it is, to be shown again. */
    private boolean wantsPassage() {
        return form.has("then", "passage");
    }

    private Response again(Dossier dossier, Statement statement) {
        return wantsPassage() ? Response.ok(page(StatementForm.anotherPassage(form), dossier, statement)).build()
                : Response.status(form.refusedStatus()).entity(page(form, dossier, statement)).build();
    }

    private static TemplateInstance page(Form form, Dossier dossier, Statement statement) {
        return Templates.statement(form, dossier, statement, statement == null ? List.of() : Answer.of(statement), Party.all(),
                Source.of(dossier));
    }
}
