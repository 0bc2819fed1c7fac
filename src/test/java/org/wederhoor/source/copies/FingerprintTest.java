package org.wederhoor.source.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private final Random random = new Random(3);

    @Test
    void twenty_runs_in_common_are_one_choice_in_common_whatever_stands_around() {
        for (int i = 0; i < 1_000; i++) {
            long[] shared = runs(Fingerprint.WINDOW);
            Set<Long> a = chosen(joined(runs(random.nextInt(60)), shared, runs(random.nextInt(60))));
            Set<Long> b = chosen(joined(runs(random.nextInt(60)), shared, runs(random.nextInt(60))));
            assertTrue(LongStream.of(shared).anyMatch(run -> a.contains(run) && b.contains(run)));
        }
    }

    @Test
    void what_a_long_text_chooses_of_a_short_one_in_it_the_short_one_chooses_too() {
        long[] item = runs(Fingerprint.SHORT);
        Set<Long> ofItem = chosen(item);
        assertEquals(LongStream.of(item).boxed().collect(Collectors.toSet()), ofItem);
        Set<Long> ofPage = chosen(joined(runs(400), item, runs(400)));
        assertTrue(LongStream.of(item).filter(ofPage::contains).count() > Fingerprint.SHORT / 20);
    }

    @Test
    void about_one_run_in_ten_is_chosen() {
        assertEquals(0.095, Fingerprint.of(runs(100_000)).length / 100_000.0, 0.005);
    }

    @Test
    void the_shortest_text_has_one_and_no_text_none() {
        assertArrayEquals(new int[] {0}, Fingerprint.of(runs(1)));
        assertEquals(0, Fingerprint.of(runs(0)).length);
    }

    @Test
    void what_lies_between_two_common_runs_is_common() {
        long[] runs = {10, 11, 12, 13, 14, 15, 16};
        assertArrayEquals(new long[] {13, 14, 15, 16}, Telling.runs(runs, new int[] {0, 2, 4}, new boolean[] {false, false, true}));
        assertArrayEquals(new long[0], Telling.runs(runs, new int[] {3}, new boolean[] {false}));
        assertArrayEquals(runs, Telling.runs(runs, new int[] {0, 4}, new boolean[] {true, true}));
    }

    @Test
    void an_agencys_text_that_very_many_carry_still_tells_while_a_sites_furniture_does_not() {
        assertEquals(50, Telling.bar(new int[] {1, 1, 2, 120, 120}));
        assertEquals(200, Telling.bar(new int[] {120, 120, 120, 120, 201, 201, 201, 201, 201}));
        assertEquals(Integer.MAX_VALUE, Telling.bar(new int[] {201, 201, 201, 201}));
    }

    @Test
    void two_articles_in_one_frame_are_told_from_two_copies_in_two_frames() {
        long[] head = runs(30);
        long[] foot = runs(60);
        assertTrue(Frame.isAllThatIsShared(joined(head, runs(200), foot), joined(head, runs(150), foot)));
        long[] article = runs(200);
        assertTrue(!Frame.isAllThatIsShared(joined(head, article, foot), joined(runs(40), article, runs(80))));
        assertTrue(!Frame.isAllThatIsShared(joined(article, foot), joined(article, runs(300))));
        assertTrue(!Frame.isAllThatIsShared(article, joined(head, article, foot)));
    }

    private long[] runs(int count) {
        return random.longs(count).toArray();
    }

    private static long[] joined(long[]... parts) {
        return java.util.stream.Stream.of(parts).flatMapToLong(LongStream::of).toArray();
    }

    private static Set<Long> chosen(long[] runs) {
        return IntStream.of(Fingerprint.of(runs)).mapToObj(index -> runs[index]).collect(Collectors.toSet());
    }
}
