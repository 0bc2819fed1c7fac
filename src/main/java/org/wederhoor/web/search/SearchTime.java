package org.wederhoor.web.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.concurrent.TimeUnit;

/** As long as one search may take, from when this is made, whatever it waits for and however many statements it takes. */
public final class SearchTime {

    private static final long AT_MOST = TimeUnit.SECONDS.toNanos(2);

    // PostgreSQL: query_canceled
    private static final String GIVEN_UP = "57014";

    private final long until = System.nanoTime() + AT_MOST;

    /** What is left of it, in milliseconds; none or less when it is over. */
    public long left() {
        return TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }

    /**
     * A search's connection, for its present transaction. Each statement may take what is left when it is prepared; when nothing is,
     * preparing it fails in the way of a statement that took too long.
     */
    public Connection bound(Connection connection) throws SQLException {
        try (PreparedStatement bound = connection.prepareStatement("select set_config('pg_trgm.similarity_threshold', '0.35', true),"
                + " set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_seqscan', 'off', true),"
                + " set_config('work_mem', '32MB', true)")) {
            bound.executeQuery();
        }
        return (Connection) Proxy.newProxyInstance(SearchTime.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        limit(connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Lets the next statements of the present transaction, whoever prepares them, take each what is left. */
    public void limit(Connection connection) throws SQLException {
        long left = left();
        if (left <= 0) {
            throw new SQLTimeoutException("the search took too long", GIVEN_UP);
        }
        try (PreparedStatement limit = connection.prepareStatement("select set_config('statement_timeout', ?, true)")) {
            limit.setString(1, Long.toString(left));
            limit.executeQuery();
        }
    }

    /** Whether that {@code failure} came of a search that took too long. */
    public static boolean isGivenUp(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && GIVEN_UP.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
