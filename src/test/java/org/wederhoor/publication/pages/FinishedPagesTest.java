package org.wederhoor.publication.pages;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinishedPagesTest {

    private static final Set<Encoding> ALL = EnumSet.allOf(Encoding.class);

    private final FinishedPages pages = holding(1_000_000);

    @BeforeEach
    void the_clock_was_read() {
        pages.startOver(7);
    }

    @Test
    void a_page_is_kept_until_its_claim_is_published_again() {
        FinishedPage page = page("one");
        pages.keep("/claims/one", page, 7);
        pages.published(8, Set.of("other"));
        assertSame(page, pages.at("/claims/one"));
        pages.published(9, Set.of("one"));
        assertNull(pages.at("/claims/one"));
    }

    @Test
    void a_page_of_no_one_claim_goes_with_every_publication() {
        pages.keep("/", page(""), 7);
        pages.published(8, Set.of("other"));
        assertNull(pages.at("/"));
    }

    @Test
    void a_page_that_was_begun_before_a_publication_is_not_kept_after_it() {
        pages.published(8, Set.of("one"));
        pages.keep("/claims/one", page("one"), 7);
        assertNull(pages.at("/claims/one"));
        pages.keep("/claims/one", page("one"), 8);
        assertNotNull(pages.at("/claims/one"));
    }

    @Test
    void nothing_is_kept_before_the_clock_was_read() {
        FinishedPages fresh = holding(1_000_000);
        fresh.keep("/", page(""), fresh.tick());
        assertNull(fresh.at("/"));
    }

    @Test
    void starting_over_drops_everything() {
        pages.keep("/claims/one", page("one"), 7);
        pages.startOver(3);
        assertNull(pages.at("/claims/one"));
    }

    @Test
    void no_more_is_kept_than_memory_was_set_aside_for() {
        FinishedPages small = holding(100_000);
        small.startOver(1);
        for (int each = 0; each < 200; each++) {
            small.keep("/claims/" + each, page("c" + each), 1);
        }
        small.keep("/claims/last", page("last"), 1);
        long held = IntStream.range(0, 200).filter(each -> small.at("/claims/" + each) != null).count();
        assertTrue(held * page("").weight() <= 100_000, held + " held");
        FinishedPages none = holding(0);
        none.startOver(1);
        none.keep("/", page(""), 1);
        assertNull(none.at("/"));
    }

    @Test
    void every_form_has_a_tag_of_its_own_and_other_bytes_another() {
        FinishedPage page = page("one");
        Set<String> tags = Set.of(page.form(null).tag(), page.form("gzip").tag(), page.form("br").tag());
        assertTrue(tags.size() == 3 && tags.stream().allMatch(tag -> tag.matches("\"[^\"]+\"")), tags.toString());
        assertNotEquals(page.form(null).tag(), FinishedPage.of("one", HttpHeaders.headers(), new byte[2], ALL).form(null).tag());
    }

    @Test
    void what_packing_makes_no_smaller_stays_as_it_is() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        FinishedPage page = FinishedPage.of("", HttpHeaders.headers(), noise, ALL);
        assertSame(page.form(null), page.form("gzip, br"));
    }

    private static FinishedPages holding(long bytes) {
        return new FinishedPages(() -> new MemorySize(BigInteger.valueOf(bytes)));
    }

    private static FinishedPage page(String claim) {
        return FinishedPage.of(claim, HttpHeaders.headers(), "a page, a page, a page, ".repeat(200).getBytes(StandardCharsets.UTF_8), ALL);
    }
}
