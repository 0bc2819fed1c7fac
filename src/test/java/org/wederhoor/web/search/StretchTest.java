package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

    @Test
    void a_rare_word_is_looked_for_in_all_rows() throws SQLException {
        assertEquals(Stretch.ALL, Stretch.back(1_000_000, 501, rows(number -> number % 1000 == 0)));
    }

    @Test
    void a_common_word_of_long_ago_is_looked_for_back_to_where_there_are_enough() throws SQLException {
        // all of the oldest 300,000 hold it, and one in 10,000 of the others
        Stretch.Rows<Integer> rows = rows(number -> number < 300_000 || number % 10_000 == 0);
        Stretch found = Stretch.back(1_000_000, 501, rows);
        int most = rows.count(found, Integer.MAX_VALUE);
        assertTrue(most >= 501 && most < 501 + 4096, "enough, and no more than a short stretch too many: " + most);
        assertEquals(71, rows.count(found, Integer.MAX_VALUE) - IntStream.range(0, 300_000).filter(number -> in(found, number)).count(),
                "everything newer is in it");
    }

    @Test
    void a_common_word_that_is_hardly_anywhere_ends_at_the_oldest_row() throws SQLException {
        Stretch found = Stretch.back(200_000, 6000, rows(number -> number < 5500));
        assertEquals(5500, rows(number -> number < 5500).count(found, Integer.MAX_VALUE));
    }

    private static Stretch.Rows<Integer> rows(IntPredicate hold) {
        return new Stretch.Rows<>() {
            @Override
            public List<Integer> in(Stretch stretch) {
                return IntStream.range(0, 1_000_001).filter(hold).filter(number -> StretchTest.in(stretch, number)).boxed().toList();
            }

            @Override
            public int count(Stretch stretch, int most) {
                return (int) IntStream.range(0, 1_000_001).filter(hold).filter(number -> StretchTest.in(stretch, number)).limit(most).count();
            }

            @Override
            public long estimate() {
                return count(Stretch.ALL, Integer.MAX_VALUE);
            }
        };
    }

    /** As the database numbers the stretches that a row is in. */
    private static boolean in(Stretch stretch, int number) {
        return stretch.isAll() || stretch.eras().contains((number >> 12) * 2) || stretch.eras().contains((number >> 16) * 2 + 1);
    }
}
