package org.wederhoor.desk.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoundPlaceTest {

    @Test
    void ids_that_stand_between_the_words_are_not_shown() {
        assertEquals("AIVD spokesman|declined on 2019-05-19, for 1234 days", shown("9feb3b5 01a22b32-3f75-7505-9031-e2373adb833f AIVD spokesman",
                "declined on 2019-05-19, for 1234 days"));
        assertEquals("facade of 12 added|beef", shown("facade of 12 added", "beef"));
    }

    @Test
    void what_looks_like_one_within_a_word_stays() {
        assertEquals("MH17-a1b2 said|it", shown("MH17-a1b2 said", "it"));
    }

    private static String shown(String before, String after) {
        FoundPlace place = new FoundPlace(FoundIn.values()[0], true, "x", before, after);
        return place.before() + "|" + place.after();
    }
}
