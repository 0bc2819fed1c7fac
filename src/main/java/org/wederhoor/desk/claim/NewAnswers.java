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
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
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

    @POST
    public Response link(@RestPath("claim") UUID claimId) {
        UUID id = form.newId();
        boolean linked = QuarkusTransaction.requiringNew().call(() -> {
            Claim claim = Claim.locked(claimId);
            Statement statement = form.reference("statement", key -> Statement.findById(key));
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
}
