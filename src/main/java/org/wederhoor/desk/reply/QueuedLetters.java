package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.claim.reply.StillToAnswer;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.web.Transactions;

/**
 * Gives the letters that wait for it to the mail server, away from every request: many of them take longer than a browser waits. Every
 * instance does; the lock on a request lets one of them send it.
 */
@ApplicationScoped
public class QueuedLetters {

    private static final Logger LOG = Logger.getLogger(QueuedLetters.class);
    private static final int AT_ONCE = 100;
    // a mail server that is away is not asked for every letter that waits
    private static final int FAILURES_IN_A_ROW = 3;

    @Inject
    DeskMail mail;

    @Inject
    Sending sending;

    @Scheduled(every = "${wederhoor.letters.every:5s}", delayed = "${wederhoor.letters.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            sendDue();
        } catch (RuntimeException e) {
            LOG.warnf("No letters were sent for now: %s", e);
        }
    }

    /** Sends what waits, up to a hundred letters; does nothing where the desk has no mail server. */
    public void sendDue() {
        if (!mail.isConfigured()) {
            return;
        }
        List<UUID> waiting = Transactions.call(() -> StillToAnswer.queued(Instant.now(), AT_ONCE));
        int failures = 0;
        for (Iterator<UUID> each = waiting.iterator(); each.hasNext() && failures < FAILURES_IN_A_ROW; ) {
            failures = send(each.next()) ? 0 : failures + 1;
        }
    }

    /** Whatever is wrong with one letter holds up no other. */
    private boolean send(UUID id) {
        try {
            return sending.sendQueued(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The letter of request %s waits and could not be sent", id);
            return false;
        }
    }
}
