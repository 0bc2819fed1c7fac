package org.wederhoor.source.copies;

import java.util.Arrays;
import java.util.List;

/**
 * The set of a text's runs of five words, by which two texts are compared: see {@link Containment}. What a text says in other
 * words shares no run with it; what it copies shares all but the runs that touch an edit.
 */
public final class Shingles {

    // sorted and distinct
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * Those of the whole of {@code text}. Words are lower-cased runs of letters, marks, digits and underscores; punctuation and
     * white space count for nothing. A text of fewer than five words is one run; one without words has none.
     */
    public static Shingles of(String text) {
        return of(WordRuns.of(text, List.of()).hashes());
    }

    /** @param hashes in any order, repeated or not; not kept */
    static Shingles of(long[] hashes) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return new Shingles(Arrays.copyOf(sorted, distinct));
    }

    /** How many different runs there are. */
    public int size() {
        return hashes.length;
    }

    /** How many runs are in both. Takes time by the lengths of both. */
    public int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length;) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
