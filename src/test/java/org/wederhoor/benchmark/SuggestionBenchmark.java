package org.wederhoor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.suggestion.LabelledCases;

/**
 * How many of the statements in labelled paragraphs are found, with their stance or at all, and how many proposals are right. Arguments: a folder of case
 * files (src/test/resources/suggestion unless said otherwise), and “-v” to print every fault.
 */
public final class SuggestionBenchmark {

    private SuggestionBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Path folder = Path.of(given.stream().filter(each -> !each.equals("-v")).findFirst()
                .orElse("src/test/resources/suggestion"));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                LabelledCases.Score score = LabelledCases.read(file).score();
                System.out.printf(Locale.ROOT, "%-18s right %3d  missed %3d  wrong %3d  precision %.2f  recall %.2f  heard %.2f"
                        + "  with a stance %3d  of those right %.2f%n",
                        file.getFileName(), score.right(), score.missed(), score.wrong(), score.precision(), score.recall(), score.heard(), score.firm(),
                        score.surety());
                if (given.contains("-v")) {
                    score.faults().forEach(fault -> System.out.println("    " + fault));
                }
            }
        }
    }
}
