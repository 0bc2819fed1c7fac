package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Role;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.form.Form;

/** Where a statement is linked to a claim. */
@Path("/desk/claims/{claim}/answers")
@RolesAllowed(Role.CHECKERS)
public class NewAnswers {

    @Inject
    AnswerLinks links;

    @Inject
    Form form;

    @Inject
    UnsavedWords typing;

    @POST
    public Response link(@RestPath("claim") UUID claimId) {
        Transactions.run(() -> link(Claim.locked(claimId)));
        return form.hasProblems() ? again(Missing.unless(Claim.findById(claimId))) : typing.back(claimId, "#answers", UnsavedWords.Part.LINK);
    }

    private void link(Claim claim) {
        Statement statement = form.reference("statement", key -> Statement.findById(key));
        AnswerWords words = new AnswerForm(form).read();
        if (form.hasProblems()) {
            return;
        }
        if (!links.link(claim, statement, words, this::freshId)) {
            form.problem("statement", DeskProblem.ANSWERED_ALREADY);
        }
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
