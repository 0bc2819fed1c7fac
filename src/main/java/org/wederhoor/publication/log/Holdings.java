package org.wederhoor.publication.log;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

/** Has the documents that were archived committed to, those of an hour in one entry, so that the log tells nobody what or how many. */
@Singleton
class Holdings {

    private static final Logger LOG = Logger.getLogger(Holdings.class);

    private final LogRows rows;

    @Inject
    Holdings(LogRows rows) {
        this.rows = rows;
    }

    @Scheduled(every = "${wederhoor.evidence.every:1h}", delayed = "${wederhoor.evidence.every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void gather() {
        try {
            rows.hold();
        } catch (RuntimeException e) {
            LOG.warnf("The archived documents were not committed to for now: %s", e);
        }
    }
}
