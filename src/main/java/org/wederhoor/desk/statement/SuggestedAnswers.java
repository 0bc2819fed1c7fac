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

import org.wederhoor.account.Role;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.claim.AnswerLinks;
import org.wederhoor.desk.source.QuoteWords;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.form.Form;

/** Where a suggested statement is accepted and linked, by the same press, to a claim that it answers. */
@Path("/desk/suggestions/{id}/answer")
@RolesAllowed(Role.CHECKERS)
public class SuggestedAnswers {

    @Inject
    Acceptance acceptance;

    @Inject
    AnswerLinks links;

    @Inject
    Form form;

    @Inject
    QuoteWords quoting;

    /** @param stance how the editor says that it stands to the claim: the one of the button that was pressed */
    @POST
    public Response answer(@RestPath UUID id, @RestQuery String stance) {
        Suggestion suggestion = Missing.unless(Suggestion.findById(id));
        UUID claimId = claimOf(suggestion.source);
        AnswerWords words = new AnswerWords(Missing.unless(form.with("stance", stance).choice("stance", Stance.class)), "",
                form.optionalChoice("basis", Basis.class), null, "");
        if (form.hasProblems()) {
            return quoting.page(suggestion.source.id, form, 422);
        }
        Transactions.run(() -> link(Claim.locked(claimId), Suggestion.locked(id), words));
        return quoting.back(suggestion.source.id, "?answering=" + claimId + "#suggestions");
    }

    /** The chosen claim of a dossier that the source is in; null, with a problem, when none is. */
    private UUID claimOf(Source source) {
        List<UUID> claims = source.dossiers.stream().flatMap(dossier -> Claim.of(dossier).stream()).map(claim -> claim.id).toList();
        UUID chosen = Ids.parsed(form.value("answering")).filter(claims::contains).orElse(null);
        if (chosen == null) {
            form.problem("answering", DeskProblem.WHICH_CLAIM);
        }
        return chosen;
    }

    private void link(Claim claim, Suggestion suggestion, AnswerWords words) {
        Statement statement = acceptance.accept(suggestion, claim.dossier.id, null, form.seen());
        if (!links.link(claim, statement, words, Ids::next)) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }
}
