package org.wederhoor.start.backup;

/**
 * The database that a backup is of.
 *
 * @param app   as whom the application works
 * @param owner whose tables they are; the same where nobody else is named
 */
public record Installation(DatabaseAccess app, DatabaseAccess owner) {

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
