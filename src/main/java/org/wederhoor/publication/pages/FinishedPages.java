package org.wederhoor.publication.pages;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** The finished pages that this instance holds, by their address: the most used of them, as many as memory was set aside for. */
@Singleton
class FinishedPages {

    private final Cache<String, FinishedPage> pages;

    // all of it under this object's lock, so that no page is put away between a tick and what that tick drops
    private long tick = -1;
    private long checkpoints;

    @Inject
    FinishedPages(PagesConfig config) {
        pages = Caffeine.newBuilder().maximumWeight(config.memory().asLongValue())
                .executor(Runnable::run)
                .weigher((String address, FinishedPage page) -> page.weight() + 2 * address.length()).build();
    }

    /** The page at an address, as it was asked for; null when it is not held. */
    FinishedPage at(String address) {
        return pages.getIfPresent(address);
    }

    /** The publication that this instance knows of. */
    synchronized long tick() {
        return tick;
    }

    /** Which is another one after every publication and checkpoint; to be given to {@link #keep} with a page that is begun now. */
    synchronized long moment() {
        return tick + checkpoints;
    }

    /**
     * Keeps a page, unless something was published or signed since it was begun: it may have been made of older words.
     *
     * @param begun the moment when it was begun
     */
    synchronized void keep(String address, FinishedPage page, long begun) {
        if (begun == moment() && tick >= 0) {
            pages.put(address, page);
        }
    }

    /** Drops what a publication may have changed. */
    synchronized void published(long newTick, Set<String> claimSlugs) {
        tick = newTick;
        pages.asMap().values().removeIf(page -> page.claim().isEmpty() || claimSlugs.contains(page.claim()));
    }

    /** Drops what is made of the log, if there are more checkpoints, or signatures of witnesses, than were known. */
    synchronized void signed(long newCheckpoints) {
        if (newCheckpoints != checkpoints) {
            checkpoints = newCheckpoints;
            pages.asMap().values().removeIf(page -> page.claim().equals(FinishedPage.LOG));
        }
    }

    /** Drops everything: what has happened is not known. */
    synchronized void startOver(long newTick) {
        tick = newTick;
        pages.invalidateAll();
    }
}
