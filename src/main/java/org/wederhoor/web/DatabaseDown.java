package org.wederhoor.web;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;

/** Tells a database that cannot be reached from one that refused what it was asked. */
final class DatabaseDown {

    private DatabaseDown() {
    }

    /** Whether {@code failure}, or what caused it, says that there is no connection to be had (SQLSTATE 08, 57P and 53300). */
    static boolean causes(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && isConnectionLost(sql)) {
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
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
    }
}
