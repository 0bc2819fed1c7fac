package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** One answer: how a statement stands to a claim. */
@Path("/desk/answers/{id}")
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

    @Inject
    UnsavedWords typing;

    @GET
    @Path("edit")
    public TemplateInstance edit(@RestPath UUID id) {
        Answer answer = Missing.unless(Answer.findById(id));
        return Templates.form(AnswerForm.of(answer, address.language()), answer, Stance.values());
    }

    @POST
    public Response save(@RestPath UUID id) {
        UUID claimId = Missing.unless(Answer.claimOf(id));
        boolean saved = Transactions.call(() -> {
            Claim.locked(claimId);
            Answer answer = Missing.unless(Answer.findById(id));
            AnswerForm typed = new AnswerForm(form);
            AnswerWords words = typed.read();
            if (form.hasProblems() || typed.isStale(answer, words, address.language())) {
                return false;
            }
            Changes changes = AnswerField.ALL.changes(answer.words(), words);
            answer.word(words);
            editor.record(Verb.EDITED, Thing.CLAIM, claimId, answer.statement.deskTitle(), changes);
            return true;
        });
        return saved ? address.see("/desk/claims/" + claimId + "#answers") : Response.status(form.refusedStatus())
                .entity(Templates.form(form, Missing.unless(Answer.findById(id)), Stance.values())).build();
    }

    @POST
    @Path("unlink")
    public Response unlink(@RestPath UUID id) {
        UUID claimId = Answer.claimOf(id);
        if (claimId == null) {
            return typing.back(form.id("claim"), "#answers");
        }
        Transactions.run(() -> {
            Claim claim = Claim.locked(claimId);
            Answer answer = Answer.findById(id);
            if (answer != null) {
                unlink(claim, answer);
            }
        });
        return typing.back(claimId, "#answers");
    }

    private void unlink(Claim claim, Answer answer) {
        if (!form.has("rowVersion-" + answer.id, String.valueOf(answer.version))) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        Verdict open = Verdict.openFor(claim);
        Undo.ofAnswer(answer, open != null && open.cites.contains(answer.statement) ? open : null, editor.account());
        if (open != null) {
            open.uncite(answer.statement, editor.account());
        }
        editor.record(Verb.UNLINKED, Thing.CLAIM, claim.id, answer.statement.deskTitle());
        answer.delete();
    }
}
