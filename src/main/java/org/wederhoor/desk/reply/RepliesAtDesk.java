package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;

/** The requests that other pages of the desk list. */
@Named("replies")
@RequestScoped
public class RepliesAtDesk {

    // more than anybody reads at a glance; the rest is on the dossiers' pages
    private static final int AT_A_GLANCE = 50;

    /** A request in a list. */
    public record Row(ReplyRequest request, ReplyState state) {
    }

    /** What is unsent, due or overdue within a day, by deadline; at most fifty. */
    public List<Row> getDue() {
        return rows(ReplyRequest.waitingUntil(Instant.now().plus(ReplyState.SOON), AT_A_GLANCE));
    }

    public List<Row> of(Dossier dossier) {
        return rows(ReplyRequest.of(dossier));
    }

    public List<Row> about(Claim claim) {
        return rows(ReplyRequest.about(claim));
    }

    private static List<Row> rows(List<ReplyRequest> requests) {
        Instant now = Instant.now();
        return requests.stream().map(request -> new Row(request, ReplyState.of(request, now))).toList();
    }
}
