package org.wederhoor.publication.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wederhoor.verdict.ChangeKind;

/**
 * One edition in the course of a claim, without its words.
 *
 * @param changeKind what it is to the one before it; null of the first, likewise {@code changeNote}
 */
public record EditionStep(UUID claimId, int number, Instant publishedAt, ChangeKind changeKind, String changeNote) {

    private static final String STEPS = "select e.claim.id, e.number, e.publishedAt, e.changeKind, e.changeNote from Edition e where e.claim.id in ";

    /** The first one first. */
    public static List<EditionStep> of(List<Edition> newestFirst) {
        List<EditionStep> steps = new ArrayList<>();
        for (Edition edition : newestFirst) {
            steps.add(0, new EditionStep(edition.claim.id, edition.number, edition.publishedAt, edition.changeKind, edition.changeNote));
        }
        return steps;
    }

    /** The editions of the claim at an address, the first one first; none when nothing was published there. */
    public static List<EditionStep> at(String claimSlug) {
        return Edition.find(STEPS + Edition.AT + " order by e.number", claimSlug).project(EditionStep.class).list();
    }
}
