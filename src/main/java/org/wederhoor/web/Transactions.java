package org.wederhoor.web;

import java.sql.SQLException;
import java.util.concurrent.Callable;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How a form's act is carried out. */
public final class Transactions {

    // PostgreSQL: unique_violation
    private static final String DUPLICATE = "23505";

    private Transactions() {
    }

    /**
     * Runs {@code act} in a transaction that is over when this returns. When another request made the same thing at the same
     * instant, it runs once more and then finds that thing there; so sending a creation form twice has one effect.
     */
    public static <T> T call(Callable<T> act) {
        try {
            return QuarkusTransaction.requiringNew().call(act);
        } catch (RuntimeException e) {
            if (!isDuplicate(e)) {
                throw e;
            }
            return QuarkusTransaction.requiringNew().call(act);
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
