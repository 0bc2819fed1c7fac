package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Filter;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Verdict;

/** A claim in the desk's list: what readers see of it, and what is on its way; either may be null. */
public record ClaimRow(Claim claim, PublishedVerdict published, Verdict open) {

    static List<ClaimRow> of(Dossier dossier) {
        Map<UUID, PublishedVerdict> published = PublishedVerdict.all(CurrentEdition.ofDossier(dossier.id)).stream()
                .collect(Collectors.toMap(verdict -> verdict.edition().claim.id, verdict -> verdict));
        Map<UUID, Verdict> open = Verdict.openIn(dossier).stream()
                .collect(Collectors.toMap(verdict -> verdict.claim.id, verdict -> verdict));
        return Claim.of(dossier).stream().map(claim -> new ClaimRow(claim, published.get(claim.id), open.get(claim.id))).toList();
    }

    boolean matches(Filter filter) {
        return filter.matches(claim.sentence, claim.claimant.name, claim.claimantNote);
    }
}
