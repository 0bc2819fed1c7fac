package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Filter;

/** A statement in the desk's list, with the claims it answers. */
public record StatementRow(Statement statement, List<Answer> answers) {

    static List<StatementRow> of(Dossier dossier) {
        Map<UUID, List<Answer>> answers = Answer.in(dossier).stream().collect(Collectors.groupingBy(answer -> answer.statement.id));
        return Statement.of(dossier).stream().map(statement -> new StatementRow(statement, answers.getOrDefault(statement.id, List.of()))).toList();
    }

    boolean matches(Filter filter) {
        // or every passage would be read for nothing
        return filter.isEmpty() || filter.matches(statement.title, statement.workingTitle, statement.party.name,
                String.join(" ", statement.party.aliases), statement.spokesperson, statement.paraphrase, words());
    }

    private String words() {
        return statement.passages.stream().map(each -> each.passage.exact).collect(Collectors.joining(" "));
    }
}
