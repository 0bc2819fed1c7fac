package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Filter;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** A claim in the desk's list: what readers see of it, and what is on its way. */
public record ClaimRow(Claim claim, Integer edition, Mark published, Verdict open) {

    static List<ClaimRow> of(Dossier dossier) {
        Map<UUID, Edition> editions = CurrentEdition.ofDossier(dossier.id).stream()
                .collect(Collectors.toMap(edition -> edition.claim.id, edition -> edition));
        Map<UUID, Verdict> open = Verdict.openIn(dossier).stream()
                .collect(Collectors.toMap(verdict -> verdict.claim.id, verdict -> verdict));
        return Claim.of(dossier).stream().map(claim -> {
            Edition edition = editions.get(claim.id);
            return new ClaimRow(claim, edition == null ? null : edition.number,
                    edition == null ? null : edition.read().said().mark(), open.get(claim.id));
        }).toList();
    }

    boolean matches(Filter filter) {
        return filter.matches(claim.sentence, claim.claimant.name, claim.claimantNote);
    }
}
