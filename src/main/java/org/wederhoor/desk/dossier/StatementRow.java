package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.stream.Collectors;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Filter;

/** A statement in the desk's list, with the claims it answers. */
public record StatementRow(Statement statement, List<Answer> answers) {

    static List<StatementRow> of(Dossier dossier) {
        return Statement.of(dossier).stream().map(statement -> new StatementRow(statement, Answer.of(statement))).toList();
    }

    boolean matches(Filter filter) {
        return filter.matches(statement.title, statement.workingTitle, statement.party.name,
                String.join(" ", statement.party.aliases), statement.spokesperson, statement.paraphrase, words());
    }

    private String words() {
        return statement.passages.stream().map(each -> each.passage.exact).collect(Collectors.joining(" "));
    }
}
