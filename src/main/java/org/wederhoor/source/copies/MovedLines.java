package org.wederhoor.source.copies;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wederhoor.source.copies.LineDifference.Kind;
import org.wederhoor.source.copies.LineDifference.Run;

/** Finds, among the lines that only one of two texts has at a place, those that the other has at another. */
final class MovedLines {

    // of more pairs the same lines are found, and no changed ones
    private static final int MOST_PAIRS = 2_000;

    private final List<LineDifference> steps;

    private MovedLines(List<LineDifference> steps) {
        this.steps = steps;
    }

    /** Marks them in {@code steps}: each line with one of the other text, first with the same, then with one that was changed besides. */
    static void mark(List<LineDifference> steps) {
        MovedLines moved = new MovedLines(steps);
        moved.pairSame();
        moved.pairChanged();
    }

    private void pairSame() {
        Map<String, Deque<Integer>> there = new HashMap<>();
        alone(Kind.ONLY_B).forEach(at -> there.computeIfAbsent(words(steps.get(at).b()), words -> new ArrayDeque<>()).add(at));
        for (int one : alone(Kind.ONLY_A)) {
            String words = words(steps.get(one).a());
            Integer other = there.getOrDefault(words, new ArrayDeque<>()).poll();
            if (other != null) {
                List<Run> same = List.of(new Run(words, false));
                pair(one, other, same, same);
            }
        }
    }

    private void pairChanged() {
        List<Integer> others = alone(Kind.ONLY_B);
        List<Integer> ones = alone(Kind.ONLY_A);
        if ((long) ones.size() * others.size() > MOST_PAIRS) {
            return;
        }
        for (int one : ones) {
            for (int other : others) {
                Optional<LineDifference> changed = steps.get(other).moved() ? Optional.empty()
                        : LineWords.changed(words(steps.get(one).a()), words(steps.get(other).b()));
                if (changed.isPresent()) {
                    pair(one, other, changed.get().a(), changed.get().b());
                    break;
                }
            }
        }
    }

    private void pair(int one, int other, List<Run> a, List<Run> b) {
        steps.set(one, new LineDifference(Kind.ONLY_A, 1, a, List.of(), true));
        steps.set(other, new LineDifference(Kind.ONLY_B, 1, List.of(), b, true));
    }

    private List<Integer> alone(Kind kind) {
        return IntStream.range(0, steps.size()).filter(at -> steps.get(at).kind() == kind && !steps.get(at).moved()).boxed().toList();
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
