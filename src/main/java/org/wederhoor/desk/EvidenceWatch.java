package org.wederhoor.desk;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.CurrentEdition.Touched;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.EvidenceChange;

/** Finds the published verdicts whose evidence says otherwise now. */
@ApplicationScoped
class EvidenceWatch {

    private static final int JOURNAL_ENTRIES = 500;
    private static final int TOUCHED = 500;
    private static final int MOST = 25;

    // To read a verdict's evidence takes many queries, and one edited party can touch hundreds of verdicts and change none.
    private final Set<Touched> unchanged = ConcurrentHashMap.newKeySet();

    /** Of the published verdicts that were touched last, those whose evidence changed; last touched first. */
    List<Flagged> latest() {
        List<Touched> touched = CurrentEdition.touchedSince(JOURNAL_ENTRIES, TOUCHED);
        unchanged.retainAll(Set.copyOf(touched));
        List<Touched> unknown = touched.stream().filter(not(unchanged::contains)).toList();
        List<Flagged> flagged = new ArrayList<>();
        for (int from = 0; from < unknown.size() && flagged.size() < MOST; from += MOST) {
            flagged.addAll(changed(unknown.subList(from, Math.min(from + MOST, unknown.size()))));
        }
        return flagged.subList(0, Math.min(MOST, flagged.size()));
    }

    private List<Flagged> changed(List<Touched> touched) {
        Map<UUID, Edition> editions = Edition.withSubmission(touched.stream().map(Touched::edition).toList()).stream()
                .collect(Collectors.toMap(edition -> edition.id, identity()));
        List<Flagged> changed = new ArrayList<>();
        for (Touched each : touched) {
            Edition edition = editions.get(each.edition());
            List<EvidenceChange> changes = EvidenceChange.since(edition.submission);
            if (changes.isEmpty()) {
                unchanged.add(each);
            } else {
                changed.add(new Flagged(PublishedVerdict.of(edition), changes));
            }
        }
        return changed;
    }
}
