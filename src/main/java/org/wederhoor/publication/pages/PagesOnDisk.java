package org.wederhoor.publication.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jboss.logging.Logger;

/**
 * Finished pages in a file that has no name and is gone with the process, however that ends. It is written round and round, so the oldest make
 * room; a page that is still asked for when its turn comes near is written again. Without a disk that can be written it holds nothing.
 */
final class PagesOnDisk {

    /** Holds nothing. */
    static final PagesOnDisk NONE = new PagesOnDisk(null, 0);

    private static final Logger LOG = Logger.getLogger(PagesOnDisk.class);

    // one page may take this part of it at most
    private static final int SHARE = 8;

    // and so many bytes at least, or what stands where would take more memory than is spared
    private static final int LEAST = 16_384;

    private final long size;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    // written under this object's lock, as is the file; the oldest first, which is what stands next in the file
    private final Queue<Place> order = new ArrayDeque<>();
    private long next;

    // null when there is none, or no more
    private volatile FileChannel file;

    /** Where a page stands; no two are equal. */
    private static final class Place {

        final String address;
        final String claim;
        final long at;
        final int length;

        Place(String address, String claim, long at, int length) {
            this.address = address;
            this.claim = claim;
            this.at = at;
            this.length = length;
        }
    }

    private PagesOnDisk(FileChannel file, long size) {
        this.file = file;
        this.size = size;
    }

    /** As the settings have it. What stands in memory is no disk. */
    static PagesOnDisk of(DiskConfig config) {
        try {
            if (config.size().asLongValue() > 0 && Files.getFileStore(config.folder()).type().equals("tmpfs")) {
                LOG.infof("%s stands in memory, so readers' pages are kept on no disk; wederhoor.pages.disk.folder says where else they may be",
                        config.folder());
                return NONE;
            }
        } catch (IOException e) {
            return without(e);
        }
        return in(config.folder(), config.size().asLongValue());
    }

    /** @param size of the file at most, in bytes; 0 for none */
    static PagesOnDisk in(Path folder, long size) {
        try {
            return size == 0 ? NONE : new PagesOnDisk(FileChannel.open(Files.createTempFile(folder, "wederhoor-pages-", ""),
                    StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE), size);
        } catch (IOException e) {
            return without(e);
        }
    }

    private static PagesOnDisk without(IOException e) {
        LOG.warnf("Readers' pages are kept on no disk: %s", e);
        return NONE;
    }

    boolean has(String address) {
        return places.containsKey(address);
    }

    /** The page at an address; null when it is not held, or was dropped meanwhile. */
    FinishedPage read(String address) {
        Place place = places.get(address);
        FileChannel from = file;
        if (place == null || from == null) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(place.length);
            while (bytes.hasRemaining() && from.read(bytes, place.at + bytes.position()) >= 0) {
                continue;
            }
            // nothing is written over a page before it is dropped
            if (places.get(address) != place) {
                return null;
            }
            renew(place, bytes);
            return FinishedPage.read(bytes.array());
        } catch (IOException e) {
            giveUp(e);
            return null;
        }
    }

    void put(String address, FinishedPage page) {
        if (file != null) {
            write(address, page.claim(), ByteBuffer.wrap(page.written()));
        }
    }

    /** Drops the pages of those claims. */
    synchronized void drop(Predicate<String> claims) {
        places.values().removeIf(place -> claims.test(place.claim));
    }

    /** Drops everything, from the disk too. */
    synchronized void clear() {
        places.clear();
        order.clear();
        next = 0;
        try {
            if (file != null) {
                file.truncate(0);
            }
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private synchronized void renew(Place place, ByteBuffer bytes) {
        if (Math.floorMod(next - place.at, size) > size / 2 && places.get(place.address) == place) {
            write(place.address, place.claim, bytes.rewind());
        }
    }

    private synchronized void write(String address, String claim, ByteBuffer bytes) {
        int room = Math.max(bytes.remaining(), LEAST);
        if (file == null || room > size / SHARE) {
            return;
        }
        if (next + room > size) {
            makeRoom(size);
            next = 0;
        }
        makeRoom(next + room);
        Place place = new Place(address, claim, next, bytes.remaining());
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, place.at + bytes.position());
            }
            next += room;
            order.add(place);
            places.put(address, place);
        } catch (IOException e) {
            giveUp(e);
        }
    }

    /** Drops what stands between where is written next and {@code end}. */
    private void makeRoom(long end) {
        for (Place oldest = order.peek(); oldest != null && oldest.at >= next && oldest.at < end; oldest = order.peek()) {
            order.remove();
            places.remove(oldest.address, oldest);
        }
    }

    private synchronized void giveUp(IOException e) {
        if (file != null) {
            LOG.warnf("Readers' pages are kept on no disk any more: %s", e);
            places.clear();
            order.clear();
            try {
                file.close();
            } catch (IOException nothingElseToDo) {
                LOG.debug(nothingElseToDo);
            }
            file = null;
        }
    }
}
