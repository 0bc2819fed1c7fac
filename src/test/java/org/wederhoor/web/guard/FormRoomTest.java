package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormRoomTest {

    private final FormRoom room = new FormRoom(100);

    @Test
    void forms_share_the_room() {
        assertTrue(room.take(60) && room.take(40));
        assertFalse(room.take(1));
        room.leave(40);
        assertTrue(room.take(40));
    }

    @Test
    void one_that_is_larger_than_the_room_gets_it_alone() {
        assertTrue(room.take(500));
        assertFalse(room.take(1));
        room.leave(500);
        assertTrue(room.take(1));
        assertFalse(room.take(500));
    }

    @Test
    void what_needs_none_always_fits() {
        assertTrue(room.take(500) && room.take(0));
    }
}
