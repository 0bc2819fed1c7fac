package org.wederhoor.start.backup;

import java.util.Map;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The database that a backup is of.
 *
 * @param app   as whom the application works
 * @param owner whose tables they are; the same where nobody else is named
 */
public record Installation(DatabaseAccess app, DatabaseAccess owner) {

    /** What brings its schema up to date, for the role that the application works as. */
    public FluentConfiguration flyway() {
        return Flyway.configure(Installation.class.getClassLoader()).dataSource(owner.url(), owner.user(), owner.password())
                .placeholders(Map.of("app_role", app.user()));
    }

    /** Where it is. */
    public interface Place {

        /**
         * Opens it, once all else is in order.
         *
         * @param makes whether an embedded database is made where there is none
         */
        Installation open(boolean makes) throws Exception;
    }
}
