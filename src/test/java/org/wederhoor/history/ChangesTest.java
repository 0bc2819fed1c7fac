package org.wederhoor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChangesTest {

    private enum Mark {
        DENIED
    }

    @Test
    void what_reads_the_same_is_no_change() {
        Changes changes = new Changes().with("SENTENCE", "So.", "So.").with("NOTE", null, "").with("MARK", null, null);
        assertTrue(changes.isEmpty());
        assertNull(changes.before());
        assertNull(changes.after());
        assertEquals(List.of(), Changes.read(changes.before(), changes.after()));
    }

    @Test
    void changes_come_back_as_they_went_in_and_in_their_order() {
        Changes changes = new Changes().with("SENTENCE", "“So”\n{a}", "שלום 🦊 \\ \"").with("MARK", null, Mark.DENIED);
        assertEquals(List.of(new Changes.Change("SENTENCE", "“So”\n{a}", "שלום 🦊 \\ \""), new Changes.Change("MARK", "", "DENIED")),
                Changes.read(changes.before(), changes.after()));
    }
}
