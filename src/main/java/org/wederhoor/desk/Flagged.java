package org.wederhoor.desk;

import java.util.List;

import org.wederhoor.publication.CurrentEdition;
import org.wederhoor.publication.Edition;
import org.wederhoor.publication.PublishedVerdict;
import org.wederhoor.verdict.EvidenceChange;

/** A published verdict whose evidence says otherwise now, and in what. */
public record Flagged(PublishedVerdict verdict, List<EvidenceChange> changes) {

    private static final int JOURNAL_ENTRIES = 500;
    private static final int MOST = 25;

    /** Of the published verdicts that were touched last, those whose evidence changed; last touched first. */
    static List<Flagged> latest() {
        return CurrentEdition.touchedSince(JOURNAL_ENTRIES, MOST).stream().map(Flagged::of)
                .filter(flagged -> !flagged.changes.isEmpty()).toList();
    }

    private static Flagged of(Edition edition) {
        return new Flagged(PublishedVerdict.of(edition), EvidenceChange.since(edition.submission));
    }
}
