package org.wederhoor.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionScoreTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two three four five       | one two three four five       | 1   | 1
            one two three four five       | One two three four five       | 0.5 | 0.5
            one two three four five       | one, two; three-four (five)   | 1   | 1
            one two three four            | zero one two three four five  | 0.3333 | 1
            one two three four five six   | one two three four            | 1   | 0.3333
            one two three four            | one two three                 | 0   | 0
            one two                       | one two                       | 1   | 1
            a b c d a b c d               | a b c d                       | 1   | 0.2
            a b c d                       | a b c d a b c d               | 0.2 | 1
            één brug_2 ½ 東京              | één brug_2 ½ 東京             | 1   | 1
            """)
    void runs_of_four_words_count_each_as_often_as_it_is_there(String truth, String read, double precision, double recall) {
        ExtractionScore score = ExtractionScore.of(truth, read);
        assertEquals(precision, score.precision(), 0.0001);
        assertEquals(recall, score.recall(), 0.0001);
    }

    @Test
    void what_was_not_read_at_all_counts_for_recall_alone() {
        ExtractionScore mean = ExtractionScore.mean(List.of(ExtractionScore.of("one two three four", ""), ExtractionScore.of("one two", "one two")));
        assertEquals(1, mean.precision());
        assertEquals(0.5, mean.recall());
        assertEquals(2 / 3.0, mean.f1(), 0.0001);
    }

    @Test
    void what_is_lost_weighs_more_than_what_is_too_much() {
        assertTrue(ExtractionScore.of("a b c d e", "a b c d").loss() > ExtractionScore.of("a b c d", "a b c d e").loss());
    }
}
