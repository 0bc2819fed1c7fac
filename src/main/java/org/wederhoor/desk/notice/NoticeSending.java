package org.wederhoor.desk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;

/**
 * Sends the notices that wait, away from every request. Every instance does; a notice is taken under lock, so that one of them
 * sends it.
 */
@ApplicationScoped
public class NoticeSending {

    private static final Logger LOG = Logger.getLogger(NoticeSending.class);
    // a mail server that is away is not asked for every letter that waits
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration KEPT = Duration.ofDays(30);

    private record Envelope(UUID id, String recipient, NoticeLetter letter) {
    }

    @Inject
    DeskMail mail;

    @Inject
    ReplyDeadlines deadlines;

    @Inject
    Site site;

    @Scheduled(every = "${wederhoor.notices.every:10s}", delayed = "${wederhoor.notices.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            sendDue();
        } catch (RuntimeException e) {
            LOG.warnf("No notices were sent for now: %s", e);
        }
    }

    /** Sends all that is due, reminders of deadlines included; does nothing where the desk has no mail server. */
    public void sendDue() {
        if (!mail.isConfigured()) {
            return;
        }
        deadlines.look(Instant.now());
        int failures = 0;
        Envelope next = take();
        while (next != null) {
            failures = send(next) ? 0 : failures + 1;
            next = failures < FAILURES_IN_A_ROW ? take() : null;
        }
        Transactions.run(() -> Notice.forget(Instant.now().minus(KEPT)));
    }

    /** The next one, for this instance alone; those that hold no more are dropped on the way. */
    private Envelope take() {
        return Transactions.call(() -> {
            Instant now = Instant.now();
            for (Notice next = Notice.due(now); next != null; next = Notice.due(now)) {
                if (next.holds(now)) {
                    next.begin(now);
                    return new Envelope(next.id, next.address(), NoticeLetter.of(next, site));
                }
                next.drop(now);
            }
            return null;
        });
    }

    private boolean send(Envelope envelope) {
        String wrong = mail.send(envelope.recipient(), envelope.letter().subject(), envelope.letter().body());
        Transactions.run(() -> {
            Notice notice = Notice.locked(envelope.id());
            if (wrong == null) {
                notice.sent(Instant.now());
            } else {
                notice.failed(wrong, Instant.now());
            }
        });
        return wrong == null;
    }
}
