package org.wederhoor.verdict;

import java.util.List;

import io.quarkus.panache.common.Parameters;

import org.wederhoor.account.Account;

/** Lists of the verdicts that are on their way to publication, each from a row on and no longer than is asked for. */
public final class Underway {

    private static final String WHOLE = "from Verdict v join fetch v.claim ";
    private static final String SUBMITTED = WHOLE + "join fetch v.submission s join fetch s.submittedBy where v.state = :state";
    private static final String MINE = " v.state = :state and (v.openedBy = :me or :me member of v.authors"
            + " or exists (select 1 from Submission m where m.verdict = v and m.submittedBy = :me))";
    private static final String ASKED = "(case when exists (select 1 from ReviewAssignment a where a.submissionId = s.id"
            + " and a.reviewer = :me) then 0 else 1 end)";
    private static final String SENT_BACK = " exists (select 1 from Review r where r.submission.verdict = v and r.decision = :returned"
            + " and not exists (select 1 from Review l where l.submission.verdict = v and l.decidedAt > r.decidedAt))";

    private Underway() {
    }

    /**
     * Those that were submitted and are in {@code state} now, longest waiting first.
     *
     * @param after those after this one; null for all
     */
    public static List<Verdict> in(VerdictState state, Submission after, int most) {
        Parameters parameters = Parameters.with("state", state);
        return list(SUBMITTED + after("(s.submittedAt, v.id) > (:at, :id)", after, parameters) + " order by s.submittedAt, v.id", parameters, most);
    }

    /**
     * Those that wait for review and that {@code reviewer} had no part in: first what they are asked to review, then the rest, each
     * longest waiting first.
     *
     * @param after those after this one in that order; null for all
     */
    public static List<Verdict> forReview(Account reviewer, Submission after, int most) {
        Parameters parameters = Parameters.with("state", VerdictState.SUBMITTED).and("me", reviewer);
        String from = after("(" + ASKED + " > :rank or " + ASKED + " = :rank and (s.submittedAt, v.id) > (:at, :id))", after, parameters);
        if (after != null) {
            ReviewAssignment asked = ReviewAssignment.findById(after.id);
            parameters.and("rank", asked != null && asked.names(reviewer) ? 0 : 1);
        }
        return list(SUBMITTED + " and s.submittedBy <> :me and :me not member of v.authors and :me not member of v.claim.authors" + from
                + " order by " + ASKED + ", s.submittedAt, v.id", parameters, most);
    }

    /** Those that {@code author} opened, wrote or submitted and that wait for review, last edited first. */
    public static List<Verdict> submittedBy(Account author, Verdict after, int most) {
        return mine(VerdictState.SUBMITTED, "", author, after, most);
    }

    /** As {@link #submittedBy}, the drafts that a reviewer sent back. */
    public static List<Verdict> returnedTo(Account author, Verdict after, int most) {
        return mine(VerdictState.DRAFT, " and" + SENT_BACK, author, after, most);
    }

    /** As {@link #submittedBy}, the drafts that no reviewer sent back. */
    public static List<Verdict> draftsOf(Account author, Verdict after, int most) {
        return mine(VerdictState.DRAFT, " and not" + SENT_BACK, author, after, most);
    }

    private static List<Verdict> mine(VerdictState state, String condition, Account author, Verdict after, int most) {
        Parameters parameters = Parameters.with("state", state).and("me", author);
        if (!condition.isEmpty()) {
            parameters.and("returned", Decision.RETURNED);
        }
        if (after != null) {
            parameters.and("at", after.editedAt).and("id", after.id);
        }
        return list(WHOLE + "where" + MINE + condition + (after == null ? "" : " and (v.editedAt, v.id) < (:at, :id)")
                + " order by v.editedAt desc, v.id desc", parameters, most);
    }

    private static String after(String condition, Submission after, Parameters parameters) {
        if (after == null) {
            return "";
        }
        parameters.and("at", after.submittedAt).and("id", after.verdict.id);
        return " and " + condition;
    }

    private static List<Verdict> list(String query, Parameters parameters, int most) {
        return Verdict.<Verdict>find(query, parameters).page(0, most).list();
    }
}
