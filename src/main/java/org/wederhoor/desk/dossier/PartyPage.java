package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;

/**
 * What the desk's page about a party shows.
 *
 * @param said     everything it said, in time
 * @param dossiers those it is in, the newest first
 * @param merged   the parties that turned out to be this one
 * @param met      those whom texts name as speaking for it, and whom the desk does not know
 */
public record PartyPage(Party party, List<StatementRow> said, List<Dossier> dossiers, List<Party> merged,
        List<MetSpokesperson> met) {

    static PartyPage of(Party party) {
        Map<UUID, List<Answer>> answers = Answer.by(party).stream().collect(Collectors.groupingBy(answer -> answer.statement.id));
        return new PartyPage(party, Statement.by(party).stream()
                .map(each -> new StatementRow(each, answers.getOrDefault(each.id, List.of()))).toList(), Dossier.of(party), party.merged(),
                MetSpokesperson.of(party));
    }
}
