package org.wederhoor.source.intake.extract;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How long reading a document may take. Readers ask at every step whether there is still time, since nothing can stop a thread from outside; what
 * stands within a document is read in its time.
 */
public final class ReadingTime {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    private ReadingTime() {
    }

    /** What {@code reading} gives, in the time that there is for it. */
    public static <T> T limit(Supplier<T> reading) {
        return limit(LONGEST, reading);
    }

    /** As {@link #limit(Supplier)}, in another time, unless that runs already. */
    static <T> T limit(Duration time, Supplier<T> reading) {
        if (END.get() != null) {
            return reading.get();
        }
        END.set(System.nanoTime() + time.toNanos());
        try {
            return reading.get();
        } finally {
            END.remove();
        }
    }

    /** {@code reading} in the time of who asks here, on whatever thread it is done. */
    public static <T, R> Function<T, R> shared(Function<T, R> reading) {
        Long end = END.get();
        return each -> {
            Long own = END.get();
            END.set(end);
            try {
                return reading.apply(each);
            } finally {
                END.set(own);
            }
        };
    }

    /** @throws Unreadable when it is over */
    public static void check() {
        Long end = END.get();
        if (end != null && System.nanoTime() - end > 0) {
            throw new Unreadable(UnreadableReason.TAKES_TOO_LONG);
        }
    }
}
