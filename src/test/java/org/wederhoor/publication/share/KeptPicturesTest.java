package org.wederhoor.publication.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class KeptPicturesTest {

    private final KeptPictures pictures = new KeptPictures();
    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void a_picture_that_is_kept_is_not_drawn_again() {
        byte[] first = picture("a", 10);
        assertSame(first, picture("a", 10));
        assertEquals(1, drawn.get());
        picture("b", 10);
        assertEquals(2, drawn.get());
    }

    @Test
    void what_is_asked_for_least_makes_room() {
        int size = (int) (KeptPictures.MOST_BYTES / 4);
        List.of("a", "b", "c", "d").forEach(name -> picture(name, size));
        for (int i = 0; i < 10; i++) {
            picture("a", size);
        }
        picture("e", size);
        assertTrue(pictures.bytes() <= KeptPictures.MOST_BYTES);
        drawn.set(0);
        picture("a", size);
        assertEquals(0, drawn.get());
        for (int i = 0; i < 100; i++) {
            picture("more " + i, size / 3);
            assertTrue(pictures.bytes() <= KeptPictures.MOST_BYTES);
        }
    }

    @Test
    void one_that_is_larger_than_all_the_room_is_given_and_not_kept() {
        assertEquals(KeptPictures.MOST_BYTES + 1, picture("large", (int) KeptPictures.MOST_BYTES + 1).length);
        assertEquals(0, pictures.bytes());
    }

    @Test
    void a_picture_that_cannot_be_drawn_leaves_the_others_alone() {
        for (int i = 0; i < 50; i++) {
            assertThrows(IllegalStateException.class, () -> pictures.of("broken", () -> {
                throw new IllegalStateException();
            }));
        }
        assertEquals(5, picture("whole", 5).length);
    }

    private byte[] picture(String name, int bytes) {
        return pictures.of(name, () -> {
            drawn.incrementAndGet();
            return new byte[bytes];
        });
    }
}
