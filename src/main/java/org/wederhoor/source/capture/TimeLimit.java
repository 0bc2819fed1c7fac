package org.wederhoor.source.capture;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The moment by which a capture has to be done, whatever it still waits for. */
final class TimeLimit {

    private final Duration time;
    private final long end;

    private TimeLimit(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    static TimeLimit in(Duration time) {
        return new TimeLimit(time);
    }

    /**
     * What comes of {@code awaited}. When it does not come in time it is cancelled.
     *
     * @throws NotCaptured        when it came too late
     * @throws ExecutionException when it failed
     */
    <T> T await(Future<T> awaited) throws ExecutionException {
        try {
            return awaited.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooSlow();
        } finally {
            awaited.cancel(true);
        }
    }

    private NotCaptured tooSlow() {
        return NotCaptured.because(CaptureRefusal.TOO_SLOW, messages -> messages.tooSlow((int) time.toSeconds()));
    }
}
