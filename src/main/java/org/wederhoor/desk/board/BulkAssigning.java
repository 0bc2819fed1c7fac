package org.wederhoor.desk.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.Claim;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
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
    Assigner assigner;

    /** @param ticks each the {@link BoardRow#tick} of a claim, as it was seen */
    List<Done> assign(List<String> ticks, BulkChange change) {
        return ticks.stream().distinct().sorted(Comparator.naturalOrder())
                .map(tick -> Transactions.call(() -> assign(tick, change))).toList();
    }

    private Done assign(String tick, BulkChange change) {
        int colon = tick.indexOf(':');
        Optional<UUID> id = Ids.parsed(colon < 0 ? tick : tick.substring(0, colon));
        Claim claim = id.map(one -> Claim.<Claim>findById(one)).orElse(null);
        if (claim == null) {
            return new Done(null, Words.of(BoardMessages.class, BoardMessages::noSuchClaim));
        }
        try {
            return new Done(claim, assigner.assign(claim.id, tick.substring(colon + 1), change::of));
        } catch (Refused refused) {
            return new Done(claim, refused.words());
        }
    }
}
