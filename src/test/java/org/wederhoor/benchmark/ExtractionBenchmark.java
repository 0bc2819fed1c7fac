package org.wederhoor.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.dankito.readability4j.Readability4J;

import org.wederhoor.benchmark.AnnotatedPages.Annotated;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/**
 * How much of the articles of annotated pages is kept, and how much else, beside what Readability4J alone makes of them, and how much
 * of the processor's time that takes. Arguments: a folder as {@link AnnotatedPages} reads it, the number of worst cases to show, the
 * number of rounds to measure time in (none: no time is measured), and "-v" to print what is lost and too much in the worst cases.
 */
public final class ExtractionBenchmark {

    private static final Set<ProposalField> ABOUT = Set.of(ProposalField.HEADLINE, ProposalField.BYLINE, ProposalField.DATED, ProposalField.OUTLET);
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_SHOWN = 160;

    private record Case(Annotated page, String read, ExtractionScore score) {
    }

    private ExtractionBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean verbose = given.remove("-v");
        List<Annotated> pages = AnnotatedPages.in(Path.of(given.get(0)));
        int worst = given.size() > 1 ? Integer.parseInt(given.get(1)) : 0;
        int rounds = given.size() > 2 ? Integer.parseInt(given.get(2)) : 0;
        List<Case> ours = print("kept, but headline, byline, outlet, date", pages, page -> kept(reading(page), true));
        print("all that is kept", pages, page -> kept(reading(page), false));
        print("Readability4J alone", pages, ExtractionBenchmark::readability);
        ours.stream().sorted(Comparator.comparingDouble(each -> -each.score.loss())).limit(worst).forEach(each -> print(each, verbose));
        if (rounds > 0) {
            time("our reader", pages, rounds, ExtractionBenchmark::reading);
            time("Readability4J alone", pages, rounds, ExtractionBenchmark::readability);
        }
    }

    private static List<Case> print(String name, List<Annotated> pages, Function<Annotated, String> reader) {
        List<Case> cases = pages.stream().map(page -> {
            String read = reader.apply(page);
            return new Case(page, read, ExtractionScore.of(page.article(), read));
        }).toList();
        ExtractionScore mean = ExtractionScore.mean(cases.stream().map(Case::score).toList());
        System.out.printf(Locale.ROOT, "%-42s F1 %.4f  precision %.4f  recall %.4f%n", name, mean.f1(), mean.precision(), mean.recall());
        return cases;
    }

    private static void print(Case each, boolean verbose) {
        System.out.printf(Locale.ROOT, "%s  precision %.3f  recall %.3f  %s%n", each.page.id(), each.score.precision(), each.score.recall(),
                each.page.url());
        if (verbose) {
            differences(each.page.article(), each.read).forEach(line -> System.out.println("    lost: " + line));
            differences(each.read, each.page.article()).forEach(line -> System.out.println("    more: " + line));
        }
    }

    /** The lines of a text whose words mostly do not stand in the other in that order. */
    private static List<String> differences(String text, String other) {
        List<String> words = ExtractionScore.words(other);
        Set<List<String>> pairs = new HashSet<>();
        IntStream.range(1, words.size()).forEach(i -> pairs.add(words.subList(i - 1, i + 1)));
        return text.lines().filter(line -> {
            List<String> its = ExtractionScore.words(line);
            return its.size() > 1 && IntStream.range(1, its.size()).filter(i -> pairs.contains(its.subList(i - 1, i + 1))).count() * 2 < its.size();
        }).map(line -> line.strip().substring(0, Math.min(LONGEST_SHOWN, line.strip().length()))).toList();
    }

    private static Reading reading(Annotated page) {
        return DocumentReader.read(page.html(), null, null);
    }

    /** The public benchmark's articles are without the lines that say what and by whom they are. */
    static String kept(Reading reading, boolean bare) {
        PlacedText text = new PlacedText(reading.text());
        StringBuilder kept = new StringBuilder(reading.text());
        reading.leftOut().stream().map(LeftOut::range).forEach(range -> blank(kept, text, range));
        if (bare) {
            reading.proposals().stream().filter(each -> ABOUT.contains(each.field()) && each.range() != null).map(Proposal::range)
                    .filter(range -> lineOf(text, range).length() <= LONGEST_LINE).forEach(range -> blank(kept, text, lineOf(text, range)));
        }
        return kept.toString();
    }

    private static TextRange lineOf(PlacedText text, TextRange range) {
        int from = text.text().lastIndexOf('\n', text.index(range.start()) - 1) + 1;
        int to = text.text().indexOf('\n', text.index(range.end()));
        return text.range(from, to < 0 ? text.text().length() : to);
    }

    private static void blank(StringBuilder kept, PlacedText text, TextRange range) {
        for (int i = text.index(range.start()); i < text.index(range.end()); i++) {
            kept.setCharAt(i, kept.charAt(i) == '\n' ? '\n' : ' ');
        }
    }

    private static String readability(Annotated page) {
        var article = new Readability4J("http://localhost/", new String(page.html(), StandardCharsets.UTF_8)).parse();
        return article.getArticleContent() == null ? "" : article.getArticleContent().text();
    }

    /** Of each page the best of all rounds; the median and the mean of those. */
    private static void time(String name, List<Annotated> pages, int rounds, Function<Annotated, ?> reader) {
        long[] best = new long[pages.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                reader.apply(pages.get(i));
                long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                best[i] = round == 0 ? used : Math.min(best[i], used);
            }
        }
        double[] sorted = IntStream.range(0, best.length).mapToDouble(i -> best[i] / 1e6).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-42s %.1f ms of the processor a page at the median, %.1f at the mean, %.1f at most%n", name,
                sorted[sorted.length / 2], IntStream.range(0, sorted.length).mapToDouble(i -> sorted[i]).average().orElse(0), sorted[sorted.length - 1]);
    }
}
