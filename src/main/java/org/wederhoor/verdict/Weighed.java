package org.wederhoor.verdict;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.OriginKind;
import org.wederhoor.claim.Origins;
import org.wederhoor.source.SourceKind;
import org.wederhoor.verdict.standard.Evidence;

/** As much of what the evidence says as the standard looks at. */
final class Weighed {

    private Weighed() {
    }

    static Evidence of(EvidenceSaid said) {
        return new Evidence(party(said.claim().claimant()), said.claim().concerns().stream().map(Weighed::party).toList(),
                said.answers().stream().map(Weighed::answer).toList(), documents(said),
                said.origins().established().stream().map(origin -> new Evidence.Origin(idOf(origin), namesSource(said, origin))).toList(),
                said.asked().stream().map(each -> each.party().id()).collect(Collectors.toSet()));
    }

    private static List<String> documents(EvidenceSaid said) {
        return said.appearances().stream().filter(each -> each.derivation() == SourceKind.PRIMARY_DOCUMENT)
                .map(each -> said.source(each.source())).filter(Content.SourceSaid::archived)
                .map(Content.SourceSaid::label).toList();
    }

    private static UUID idOf(Origins.Origin origin) {
        return origin.party() != null ? origin.party() : origin.sources().get(0).source();
    }

    /** A document is its own source; a party is one where an article says that it has the claim from that party. */
    private static boolean namesSource(EvidenceSaid said, Origins.Origin origin) {
        return origin.kind() == OriginKind.PRIMARY_DOCUMENT || said.appearances().stream().map(Content.AppearanceSaid::ofParty)
                .filter(Objects::nonNull).anyMatch(party -> party.id().equals(origin.party()));
    }

    private static Evidence.Answer answer(Content.AnswerSaid answer) {
        return new Evidence.Answer(party(answer.party()), answer.stance(), answer.basis(), answer.qualifier(),
                answer.countsBecause(), day(answer.said()), day(answer.reported()), answer.supersededBy() != null);
    }

    private static Evidence.Party party(Content.Named party) {
        return new Evidence.Party(party.id(), party.name());
    }

    private static Evidence.Day day(Content.DateSaid date) {
        return date == null ? null : new Evidence.Day(date.printed(), date.edtf());
    }
}
