package org.wederhoor.desk.search;

import java.util.List;

import org.wederhoor.publication.search.Results;

/**
 * What was found at the desk.
 *
 * @param groups    a kind each; none where nothing was found
 * @param corrected the words that were looked for in place of those that were typed, of which nothing was found; null where they are the same
 * @param refusal   why nothing was looked for; null where it was
 */
public record DeskResults(List<Group> groups, String corrected, Results.Refusal refusal) {

    /** As many as are counted; of what more rows hold, the newest are. */
    static final int MOST = 200;

    static final int PER_PAGE = 20;

    private static final int A_FEW = 5;

    static final DeskResults NONE = refused(null);

    static DeskResults refused(Results.Refusal why) {
        return new DeskResults(List.of(), null, why);
    }

    /** What of one kind was found: some of {@code total}, or of more than that. */
    public record Group(DeskKind kind, List<DeskHit> hits, int total, boolean more) {

        public int pages() {
            return (total + PER_PAGE - 1) / PER_PAGE;
        }

        public boolean isAll() {
            return hits.size() == total;
        }
    }

    /** How many are shown of one kind. */
    static int shown(DeskAsked asked) {
        return asked.kind() == null ? A_FEW : PER_PAGE;
    }
}
