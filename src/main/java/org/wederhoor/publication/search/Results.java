package org.wederhoor.publication.search;

import java.util.List;

/**
 * What was found.
 *
 * @param named     parties and dossiers that go by the words
 * @param total     how many verdicts there are; the most that are counted where {@code more}
 * @param more      whether there are more than are counted, of which the newest are shown
 * @param corrected the words that were looked for in place of those that were typed, of which nothing was found; null where they are the same
 * @param parties   that the verdicts name, those named most first; likewise {@code dossiers}
 * @param refusal   why nothing was looked for; null where it was
 */
public record Results(List<Named> named, List<Hit> hits, int total, boolean more, String corrected, List<Named> parties,
        List<Named> dossiers, Refusal refusal) {

    /** Why a search gives nothing. */
    public enum Refusal {
        TOO_LONG, NO_WORDS, TOO_SLOW
    }

    static final int PER_PAGE = 20;

    static final Results NONE = refused(null);

    static Results refused(Refusal why) {
        return new Results(List.of(), List.of(), 0, false, null, List.of(), List.of(), why);
    }

    boolean isAnything() {
        return total > 0 || !named.isEmpty();
    }

    /** The same, found for other words than those that were typed; nothing found is nothing to tell of. */
    Results insteadOf(String words) {
        return isAnything() ? new Results(named, hits, total, more, words, parties, dossiers, refusal) : NONE;
    }

    public int pages() {
        return Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    }
}
