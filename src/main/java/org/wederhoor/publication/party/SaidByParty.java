package org.wederhoor.publication.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.claim.Stance;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.timeline.When;
import org.wederhoor.verdict.Content;

/**
 * A statement of a party, in the words of the newest edition that quotes it.
 *
 * @param in     that edition
 * @param claims the claims that it answers
 */
public record SaidByParty(PublishedVerdict in, Content.AnswerSaid answer, List<Towards> claims) {

    /** How it stands to one claim. */
    public record Towards(PublishedVerdict verdict, Stance stance) {
    }

    /** What a party said in one dossier, in time. */
    public record InDossier(PublishedVerdict of, List<SaidByParty> statements) {
    }

    /**
     * Each statement once, however many claims it answers, by dossier; by the day it was said or else reported, and what has no
     * known year last.
     *
     * @param verdicts the newest first
     */
    static List<InDossier> all(List<PublishedVerdict> verdicts, Collection<UUID> party) {
        Map<UUID, List<PublishedVerdict>> dossiers = new LinkedHashMap<>();
        verdicts.forEach(verdict -> dossiers.computeIfAbsent(verdict.said().dossier().id(), any -> new ArrayList<>()).add(verdict));
        return dossiers.values().stream().map(each -> new InDossier(each.get(0), inTime(each, party)))
                .filter(each -> !each.statements.isEmpty()).toList();
    }

    private static List<SaidByParty> inTime(List<PublishedVerdict> verdicts, Collection<UUID> party) {
        Map<UUID, SaidByParty> statements = new LinkedHashMap<>();
        for (PublishedVerdict verdict : verdicts) {
            for (Content.AnswerSaid answer : verdict.said().answers()) {
                if (party.contains(answer.party().id())) {
                    statements.computeIfAbsent(answer.statement(), any -> new SaidByParty(verdict, answer, new ArrayList<>()))
                            .claims.add(new Towards(verdict, answer.stance()));
                }
            }
        }
        return statements.values().stream().sorted(Comparator.comparing(SaidByParty::when)).toList();
    }

    private When when() {
        return When.of(answer.said() == null ? answer.reported() : answer.said());
    }
}
