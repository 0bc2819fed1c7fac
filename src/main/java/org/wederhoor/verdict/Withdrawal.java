package org.wederhoor.verdict;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;

/** A verdict that says what the published one said, and that it is taken back: what the edition that withdraws it carries. */
public final class Withdrawal {

    private Withdrawal() {
    }

    /**
     * Makes and saves it, handed in by the chief, with the claim's row locked.
     *
     * @param edition the number of the edition that is withdrawn
     * @param said    what that edition says: a withdrawal adds nothing, however the evidence changed since
     * @throws Refused without a reason, or while another verdict on the claim is under way
     */
    public static Verdict of(Verdict published, int edition, Content said, Account chief, String reason) {
        if (reason.isBlank()) {
            throw new Refused(Refusal.NO_REASON);
        }
        if (Verdict.openFor(published.claim) != null) {
            throw new Refused(Refusal.UNDER_WAY);
        }
        Verdict withdrawal = Verdict.reopening(Ids.next(), published, edition, chief);
        withdrawal.translations = published.translations;
        withdrawal.explain(ChangeKind.WITHDRAWAL, reason, chief);
        // the database takes citations and authors for a draft alone
        withdrawal.persistAndFlush();
        withdrawal.submission = new Submission(withdrawal, chief, "", said.changing(new Content.Change(ChangeKind.WITHDRAWAL, reason)));
        withdrawal.submission.persist();
        withdrawal.state = VerdictState.SUBMITTED;
        return withdrawal;
    }
}
