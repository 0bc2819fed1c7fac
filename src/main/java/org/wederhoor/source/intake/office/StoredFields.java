package org.wederhoor.source.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields that are open at a place of a text: each says what it is, and then what it shows, as that was stored. */
final class StoredFields {

    // whether each is still saying what it is
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** By the name that WordprocessingML has for what is at a place (ST_FldCharType). */
    void mark(String name) {
        switch (name) {
            case "begin" -> begin();
            case "separate" -> show();
            case "end" -> end();
            default -> { }
        }
    }

    void begin() {
        open.push(true);
    }

    void show() {
        if (!open.isEmpty()) {
            open.pop();
            open.push(false);
        }
    }

    void end() {
        open.poll();
    }

    /** Whether what stands here is shown to nobody. */
    boolean isUnread() {
        return open.contains(true);
    }
}
