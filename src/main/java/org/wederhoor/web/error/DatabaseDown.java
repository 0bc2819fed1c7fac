package org.wederhoor.web.error;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a database that cannot be reached from one that refused what it was asked. */
final class DatabaseDown {

    private static final List<String> NO_CONNECTION = List.of("08", "57P", "28", "3D", "55000", "40001", "53", "57014");

    private DatabaseDown() {
    }

    /**
     * Whether {@code failure}, or what caused it, says that the database cannot do its work just now: there is no connection to be had
     * (SQLSTATE 08 and 57P, and 28, 3D and 55000 from a server that turns the application away), or no room (53), or not the time (57014). 40001
     * comes from a replica alone, which gives up a reading that is in the way of what its primary did: no transaction here asks to be
     * serializable.
     */
    static boolean causes(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            // the transaction manager puts what went wrong at a commit there
            boolean beside = Stream.of(each.getSuppressed()).anyMatch(DatabaseDown::causes);
            if (beside || each instanceof SQLException sql && isConnectionLost(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionLost(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // the pool's own: no connection came in time
            return failure instanceof SQLTransientException || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
        }
        return NO_CONNECTION.stream().anyMatch(state::startsWith);
    }
}
