package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;

/** Where a statement is linked to a claim. */
@Path("/desk/claims/{claim}/answers")
@RolesAllowed(Role.CHECKERS)
public class NewAnswers {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    UnsavedWords typing;

    @POST
    public Response link(@RestPath("claim") UUID claimId) {
        Answer known = QuarkusTransaction.requiringNew().call(() -> link(Claim.locked(claimId)));
        if (form.isOutdated()) {
            return Response.status(409).entity(Answers.Templates.form(form, Answer.findById(known.id), Stance.values())).build();
        }
        return form.hasProblems() ? again(Missing.unless(Claim.findById(claimId))) : typing.back(claimId, "#answers", UnsavedWords.Part.LINK);
    }

    /** The answer that is there in the end; null, with problems in the form, when something has to be mended. */
    private Answer link(Claim claim) {
        Statement statement = form.reference("statement", key -> Statement.findById(key));
        AnswerForm typed = new AnswerForm(form);
        AnswerWords words = typed.read();
        if (form.hasProblems()) {
            return null;
        }
        Answer known = Answer.between(claim, statement);
        if (known == null) {
            known = new Answer(freshId(), claim, statement, words);
            known.persistAndFlush();
            editor.record(Verb.LINKED, "claim", claim.id, statement.deskTitle());
        } else {
            // the version in this form is the verdict's
            typed.differs(known, words, address.language());
        }
        return known;
    }

    /** The form's own id, or, when the form is found again with the back button for another statement, a new one. */
    private UUID freshId() {
        UUID id = form.id("answerId");
        return Answer.claimOf(id) == null ? id : Ids.next();
    }

    private Response again(Claim claim) {
        return Response.status(422).entity(Claims.Templates.claim(typing.on(claim, UnsavedWords.Part.LINK).withLink(form))).build();
    }
}
