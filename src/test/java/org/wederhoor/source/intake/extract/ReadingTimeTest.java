package org.wederhoor.source.intake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void what_takes_longer_is_given_up_and_nothing_after_it_is() {
        assertEquals(UnreadableReason.TAKES_TOO_LONG, assertThrows(Unreadable.class, () -> ReadingTime.limit(Duration.ofMillis(-1), () -> {
            ReadingTime.check();
            return "";
        })).reason());
        ReadingTime.check();
        assertEquals("read", ReadingTime.limit(() -> {
            ReadingTime.check();
            return "read";
        }));
    }

    @Test
    void what_stands_within_a_document_has_no_time_of_its_own() {
        assertThrows(Unreadable.class, () -> ReadingTime.limit(Duration.ofMillis(-1), () -> ReadingTime.limit(Duration.ofMinutes(1), () -> {
            ReadingTime.check();
            return "";
        })));
    }

    @Test
    void what_another_thread_reads_for_it_has_its_time_and_leaves_that_thread_none() throws Exception {
        Function<String, String> reading = ReadingTime.limit(Duration.ofMillis(-1), () -> ReadingTime.shared(word -> {
            ReadingTime.check();
            return word;
        }));
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> {
            assertThrows(Unreadable.class, () -> reading.apply("read"));
            ReadingTime.check();
            return ReadingTime.<String, String>shared(word -> word).apply("free");
        });
        assertEquals("free", other.get(10, TimeUnit.SECONDS));
    }
}
