package org.wederhoor.publication.share;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ServiceUnavailableException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.wederhoor.publication.pages.StartedOver;
import org.wederhoor.web.Turns;

/**
 * Keeps the pictures that are asked for most, up to a number of bytes, and lets only so many be drawn at a time: drawing one
 * takes a processor a tenth of a second.
 */
@ApplicationScoped
class KeptPictures {

    static final long MOST_BYTES = 8 << 20;

    private static final long PATIENCE_MILLIS = 5000;

    private final Cache<String, byte[]> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES).executor(Runnable::run)
            .weigher((String name, byte[] picture) -> picture.length).build();
    private final Turns drawing = Turns.ofHalfTheCores();

    /**
     * The picture of that name, drawn by {@code draw} unless it is kept.
     *
     * @throws ServiceUnavailableException when too many wait for theirs to be drawn
     */
    byte[] of(String name, Supplier<byte[]> draw) {
        byte[] known = kept.getIfPresent(name);
        return known != null ? known : drawing.take(PATIENCE_MILLIS, () -> kept.get(name, any -> draw.get()))
                .orElseThrow(ServiceUnavailableException::new);
    }

    /** Whatever was taken out of an edition is in no picture any more. */
    void forget(@Observes StartedOver startedOver) {
        kept.invalidateAll();
    }

    /** How many bytes are kept now. */
    long bytes() {
        return kept.asMap().values().stream().mapToLong(picture -> picture.length).sum();
    }
}
