package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void few_rows_are_looked_at_at_once() {
        assertEquals(List.of(Stretch.ALL), Stretch.upTo(0));
        assertEquals(List.of(Stretch.ALL), Stretch.upTo(8_191));
    }

    @Test
    void of_more_rows_the_newest_two_short_stretches_come_first() {
        assertEquals(List.of(new Stretch(List.of(4, 2)), Stretch.ALL), Stretch.upTo(8_192));
    }

    @Test
    void of_many_rows_the_newest_two_long_stretches_come_next() {
        assertEquals(List.of(new Stretch(List.of(488, 486)), new Stretch(List.of(31, 29)), Stretch.ALL), Stretch.upTo(1_000_000));
    }
}
