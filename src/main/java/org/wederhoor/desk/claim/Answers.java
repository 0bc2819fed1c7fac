package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;

/** Links between a claim and the statements that answer it. */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class Answers {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Form form, Answer answer, Stance[] stances);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @POST
    @Path("claims/{claim}/answers")
    public Response link(@RestPath("claim") UUID claimId) {
        UUID id = form.newId();
        boolean linked = QuarkusTransaction.requiringNew().call(() -> {
            Claim claim = Claim.locked(claimId);
            Statement statement = form.reference("statement", Statement::findById);
            Stance stance = new AnswerForm(form).stance();
            String note = new AnswerForm(form).note();
            if (!form.hasProblems() && Answer.between(claim, statement) == null) {
                new Answer(id, claim, statement, stance, note).persistAndFlush();
                editor.record(Verb.LINKED, "claim", claimId, statement.deskTitle());
            }
            return !form.hasProblems();
        });
        return linked ? address.see("/desk/claims/" + claimId + "#answers") : Response.status(422)
                .entity(Claims.Templates.claim(ClaimPage.withLink(Missing.unless(Claim.findById(claimId)), form))).build();
    }

    @GET
    @Path("answers/{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        Answer answer = Missing.unless(Answer.findById(id));
        return Templates.form(Form.blank().with("version", answer.version).with("stance", answer.stance.name())
                .with("note", answer.note), answer, Stance.values());
    }

    @POST
    @Path("answers/{id}")
    public Response save(@RestPath UUID id) {
        UUID claimId = claimOf(id);
        boolean saved = QuarkusTransaction.requiringNew().call(() -> {
            Claim.locked(claimId);
            Answer answer = Missing.unless(Answer.findById(id));
            AnswerForm typed = new AnswerForm(form);
            Stance stance = typed.stance();
            String note = typed.note();
            if (form.hasProblems() || typed.isStale(answer, stance, note)) {
                return false;
            }
            answer.stand(stance, note);
            editor.record(Verb.EDITED, "claim", claimId, answer.statement.deskTitle());
            return true;
        });
        return saved ? address.see("/desk/claims/" + claimId + "#answers") : Response.status(form.refusedStatus())
                .entity(Templates.form(form, Missing.unless(Answer.findById(id)), Stance.values())).build();
    }

    @POST
    @Path("answers/{id}/unlink")
    public Response unlink(@RestPath UUID id) {
        UUID claimId = form.id("claim");
        QuarkusTransaction.requiringNew().run(() -> {
            Claim.locked(claimId);
            Answer answer = Answer.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (answer != null) {
                if (answer.version != form.version()) {
                    throw new Refused(WebRefusal.CHANGED_SINCE);
                }
                editor.record(Verb.UNLINKED, "claim", claimId, answer.statement.deskTitle());
                answer.delete();
            }
        });
        return address.see("/desk/claims/" + claimId + "#answers");
    }

    private static UUID claimOf(UUID id) {
        Answer answer = Missing.unless(Answer.findById(id));
        return answer.claim.id;
    }
}
