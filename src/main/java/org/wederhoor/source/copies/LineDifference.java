package org.wederhoor.source.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One step of a comparison of two texts, line by line.
 *
 * @param lines how many lines it stands for; more than one for SAME alone
 * @param a     the first text's line, cut where its words begin or cease to differ; empty for SAME and ONLY_B
 * @param b     the second text's; empty for SAME and ONLY_A
 * @param moved whether the other text has the line too, elsewhere; of ONLY_A and ONLY_B alone
 */
public record LineDifference(Kind kind, int lines, List<Run> a, List<Run> b, boolean moved) {

    /** CHANGED: one line of each, with most of their words in common. */
    public enum Kind {
        SAME, ONLY_A, ONLY_B, CHANGED
    }

    LineDifference(Kind kind, int lines, List<Run> a, List<Run> b) {
        this(kind, lines, a, b, false);
    }

    /** Words on end, with the blanks between and after them, that all differ from the other line or all do not. */
    public record Run(String words, boolean differs) {
    }

    /** In how many places of a changed line the two differ; none of the others. */
    int places() {
        Set<Integer> places = new HashSet<>();
        if (kind == Kind.CHANGED) {
            Stream.of(a, b).forEach(side -> places.addAll(differing(side)));
        }
        return places.size();
    }

    /** Where a side differs, by how many letters that both have stand before. */
    private static Set<Integer> differing(List<Run> side) {
        Set<Integer> places = new HashSet<>();
        int common = 0;
        for (Run run : side) {
            if (run.differs()) {
                places.add(common);
            } else {
                common += run.words().replaceAll("\\s+", "").length();
            }
        }
        return places;
    }

    static LineDifference same(int lines) {
        return new LineDifference(Kind.SAME, lines, List.of(), List.of());
    }

    static LineDifference onlyA(String line) {
        return new LineDifference(Kind.ONLY_A, 1, List.of(new Run(line, true)), List.of());
    }

    static LineDifference onlyB(String line) {
        return new LineDifference(Kind.ONLY_B, 1, List.of(), List.of(new Run(line, true)));
    }
}
