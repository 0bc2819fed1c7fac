package org.wederhoor.desk.board;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.AssignmentWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;

/** Says whose a claim is and by when, in the caller's transaction. */
@RequestScoped
class Assigner {

    @Inject
    CurrentEditor editor;

    @Inject
    ClaimLists lists;

    @Inject
    Notices notices;

    /**
     * Changes what is said of a claim, unless that says so already.
     *
     * @param seen the version that the change was made up on
     * @return how it stands by now, where somebody else changed it since: then nothing changes; else null
     * @throws Refused as {@link Assignment#assign}
     */
    Words assign(UUID claimId, String seen, UnaryOperator<AssignmentWords> change) {
        Assignment assignment = Assignment.locked(claimId);
        AssignmentWords now = assignment.words();
        AssignmentWords wanted = change.apply(now);
        if (wanted.owner() != null) {
            // the account that was read with the form is another transaction's
            wanted = new AssignmentWords(Account.findById(wanted.owner().id), wanted.due());
        }
        if (now.equals(wanted)) {
            return null;
        }
        if (!seen.equals(Integer.toString(assignment.version))) {
            return changedMeanwhile(now);
        }
        boolean given = wanted.owner() != null && (now.owner() == null || !wanted.owner().id.equals(now.owner().id));
        assignment.assign(wanted, lists.today());
        if (given) {
            notices.given(Claim.findById(claimId), wanted.owner(), editor.account());
        }
        editor.record(Verb.PLANNED, Thing.CLAIM, claimId, null, AssignmentField.ALL.changes(now, wanted));
        return null;
    }

    private static Words changedMeanwhile(AssignmentWords now) {
        String owner = now.owner() == null ? "" : now.owner().fullName;
        return language -> Words.messages(BoardMessages.class, language).changedMeanwhile(owner, AssignmentField.shown(now.due(), language));
    }
}
