package org.wederhoor.claim;

import java.util.List;
import java.util.UUID;

/**
 * Where a claim's appearances come from: its independent origins, each with what goes back to it, and what goes back to
 * nothing that is known. Editions freeze this record as it stands; what a part of it means never changes.
 *
 * @param articles      how many sources with the claim are archived, documents that are the origin themselves not counted
 * @param unestablished how many of those articles go back to nothing that is known
 * @param established   the origins, in the order of the appearances that lead to them
 * @param open          the trails without an origin; all of them together count for none
 */
public record Origins(int articles, int unestablished, List<Origin> established, List<Open> open) {

    /**
     * Follows every appearance back to where its claim comes from. Origins that speak with one voice are one: a party and
     * the documents it published, and two reports of one outlet. Captures of one article are one, which goes back to where the
     * first of them that tells it does. Never fails on trails that run in a circle: such a circle
     * is open, and cut where the earliest of {@code trails} enters it.
     *
     * @param trails a claim's appearances in their order; of two in the same source the first counts
     */
    public static Origins of(List<Trail> trails) {
        return new Trails(trails).origins();
    }

    /** The origins of a claim's {@code appearances}, as {@link Appearance#of} gives them. */
    public static Origins ofAppearances(List<Appearance> appearances) {
        return of(appearances.stream().map(Trail::of).toList());
    }

    /** The number of independent origins. */
    public int independent() {
        return established.size();
    }

    /**
     * One origin.
     *
     * @param party   the party that it is, for kind PARTY; null for the others
     * @param sources the document or report that it is; for a party, what goes back to it, what it published, and what is
     *                known only through its report
     */
    public record Origin(OriginKind kind, UUID party, List<Node> sources) {
    }

    /** A source, and the appearances that go back to it. */
    public record Node(UUID source, List<Node> below) {
    }

    /** Where a trail breaks off, and why. */
    public record Open(OriginGap gap, Node node) {
    }
}
