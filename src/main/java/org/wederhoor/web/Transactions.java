package org.wederhoor.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How a form's act is carried out. */
public final class Transactions {

    // PostgreSQL: unique_violation, deadlock_detected; either way nothing of the transaction is left, and another one's is there
    private static final Set<String> CROSSED = Set.of("23505", "40P01");
    private static final int TIMES = 3;

    private Transactions() {
    }

    /**
     * Runs {@code act} in a transaction that is over when this returns. When another request made the same thing at the same
     * instant, waited for this one while this one waited for it, or changed what this one had read before it locked it, it runs
     * once more and then finds what the other did; so sending a creation form twice has one effect. It runs three times at most.
     */
    public static <T> T call(Callable<T> act) {
        for (int time = 1; time < TIMES; time++) {
            try {
                return QuarkusTransaction.requiringNew().call(act);
            } catch (RuntimeException e) {
                if (!isCrossed(e)) {
                    throw e;
                }
            }
        }
        return QuarkusTransaction.requiringNew().call(act);
    }

    /** As {@link #call}, for an act that gives nothing. */
    public static void run(Runnable act) {
        call(() -> {
            act.run();
            return null;
        });
    }

    private static boolean isCrossed(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            // the transaction manager puts what went wrong at a commit beside its own failure
            if (each instanceof OptimisticLockException || each instanceof SQLException sql && sql.getSQLState() != null && CROSSED.contains(sql.getSQLState())
                    || Stream.of(each.getSuppressed()).anyMatch(Transactions::isCrossed)) {
                return true;
            }
        }
        return false;
    }
}
