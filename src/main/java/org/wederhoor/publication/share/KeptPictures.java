package org.wederhoor.publication.share;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;

/**
 * Keeps the pictures that were asked for last, up to a number of bytes, and lets only so many be drawn at a time: drawing one
 * takes a processor a tenth of a second.
 */
@ApplicationScoped
class KeptPictures {

    static final long MOST_BYTES = 8 << 20;

    private static final int MOST_WAITING = 20;
    private static final int SECONDS_TO_WAIT = 5;

    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, .75f, true);
    private final Semaphore drawing = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private long bytes;

    /**
     * The picture of that name, drawn by {@code draw} unless it is kept.
     *
     * @throws ServiceUnavailableException when too many wait for theirs to be drawn
     */
    byte[] of(String name, Supplier<byte[]> draw) {
        byte[] known = known(name);
        return known != null ? known : inTurn(() -> {
            byte[] meanwhile = known(name);
            return meanwhile != null ? meanwhile : keep(name, draw.get());
        });
    }

    private byte[] inTurn(Supplier<byte[]> work) {
        boolean mine = false;
        try {
            mine = drawing.getQueueLength() < MOST_WAITING && drawing.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (!mine) {
                throw new ServiceUnavailableException();
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException();
        } finally {
            if (mine) {
                drawing.release();
            }
        }
    }

    private synchronized byte[] known(String name) {
        return kept.get(name);
    }

    private synchronized byte[] keep(String name, byte[] picture) {
        byte[] before = kept.put(name, picture);
        bytes += picture.length - (before == null ? 0 : before.length);
        for (Iterator<byte[]> oldest = kept.values().iterator(); bytes > MOST_BYTES && oldest.hasNext();) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
        return picture;
    }

    /** How many bytes are kept now. */
    synchronized long bytes() {
        return bytes;
    }
}
