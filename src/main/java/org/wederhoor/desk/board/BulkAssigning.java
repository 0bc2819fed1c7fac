package org.wederhoor.desk.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.AssignmentWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;

/** Gives many claims at once to somebody, or by a day. Each goes by itself: one that cannot keeps no other from going. */
@RequestScoped
public class BulkAssigning {

    /**
     * What became of a claim that was ticked.
     *
     * @param claim null when there is none
     * @param why   why it was left as it was; null when it says now what was asked
     */
    public record Done(Claim claim, Words why) {

        boolean went() {
            return why == null;
        }
    }

    @Inject
    CurrentEditor editor;

    @Inject
    ClaimLists lists;

    /** @param ticks each the {@link BoardRow#tick} of a claim, as it was seen */
    List<Done> assign(List<String> ticks, BulkChange change) {
        return ticks.stream().distinct().sorted(Comparator.naturalOrder())
                .map(tick -> QuarkusTransaction.requiringNew().call(() -> assign(tick, change))).toList();
    }

    private Done assign(String tick, BulkChange change) {
        int colon = tick.indexOf(':');
        Optional<UUID> id = Ids.parsed(colon < 0 ? tick : tick.substring(0, colon));
        Claim claim = id.map(one -> Claim.<Claim>findById(one)).orElse(null);
        if (claim == null) {
            return new Done(null, Words.of(BoardMessages.class, BoardMessages::noSuchClaim));
        }
        Assignment assignment = Assignment.locked(claim.id);
        AssignmentWords now = assignment.words();
        AssignmentWords wanted = wanted(change, now);
        if (!now.equals(wanted)) {
            if (!tick.substring(colon + 1).equals(Integer.toString(assignment.version))) {
                return new Done(claim, changedMeanwhile(now));
            }
            try {
                assignment.assign(wanted, lists.today());
            } catch (Refused refused) {
                return new Done(claim, refused.words());
            }
            editor.record(Verb.PLANNED, Thing.CLAIM, claim.id, null, AssignmentField.ALL.changes(now, wanted));
        }
        return new Done(claim, null);
    }

    // the account that was read before is another transaction's
    private static AssignmentWords wanted(BulkChange change, AssignmentWords now) {
        AssignmentWords wanted = change.of(now);
        return wanted.owner() == null ? wanted : new AssignmentWords(Account.findById(wanted.owner().id), wanted.due());
    }

    /** That somebody else gave it to others since it was seen, and how it stands. */
    static Words changedMeanwhile(AssignmentWords now) {
        String owner = now.owner() == null ? "" : now.owner().fullName;
        return language -> Words.messages(BoardMessages.class, language).changedMeanwhile(owner, AssignmentField.shown(now.due(), language));
    }
}
