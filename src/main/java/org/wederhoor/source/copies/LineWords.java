package org.wederhoor.source.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

import org.wederhoor.source.copies.LineDifference.Kind;
import org.wederhoor.source.copies.LineDifference.Run;

/** Compares two lines word by word. */
final class LineWords {

    /** Of two lines that are one line changed, at least this part of the longer one's words is in the other. */
    private static final double ALIKE = 0.5;
    // beyond this a comparison word by word takes long and tells nobody anything
    private static final int LONGEST = 2_000;

    private LineWords() {
    }

    /** How they differ, if they are one line changed. */
    static Optional<LineDifference> changed(String a, String b) {
        List<String> wordsA = words(a);
        List<String> wordsB = words(b);
        if (wordsA.size() > LONGEST || wordsB.size() > LONGEST || alike(wordsA, wordsB) < ALIKE) {
            return Optional.empty();
        }
        boolean[] differsA = new boolean[wordsA.size()];
        boolean[] differsB = new boolean[wordsB.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(wordsA, wordsB).getDeltas()) {
            mark(differsA, delta.getSource());
            mark(differsB, delta.getTarget());
        }
        return Optional.of(new LineDifference(Kind.CHANGED, 1, runs(a, differsA), runs(b, differsB)));
    }

    private static void mark(boolean[] differs, Chunk<String> chunk) {
        Arrays.fill(differs, chunk.getPosition(), chunk.getPosition() + chunk.size(), true);
    }

    private static double alike(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word, 1, Integer::sum));
        long shared = b.stream().filter(word -> counts.merge(word, -1, Integer::sum) >= 0).count();
        return Containment.share((int) shared, Math.max(a.size(), b.size()));
    }

    private static List<String> words(String line) {
        return Arrays.stream(pieces(line)).map(String::strip).toList();
    }

    /** Each word with the blanks after it. */
    private static String[] pieces(String line) {
        return line.split("(?<=\\s)(?=\\S)");
    }

    private static List<Run> runs(String line, boolean[] differs) {
        String[] pieces = pieces(line);
        List<Run> runs = new ArrayList<>();
        for (int from = 0, to = 0; from < pieces.length; from = to) {
            while (to < pieces.length && differs[to] == differs[from]) {
                to++;
            }
            runs.add(new Run(String.join("", List.of(pieces).subList(from, to)), differs[from]));
        }
        return runs;
    }
}
