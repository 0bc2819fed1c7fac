package org.wederhoor.claim.intake;

import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * How much is read of the files within one document, however they lie in each other: a file of a hundred that each hold a hundred could keep the
 * machine busy for days.
 */
final class RoomWithin {

    static final int MOST_FILES = 300;
    /** In bytes. */
    static final long LARGEST = 100_000_000;

    private int files;
    private long bytes;

    /**
     * Another file is to be read.
     *
     * @throws Unreadable when it is one too many, too much was read before it, or there is no time left
     */
    void take(int size) {
        bytes += size;
        if (++files > MOST_FILES) {
            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
        }
        if (bytes > LARGEST) {
            throw new Unreadable(UnreadableReason.UNPACKS_TOO_FAR);
        }
        ReadingTime.check();
    }
}
