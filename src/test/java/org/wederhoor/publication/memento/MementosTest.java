package org.wederhoor.publication.memento;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MementosTest {

    private static final Instant FIRST = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void what_stood_at_a_moment_is_the_newest_that_was_published_by_then() {
        Mementos three = of(3);
        assertEquals(1, three.at(FIRST).number());
        assertEquals(1, three.at(FIRST.plusSeconds(99)).number());
        assertEquals(2, three.at(FIRST.plusSeconds(100)).number());
        assertEquals(3, three.at(FIRST.plusSeconds(1_000)).number());
        assertEquals(3, three.at(Instant.MAX).number());
    }

    @Test
    void before_the_first_it_is_the_first_as_the_rfc_wants_it() {
        assertEquals(1, of(3).at(FIRST.minusSeconds(1)).number());
        assertEquals(1, of(3).at(Instant.MIN).number());
    }

    @Test
    void of_two_that_were_published_in_one_second_the_later_one_stood() {
        Mementos two = new Mementos("o", "g", "m", List.of(new Memento(1, FIRST, "1"), new Memento(2, FIRST, "2")));
        assertEquals(2, two.at(FIRST).number());
    }

    @Test
    void the_page_links_to_itself_its_timegate_its_timemap_and_the_ends_of_its_past() {
        assertEquals("<o>; rel=\"original\", <g>; rel=\"timegate\", <m>; rel=\"timemap\"; type=\"application/link-format\";"
                + " from=\"Fri, 01 May 2026 10:00:00 GMT\"; until=\"Fri, 01 May 2026 10:03:20 GMT\","
                + " <o/1>; rel=\"first memento\"; datetime=\"Fri, 01 May 2026 10:00:00 GMT\","
                + " <o/3>; rel=\"last memento\"; datetime=\"Fri, 01 May 2026 10:03:20 GMT\"", of(3).linksOfOriginal());
        assertTrue(of(1).linksOfOriginal().endsWith("<o/1>; rel=\"first last memento\"; datetime=\"Fri, 01 May 2026 10:00:00 GMT\""));
    }

    @Test
    void a_memento_links_to_its_neighbours_and_no_address_comes_twice() {
        assertEquals(List.of("<o/1>; rel=\"first prev memento\"", "<o/2>; rel=\"memento\"", "<o/3>; rel=\"next last memento\""), mementos(of(3), 2));
        assertEquals(List.of("<o/1>; rel=\"first memento\"", "<o/2>; rel=\"next memento\"", "<o/5>; rel=\"last memento\""), mementos(of(5), 1));
        assertEquals(List.of("<o/1>; rel=\"first memento\"", "<o/2>; rel=\"prev memento\"", "<o/3>; rel=\"memento\"", "<o/4>; rel=\"next memento\"",
                "<o/5>; rel=\"last memento\""), mementos(of(5), 3));
        assertEquals(List.of("<o/1>; rel=\"first last memento\""), mementos(of(1), 1));
    }

    @Test
    void the_timemap_lists_them_all_one_to_a_line() {
        assertEquals("""
                <o>; rel="original",
                <m>; rel="self"; type="application/link-format"; from="Fri, 01 May 2026 10:00:00 GMT"; until="Fri, 01 May 2026 10:01:40 GMT",
                <g>; rel="timegate",
                <o/1>; rel="first memento"; datetime="Fri, 01 May 2026 10:00:00 GMT",
                <o/2>; rel="last memento"; datetime="Fri, 01 May 2026 10:01:40 GMT"
                """, of(2).linkFormat());
        assertTrue(of(1).linkFormat().contains("rel=\"first last memento\""));
    }

    private static List<String> mementos(Mementos all, int number) {
        return List.of(all.linksOf(number).split(", (?=<)")).stream().filter(link -> link.contains("datetime="))
                .map(link -> link.substring(0, link.indexOf("; datetime="))).toList();
    }

    private static Mementos of(int number) {
        return new Mementos("o", "g", "m",
                IntStream.rangeClosed(1, number).mapToObj(each -> new Memento(each, FIRST.plusSeconds((each - 1) * 100L), "o/" + each)).toList());
    }
}
