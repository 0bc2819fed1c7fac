package org.wederhoor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ThingTest {

    private final Thing.Stored stored = new Thing.Stored();

    @Test
    void things_are_written_down_under_the_words_that_they_always_were() {
        assertEquals(List.of("dossier", "claim", "statement", "source", "party", "reply_request", "report", "account", "takedown",
                "check_feed", "term", "topic", "other"),
                Stream.of(Thing.values()).map(stored::convertToDatabaseColumn).toList());
    }

    @Test
    void each_is_read_as_what_it_was_written_down_as_and_an_unknown_word_as_something_else() {
        for (Thing thing : Thing.values()) {
            assertEquals(thing, stored.convertToEntityAttribute(stored.convertToDatabaseColumn(thing)));
        }
        assertEquals(Thing.OTHER, stored.convertToEntityAttribute("something of later"));
    }
}
