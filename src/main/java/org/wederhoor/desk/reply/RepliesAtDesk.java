package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.StillToAnswer;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Site;

/** The requests that other pages of the desk list. */
@Named("replies")
@RequestScoped
public class RepliesAtDesk {

    // what anybody reads at a glance; the rest is on a page of its own
    private static final int AT_A_GLANCE = 10;

    /**
     * A request in a list.
     *
     * @param countdown to its deadline; null once its outcome is written down
     */
    public record Row(ReplyRequest request, ReplyState state, Countdown countdown) {
    }

    @Inject
    Site site;

    private List<Row> waiting;
    private final Map<UUID, List<Row>> ofDossiers = new HashMap<>();

    /** Who still has to answer, by deadline; the first ten. */
    public List<Row> getWaiting() {
        if (waiting == null) {
            waiting = first(StillToAnswer.ALL, AT_A_GLANCE);
        }
        return waiting;
    }

    /** How many still have to answer. */
    public long getWaitingCount() {
        return StillToAnswer.ALL.count();
    }

    List<Row> first(StillToAnswer which, int most) {
        return rows(which.first(most));
    }

    public List<Row> of(Dossier dossier) {
        return ofDossiers.computeIfAbsent(dossier.id, id -> rows(ReplyRequest.of(dossier)));
    }

    public List<Row> about(Claim claim) {
        return rows(ReplyRequest.about(claim));
    }

    List<Row> rows(List<ReplyRequest> requests) {
        Instant now = Instant.now();
        return requests.stream().map(request -> new Row(request, ReplyState.of(request, now),
                request.outcome == ReplyOutcome.WAITING ? new Countdown(request.deadline, now, site.zone()) : null)).toList();
    }
}
