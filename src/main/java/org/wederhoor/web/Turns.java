package org.wederhoor.web;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few at a time do what is costly. The others wait for their turn, and only so many of them. */
public final class Turns {

    private static final int MOST_WAITING = 20;

    private final Semaphore turns;

    /** @param atATime how many may be at it; at least one may */
    public Turns(int atATime) {
        turns = new Semaphore(Math.max(1, atATime), true);
    }

    /** Of what keeps a core busy: half of them may be at it. */
    public static Turns ofHalfTheCores() {
        return new Turns(Runtime.getRuntime().availableProcessors() / 2);
    }

    /**
     * Does {@code work} once its turn has come.
     *
     * @param patience how long to wait for that, in milliseconds
     * @return what comes of it, which is not null; empty, and nothing is done, where too many wait already or the turn does not come in time
     */
    public <T> Optional<T> take(long patience, Supplier<T> work) {
        if (!comes(patience)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    private boolean comes(long patience) {
        try {
            return turns.getQueueLength() < MOST_WAITING && turns.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
