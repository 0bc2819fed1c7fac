package org.wederhoor.publication.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import org.jboss.logging.Logger;

/**
 * Reads the database's publication clock four times a second and drops the pages that a publication may have changed. Polling, not
 * LISTEN: that does not work on a replica, and a notice can come before what it tells of. While the database is away, readers
 * see what is held.
 */
@Singleton
class PublicationClock {

    private static final Logger LOG = Logger.getLogger(PublicationClock.class);
    private static final int MILLIS = 250;

    // a database that says nothing at all is away
    private static final int PATIENCE_MILLIS = 2000;

    // more at once than this: start over
    private static final int MOST = 1000;

    private final AgroalDataSource database;
    private final FinishedPages pages;
    private final Event<StartedOver> startedOver;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> {
                Thread made = new Thread(task, "publication-clock");
                made.setDaemon(true);
                return made;
            });

    private boolean away;

    @Inject
    PublicationClock(AgroalDataSource database, FinishedPages pages, Event<StartedOver> startedOver) {
        this.database = database;
        this.pages = pages;
        this.startedOver = startedOver;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::look, 0, MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        thread.shutdownNow();
    }

    /** Who publishes here need not wait for the next look. */
    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockRaised raised) {
        look();
    }

    private synchronized void look() {
        try (Connection connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            try {
                read(connection);
            } finally {
                // whoever has it next may wait as long as they please
                connection.setNetworkTimeout(Runnable::run, 0);
            }
            away = false;
        } catch (SQLException | RuntimeException | Error e) {
            // whatever is thrown on would end the looking
            if (!away && !thread.isShutdown()) {
                LOG.warnf("The publication clock cannot be read, so readers see what is held here: %s", e);
            }
            away = true;
        }
    }

    private void read(Connection connection) throws SQLException {
        long known = pages.tick();
        long now = readClock(connection);
        if (now == known) {
            return;
        }
        Set<String> claims = known < 0 || now < known ? Set.of() : claims(connection, known, now);
        // a clock that went back is another database; one that went far ahead has passed us by; and with a tick of no claim the law took something
        // out, which can stand on any page
        if (claims.isEmpty() || claims.size() >= MOST) {
            pages.startOver(now);
            startedOver.fire(new StartedOver());
        } else {
            pages.published(now, claims);
        }
    }

    private long readClock(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select tick, checkpoints from publication_clock");
                ResultSet row = query.executeQuery()) {
            row.next();
            pages.signed(row.getLong(2));
            return row.getLong(1);
        }
    }

    private static Set<String> claims(Connection connection, long after, long until) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select distinct c.slug from publication p join edition e on e.id = p.edition_id"
                + " join claim c on c.id = e.claim_id where p.tick > ? and p.tick <= ?"
                + " and not exists (select from redaction r where r.tick > ? and r.tick <= ?) limit " + MOST)) {
            query.setLong(1, after);
            query.setLong(2, until);
            query.setLong(3, after);
            query.setLong(4, until);
            Set<String> slugs = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    slugs.add(rows.getString(1));
                }
            }
            return slugs;
        }
    }
}
