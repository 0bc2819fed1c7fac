package org.wederhoor.source.copies;

import java.util.UUID;

/**
 * An archived source that has much of its wording in common with a text.
 *
 * @param source              the archived one
 * @param shareOfThisInThat   the part of the text's runs of five words that stand in the archived one, 0 to 1
 * @param shareOfThatInThis   the part of the archived one's runs that stand in the text
 */
public record NearCopy(UUID source, double shareOfThisInThat, double shareOfThatInThis) {

    /** The larger of both shares. */
    public double share() {
        return Math.max(shareOfThisInThat, shareOfThatInThis);
    }
}
