package org.wederhoor.desk.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.form.Form;

/**
 * What a statement's page offers to link it to.
 *
 * @param statement null for one that is not there yet
 * @param others   the dossier's statements that could supersede it: its party's, and for a new statement anybody's
 * @param earlier  the statements that it supersedes
 * @param unlinked the dossier's claims that it does not answer yet
 */
public record StatementLinks(Statement statement, List<Statement> others, List<Statement> earlier, List<Claim> unlinked) {

    /** @param statement null for one that is not there yet */
    static StatementLinks of(Dossier dossier, Statement statement) {
        List<Statement> all = Statement.of(dossier);
        if (statement == null) {
            return new StatementLinks(null, all, List.of(), List.of());
        }
        Set<Object> answered = Answer.of(statement).stream().map(answer -> answer.claim.id).collect(Collectors.toSet());
        return new StatementLinks(statement,
                all.stream().filter(each -> each.party.id.equals(statement.party.id) && !each.id.equals(statement.id)).toList(),
                statement.superseded(), Claim.of(dossier).stream().filter(claim -> !answered.contains(claim.id)).toList());
    }

    /** The address to which a link is sent. */
    public String path() {
        return "/desk/statements/" + statement.id + "/answers";
    }

    /** Whether what is typed to link it has to be mended. */
    public boolean isWrong(Form form) {
        return StatementAnswers.FIELDS.stream().anyMatch(form::hasProblem);
    }

    public Stance[] stances() {
        return Stance.values();
    }
}
