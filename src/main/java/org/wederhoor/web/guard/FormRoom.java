package org.wederhoor.web.guard;

import java.util.concurrent.atomic.AtomicLong;

/** Memory for forms that are being read and answered, so that many large ones at once cannot take all there is. */
final class FormRoom {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    /** @param most how many bytes of forms there may be at once */
    FormRoom(long most) {
        this.most = most;
    }

    /** Takes room for a form of {@code bytes}, and says whether there was any. One that is larger than all the room gets it when it is alone. */
    boolean take(long bytes) {
        long before = taken.getAndUpdate(held -> fits(held, bytes) ? held + bytes : held);
        return fits(before, bytes);
    }

    private boolean fits(long held, long bytes) {
        return bytes == 0 || held == 0 || held + bytes <= most;
    }

    /** Gives back what was taken. */
    void leave(long bytes) {
        taken.addAndGet(-bytes);
    }
}
