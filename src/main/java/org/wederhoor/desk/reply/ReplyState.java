package org.wederhoor.desk.reply;

import java.time.Duration;
import java.time.Instant;

import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyRequest;

/** How a request stands for whoever works at the desk. */
public enum ReplyState {

    UNSENT,
    /** The app is about to give it to the mail server. */
    QUEUED, WAITING,
    /** The deadline is less than a day away. */
    DUE,
    /** The deadline is over, and nobody has written down what came of it. */
    OVERDUE, STATEMENT, REFUSED, NO_ANSWER;

    static final Duration SOON = Duration.ofDays(1);

    static ReplyState of(ReplyRequest request, Instant now) {
        if (request.outcome != ReplyOutcome.WAITING) {
            return valueOf(request.outcome.name());
        }
        if (!request.isSent()) {
            return request.queuedAt == null ? UNSENT : QUEUED;
        }
        if (!now.isBefore(request.deadline)) {
            return OVERDUE;
        }
        return now.isBefore(request.deadline.minus(SOON)) ? WAITING : DUE;
    }
}
