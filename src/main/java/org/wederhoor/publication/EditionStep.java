package org.wederhoor.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.verdict.ChangeKind;

/**
 * One edition in the course of a claim, without its words.
 *
 * @param changeKind what it is to the one before it; null of the first, likewise {@code changeNote}
 */
public record EditionStep(UUID claimId, int number, Instant publishedAt, ChangeKind changeKind, String changeNote) {

    /** The editions of each of the claims, the first one first. */
    public static Map<UUID, List<EditionStep>> of(Collection<UUID> claims) {
        return Edition.find("select e.claim.id, e.number, e.publishedAt, e.changeKind, e.changeNote from Edition e where e.claim.id in ?1"
                + " order by e.number", claims).project(EditionStep.class).stream().collect(Collectors.groupingBy(EditionStep::claimId));
    }
}
