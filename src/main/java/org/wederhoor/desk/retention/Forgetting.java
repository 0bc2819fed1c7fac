package org.wederhoor.desk.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.scheduler.Scheduled;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.wederhoor.web.Transactions;

/** Lets go, every day and at each start, of what was {@link Kept} for its time. Any number of instances may; it goes once. */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    @Inject
    EntityManager database;

    @Inject
    @ConfigProperty(name = "wederhoor.mailbox.forget-after")
    Optional<Duration> mailsPutAside;

    @Scheduled(every = "24h", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void everyDay() {
        try {
            forget(Instant.now());
        } catch (RuntimeException e) {
            LOG.warnf("What is kept for a time alone was not let go today: %s", e);
        }
    }

    /** Lets go of what at {@code now} has been kept for its time. */
    public void forget(Instant now) {
        for (Kept each : Kept.values()) {
            Duration time = each == Kept.MAILS_PUT_ASIDE ? mailsPutAside.orElse(each.time) : each.time;
            int gone = Transactions.call(() -> database.createNativeQuery(each.forget, Object.class).setParameter(1, now.minus(time)).executeUpdate());
            if (gone > 0) {
                LOG.infof("Let go of %d: %s", gone, each);
            }
        }
    }
}
