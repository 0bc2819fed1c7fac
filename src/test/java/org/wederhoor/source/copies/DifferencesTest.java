package org.wederhoor.source.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.source.copies.LineDifference.Kind;
import org.wederhoor.source.copies.LineDifference.Run;

class DifferencesTest {

    @Test
    void lines_that_are_the_same_are_counted_and_not_repeated() {
        assertEquals(List.of(LineDifference.same(3)), Differences.of("one\n\ntwo\n three ", "one\ntwo\n\n\nthree"));
        assertEquals(List.of(), Differences.of("", "\n"));
    }

    @Test
    void what_only_one_has_is_shown_where_it_stands() {
        assertEquals(List.of(LineDifference.same(1), LineDifference.onlyB("Advertisement"), LineDifference.same(1), LineDifference.onlyA("Source: AFP")),
                Differences.of("one\ntwo\nSource: AFP", "one\nAdvertisement\ntwo"));
    }

    @Test
    void a_changed_line_is_marked_word_by_word() {
        List<LineDifference> steps = Differences.of("The bridge stays closed until spring.", "The old bridge stays closed until June.");
        assertEquals(List.of(new LineDifference(Kind.CHANGED, 1,
                List.of(new Run("The bridge stays closed until ", false), new Run("spring.", true)),
                List.of(new Run("The ", false), new Run("old ", true), new Run("bridge stays closed until ", false), new Run("June.", true)))),
                steps);
    }

    @Test
    void a_line_that_moved_is_told_as_moved_where_it_was_and_where_it_is() {
        List<LineDifference> steps = Differences.of("The first paragraph.\nSecond.\nThird.\nFourth.", "Second.\nThird.\nFourth.\nThe first paragraph.");
        List<Run> first = List.of(new Run("The first paragraph.", false));
        assertEquals(List.of(new LineDifference(Kind.ONLY_A, 1, first, List.of(), true), LineDifference.same(3),
                new LineDifference(Kind.ONLY_B, 1, List.of(), first, true)), steps);
    }

    @Test
    void a_line_that_moved_and_was_changed_besides_is_marked_word_by_word() {
        List<LineDifference> steps = Differences.of("The bridge stays closed until spring.\nA.\nB.\nC.\nD.",
                "A.\nB.\nC.\nD.\nThe bridge stays closed until June.");
        Run same = new Run("The bridge stays closed until ", false);
        assertEquals(List.of(new LineDifference(Kind.ONLY_A, 1, List.of(same, new Run("spring.", true)), List.of(), true), LineDifference.same(4),
                new LineDifference(Kind.ONLY_B, 1, List.of(), List.of(same, new Run("June.", true)), true)), steps);
    }

    @Test
    void each_line_moves_once() {
        List<LineDifference> steps = Differences.of("Same.\nA.\nB.\nC.", "A.\nB.\nC.\nSame.\nSame.");
        assertEquals(1, steps.stream().filter(step -> step.kind() == Kind.ONLY_A && step.moved()).count());
        assertEquals(List.of(true, false), steps.stream().filter(step -> step.kind() == Kind.ONLY_B).map(LineDifference::moved).toList());
    }

    @Test
    void a_changed_line_is_found_behind_others() {
        List<Kind> kinds = Differences.of("The bridge stays closed until spring.\nthe end",
                "Menu\nSearch here\nThe bridge stays closed till spring.\nthe end").stream().map(LineDifference::kind).toList();
        assertEquals(List.of(Kind.ONLY_B, Kind.ONLY_B, Kind.CHANGED, Kind.SAME), kinds);
    }

    @Test
    void every_word_of_both_comes_back_in_order() {
        String a = "Head\nalpha beta gamma delta\nepsilon zeta\neta theta iota\nfoot of a";
        String b = "Head\nnew line\nalpha beta GAMMA delta\neta theta iota\nkappa\nfoot of b";
        List<LineDifference> steps = Differences.of(a, b);
        assertEquals("alpha beta gamma delta|epsilon zeta|foot of a", words(steps.stream().map(LineDifference::a).toList()));
        assertEquals("new line|alpha beta GAMMA delta|kappa|foot of b", words(steps.stream().map(LineDifference::b).toList()));
        assertEquals(2, steps.stream().filter(step -> step.kind() == Kind.SAME).mapToInt(LineDifference::lines).sum());
    }

    @Test
    void more_lines_than_can_be_paired_are_shown_apart_and_what_surrounds_them_is_still_folded() {
        String a = lines("old");
        String b = lines("new");
        List<LineDifference> steps = Differences.of("first\n" + a + "last", "first\n" + b + "last");
        assertEquals(LineDifference.same(1), steps.get(0));
        assertEquals(LineDifference.same(1), steps.get(steps.size() - 1));
        assertTrue(steps.stream().noneMatch(step -> step.kind() == Kind.CHANGED));
        assertEquals(6_002, steps.size());
    }

    private static String lines(String word) {
        return IntStream.range(0, 3_000).mapToObj(i -> "the same words and number " + i + " " + word + "\n").collect(Collectors.joining());
    }

    private static String words(List<List<Run>> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).map(line -> line.stream().map(Run::words).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({"One two three., One two three., 0", "He held on and on., He gave in and on., 1",
            "He said it on Monday in the town hall., She said it on Monday in the city hall., 2",
            "He said it on Monday in the town hall today., He said it in the town hall today at last., 2", "A first line here.|B., A first line here., 1",
            "A first line here., A first line here.|B.|C., 1", "A.|A first line here.|B., X.|A first line here.|Y., 2"})
    void places_are_counted_by_where_words_differ(String a, String b, int places) {
        assertEquals(places, Differences.places(a.replace('|', '\n'), b.replace('|', '\n')));
    }
}
