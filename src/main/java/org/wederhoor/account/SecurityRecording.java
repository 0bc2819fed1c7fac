package org.wederhoor.account;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.web.Transactions;
import org.wederhoor.web.guard.SecurityEvent;
import org.wederhoor.web.guard.SecurityLog;

/** Puts security events into the database, some at a time and beside every request, so that a flood of them is no flood of writing. */
@ApplicationScoped
public class SecurityRecording {

    private static final Logger LOG = Logger.getLogger(SecurityRecording.class);

    @Inject
    SecurityLog log;

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void everyFewSeconds() {
        try {
            keep();
        } catch (RuntimeException e) {
            LOG.warnf("Security events are in the log alone for now: %s", e);
        }
    }

    void atTheEnd(@Observes ShutdownEvent end) {
        everyFewSeconds();
    }

    /** Keeps what was noted since. What is just being written is there as well when this returns. */
    public synchronized void keep() {
        List<SecurityEvent> events = log.take();
        long uncounted = log.takeUncounted();
        if (uncounted > 0) {
            LOG.warnf("%d security events were too many to be kept; they are in the log", uncounted);
        }
        if (!events.isEmpty()) {
            Transactions.run(() -> events.forEach(each -> new SecurityRecord(each).persist()));
        }
    }
}
