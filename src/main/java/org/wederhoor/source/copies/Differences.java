package org.wederhoor.source.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

/** What two texts have alike and apart, line by line and, in lines that were changed, word by word. */
public final class Differences {

    // lines between the first and the last that differ; a longer stretch is shown as only in the one and only in the other
    private static final int MOST_LINES = 1_000;
    // so far ahead a changed line is looked for
    private static final int AHEAD = 10;

    private Differences() {
    }

    /**
     * The steps from {@code a} to {@code b}, in the texts' order. Empty lines and the blanks at a line's ends do not count.
     * The time it takes is bounded by the texts' lengths: in a stretch of more than {@value #MOST_LINES} lines no line is
     * paired with another.
     */
    public static List<LineDifference> of(String a, String b) {
        List<LineDifference> steps = steps(a, b);
        MovedLines.mark(steps);
        return List.copyOf(steps);
    }

    private static List<LineDifference> steps(String a, String b) {
        List<String> linesA = lines(a);
        List<String> linesB = lines(b);
        int most = Math.min(linesA.size(), linesB.size());
        int head = 0;
        while (head < most && linesA.get(head).equals(linesB.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && linesA.get(linesA.size() - 1 - tail).equals(linesB.get(linesB.size() - 1 - tail))) {
            tail++;
        }
        List<LineDifference> steps = new ArrayList<>();
        same(steps, head);
        middle(steps, linesA.subList(head, linesA.size() - tail), linesB.subList(head, linesB.size() - tail));
        same(steps, tail);
        return steps;
    }

    /** In how many places {@code b} says something else than {@code a}; lines on end that only one of them has are one place. */
    public static int places(String a, String b) {
        int places = 0;
        boolean onlyOne = false;
        for (LineDifference step : steps(a, b)) {
            boolean before = onlyOne;
            onlyOne = step.kind() == LineDifference.Kind.ONLY_A || step.kind() == LineDifference.Kind.ONLY_B;
            places += onlyOne && !before ? 1 : step.places();
        }
        return places;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void same(List<LineDifference> steps, int lines) {
        if (lines > 0) {
            steps.add(LineDifference.same(lines));
        }
    }

    private static void middle(List<LineDifference> steps, List<String> a, List<String> b) {
        if (Math.max(a.size(), b.size()) > MOST_LINES) {
            a.forEach(line -> steps.add(LineDifference.onlyA(line)));
            b.forEach(line -> steps.add(LineDifference.onlyB(line)));
            return;
        }
        int doneA = 0;
        int doneB = 0;
        List<AbstractDelta<String>> deltas =
                Patch.generate(a, b, new MyersDiffWithLinearSpace<String>().computeDiff(a, b, null)).getDeltas();
        for (int i = 0; i < deltas.size();) {
            int fromA = deltas.get(i).getSource().getPosition();
            int fromB = deltas.get(i).getTarget().getPosition();
            same(steps, fromA - doneA);
            doneA = fromA;
            doneB = fromB;
            // what was taken away and what was put in its place can come as two
            while (i < deltas.size() && deltas.get(i).getSource().getPosition() == doneA
                    && deltas.get(i).getTarget().getPosition() == doneB) {
                doneA += deltas.get(i).getSource().size();
                doneB += deltas.get(i++).getTarget().size();
            }
            changed(steps, a.subList(fromA, doneA), b.subList(fromB, doneB));
        }
        same(steps, a.size() - doneA);
    }

    /** Pairs every line of {@code a} with the next like one of {@code b}, so that nothing is shown out of order. */
    private static void changed(List<LineDifference> steps, List<String> a, List<String> b) {
        int next = 0;
        for (String line : a) {
            Optional<LineDifference> pair = Optional.empty();
            int at = next;
            while (at < b.size() && at < next + AHEAD && pair.isEmpty()) {
                pair = LineWords.changed(line, b.get(at++));
            }
            if (pair.isPresent()) {
                b.subList(next, at - 1).forEach(each -> steps.add(LineDifference.onlyB(each)));
                next = at;
            }
            steps.add(pair.orElseGet(() -> LineDifference.onlyA(line)));
        }
        b.subList(next, b.size()).forEach(each -> steps.add(LineDifference.onlyB(each)));
    }
}
