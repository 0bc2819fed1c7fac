package org.wederhoor.publication.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.claim.Claim;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Transactions;

/**
 * Publishes what is due. Every instance looks by itself: the claim's row is locked and the state read after that, so that one of
 * them publishes and the others find it done.
 */
@ApplicationScoped
public class ScheduledPublishing {

    private static final Logger LOG = Logger.getLogger(ScheduledPublishing.class);

    @Inject
    Journal journal;

    @Inject
    Publishing publishing;

    @Inject
    Event<Held> held;

    @Scheduled(every = "${wederhoor.publishing.every:10s}", delayed = "${wederhoor.publishing.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            publishDue();
        } catch (RuntimeException e) {
            LOG.warnf("Nothing was published at its set time for now: %s", e);
        }
    }

    /** Publishes every submission whose time has come; one whose evidence has changed is held back and marked so. */
    public void publishDue() {
        List<UUID> due = Transactions.call(() -> ScheduledPublication.due(Instant.now()));
        for (UUID submissionId : due) {
            try {
                Transactions.run(() -> publish(submissionId));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Submission %s is due and could not be published", submissionId);
            }
        }
    }

    private void publish(UUID submissionId) {
        Claim claim = Claim.locked(Submission.claimOf(submissionId));
        ScheduledPublication scheduled = ScheduledPublication.findById(submissionId);
        if (!scheduled.isDue(Instant.now())) {
            return;
        }
        Verb done = Verb.PUBLISHED;
        if (scheduled.submission.stillHolds()) {
            publishing.publish(scheduled.submission.verdict, submissionId, scheduled.setBy);
        } else {
            scheduled.hold(Instant.now());
            held.fire(new Held(scheduled.submission, scheduled.setBy));
            done = Verb.HELD;
        }
        journal.record(scheduled.setBy.id, scheduled.setBy.fullName, done, Thing.CLAIM, claim.id, null);
    }
}
