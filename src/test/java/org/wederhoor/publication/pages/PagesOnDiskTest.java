package org.wederhoor.publication.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.support.Together;

/** Pages that memory has no room for. */
class PagesOnDiskTest {

    private static final int SIZE = 400_000;

    @TempDir
    Path folder;

    private FinishedPages pages;

    @BeforeEach
    void memory_has_room_for_none() {
        pages = new FinishedPages(() -> new MemorySize(BigInteger.ZERO), PagesOnDisk.in(folder, SIZE));
        pages.startOver(7);
    }

    @Test
    void a_page_comes_back_as_it_was_in_every_form_that_was_made() {
        FinishedPage page = page("one", "words").with("gzip").with("br");
        pages.keep("/claims/one", page, 7);
        assertNull(pages.at("/claims/one"));
        FinishedPage back = pages.fetch("/claims/one", null);
        assertEquals("one", back.claim());
        assertEquals(page.forms().keySet(), back.forms().keySet());
        page.forms().forEach((encoding, form) -> {
            assertArrayEquals(form.bytes().getBytes(), back.forms().get(encoding).bytes().getBytes());
            assertEquals(form.tag(), back.forms().get(encoding).tag());
            assertEquals(form.headers().entries(), back.forms().get(encoding).headers().entries());
        });
    }

    @Test
    void a_form_that_nobody_asked_for_before_is_made_once() {
        pages.keep("/claims/one", page("one", "words"), 7);
        assertTrue(pages.fetch("/claims/one", null).lacks("gzip"));
        FinishedPage packed = pages.fetch("/claims/one", "gzip");
        assertEquals("gzip", packed.form("gzip").headers().get("Content-Encoding"));
        assertFalse(pages.fetch("/claims/one", null).lacks("gzip"));
    }

    @Test
    void a_publication_drops_what_it_may_have_changed_and_nothing_else() {
        pages.keep("/claims/one", page("one", "words"), 7);
        pages.keep("/claims/two", page("two", "words"), 7);
        pages.keep("/", page("", "words"), 7);
        pages.published(8, Set.of("one"));
        Stream.of("/claims/one", "/").forEach(address -> assertNull(pages.fetch(address, null), address));
        assertNotNull(pages.fetch("/claims/two", null));
        pages.startOver(9);
        assertFalse(pages.isOnDisk("/claims/two"));
        assertNull(pages.fetch("/claims/two", null));
    }

    @Test
    void the_oldest_make_room_unless_they_are_asked_for() {
        int length = page("c0", "words").written().length;
        pages.keep("/asked-for", page("c", "words"), 7);
        for (int each = 0; each < 10 * SIZE / length; each++) {
            pages.keep("/claims/" + each, page("c" + each, "words"), 7);
            assertNotNull(pages.fetch("/asked-for", null), "after " + each);
        }
        int last = 10 * SIZE / length - 1;
        long held = IntStream.rangeClosed(0, last).filter(each -> pages.isOnDisk("/claims/" + each)).count();
        assertTrue(held > SIZE / length / 3 && held <= SIZE / length, held + " held");
        IntStream.rangeClosed(0, last).filter(each -> pages.isOnDisk("/claims/" + each))
                .forEach(each -> assertEquals("c" + each, pages.fetch("/claims/" + each, null).claim()));
        assertTrue(pages.isOnDisk("/claims/" + last));
    }

    @Test
    void a_page_that_would_take_all_the_room_is_not_kept() {
        pages.keep("/long", page("", "words".repeat(5)), 7);
        assertFalse(pages.isOnDisk("/long"));
    }

    @Test
    void nobody_is_given_what_was_dropped_before_they_asked() {
        AtomicInteger published = new AtomicInteger(7);
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            int given = 0;
            while (!done.get()) {
                int least = published.get();
                FinishedPage page = pages.fetch("/claims/one", null);
                if (page != null) {
                    given++;
                    int tick = Integer.parseInt(page.form(null).bytes().toString().split(" ", 2)[0]);
                    assertTrue(tick >= least, tick + " after " + least);
                }
            }
            return given;
        };
        List<Callable<Integer>> everybody = new ArrayList<>(List.of(reader, reader));
        everybody.add(() -> {
            for (int tick = 8; tick < 500; tick++) {
                pages.keep("/claims/one", page("one", published.get() + " "), tick - 1);
                pages.fetch("/claims/one", null);
                pages.published(tick, Set.of("one"));
                published.set(tick);
            }
            done.set(true);
            return 0;
        });
        Together.run(everybody);
    }

    @Test
    void nothing_of_it_has_a_name_and_without_a_folder_there_is_none() throws IOException {
        pages.keep("/claims/one", page("one", "words"), 7);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        FinishedPages none = new FinishedPages(() -> new MemorySize(BigInteger.ZERO), PagesOnDisk.in(folder.resolve("not-there"), SIZE));
        none.startOver(7);
        none.keep("/claims/one", page("one", "words"), 7);
        assertNull(none.fetch("/claims/one", null));
    }

    private static FinishedPage page(String claim, String words) {
        MultiMap headers = HttpHeaders.headers().set("Content-Type", "text/html").set("Link", "</é>; rel=\"original\"");
        return FinishedPage.of(claim, headers, words.repeat(4000).getBytes(StandardCharsets.UTF_8), Set.of());
    }
}
