package org.wederhoor.publication.pages;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The finished pages that this instance holds, by their address: the most used of them in memory, and those that were asked for last on disk, as
 * many as was set aside for. What is dropped is dropped from both.
 */
@Singleton
class FinishedPages {

    private final Cache<String, FinishedPage> pages;
    private final PagesOnDisk disk;
    private final Object[] fetching = Stream.generate(Object::new).limit(32).toArray();

    // written under this object's lock, so that no page is put away between a tick and what that tick drops
    private volatile long tick = -1;
    private volatile long checkpoints;

    @Inject
    FinishedPages(PagesConfig memory, DiskConfig disk) {
        this(memory, PagesOnDisk.of(disk));
    }

    FinishedPages(PagesConfig memory) {
        this(memory, PagesOnDisk.NONE);
    }

    FinishedPages(PagesConfig memory, PagesOnDisk disk) {
        this.disk = disk;
        pages = Caffeine.newBuilder().maximumWeight(memory.memory().asLongValue())
                .executor(Runnable::run)
                .weigher((String address, FinishedPage page) -> page.weight() + 2 * address.length()).build();
    }

    /** The page at an address, as it was asked for; null when it is not held in memory. */
    FinishedPage at(String address) {
        return pages.getIfPresent(address);
    }

    /** Whether it is held on disk. */
    boolean isOnDisk(String address) {
        return disk.has(address);
    }

    /**
     * The page at an address with the form for a client, off the disk and made as need be; so not for the event loop.
     *
     * @return null when it is not held, or not any more
     */
    FinishedPage fetch(String address, String accepted) {
        // what everybody wants at once is packed once
        synchronized (fetching[Math.floorMod(address.hashCode(), fetching.length)]) {
            long begun = moment();
            FinishedPage held = at(address);
            FinishedPage page = held == null ? disk.read(address) : held;
            FinishedPage whole = page == null ? null : page.with(accepted);
            return whole == held || putBack(address, whole, begun, whole != page) ? whole : null;
        }
    }

    private synchronized boolean putBack(String address, FinishedPage page, long begun, boolean changed) {
        if (begun != moment()) {
            return false;
        }
        pages.put(address, page);
        if (changed) {
            disk.put(address, page);
        }
        return true;
    }

    /** The publication that this instance knows of. */
    long tick() {
        return tick;
    }

    /** Which is another one after every publication and checkpoint; to be given to {@link #keep} with a page that is begun now. */
    long moment() {
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
            disk.put(address, page);
        }
    }

    /** Drops what a publication may have changed. */
    synchronized void published(long newTick, Set<String> claimSlugs) {
        tick = newTick;
        Predicate<String> changed = claim -> claim.isEmpty() || claimSlugs.contains(claim);
        pages.asMap().values().removeIf(page -> changed.test(page.claim()));
        disk.drop(changed);
    }

    /** Drops what is made of the log, if there are more checkpoints, or signatures of witnesses, than were known. */
    synchronized void signed(long newCheckpoints) {
        if (newCheckpoints != checkpoints) {
            checkpoints = newCheckpoints;
            pages.asMap().values().removeIf(page -> page.claim().equals(FinishedPage.LOG));
            disk.drop(FinishedPage.LOG::equals);
        }
    }

    /** Drops everything: what has happened is not known. */
    synchronized void startOver(long newTick) {
        tick = newTick;
        pages.invalidateAll();
        disk.clear();
    }
}
