package org.wederhoor.desk.preview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A preview link as the desk sees it.
 *
 * @param opens  whether it opens anything now
 * @param number how often it was opened
 * @param last   when it was last opened, the latest first; not all where it was often
 */
public record ListedPreview(PreviewLink link, boolean opens, long number, List<Instant> last) {

    public boolean ranOut() {
        return !link.expiresAt.isAfter(Instant.now());
    }

    static ListedPreview of(PreviewLink link) {
        return new ListedPreview(link, link.opens(), PreviewOpening.number(link.id),
                PreviewOpening.last(link.id).stream().map(at -> at.truncatedTo(ChronoUnit.SECONDS)).toList());
    }
}
