package org.wederhoor.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.claim.suggestion.Suggested;
import org.wederhoor.claim.suggestion.Suggester;
import org.wederhoor.dossier.NamedParty;

/**
 * How many of the statements that people have marked in a corpus of articles are found, how many proposals were marked by them, and what an
 * article costs. docs/operations.md says how a corpus is written. Arguments: its folder; “-v” to print the worst articles with every fault;
 * “-p” to print every proposal; “cue=REGEX” to look only for the statements whose cue it finds; “only=REGEX” for only those articles.
 */
public final class AttributionBenchmark {

    private static final int WORST = 20;

    private static final class Tally {
        private int marked;
        private int found;
        private int bySame;
        private int proposed;
        private int known;
        private int knownBySame;
        private int stances;
        private int right;
        private final List<String> faults = new ArrayList<>();
    }

    private final Path folder;
    private final List<String> options;
    private final Pattern cue;
    private final Map<String, Tally> articles = new TreeMap<>();

    private AttributionBenchmark(List<String> arguments) {
        folder = Path.of(arguments.get(0));
        options = arguments;
        cue = Pattern.compile(option("cue", ".*"), Pattern.CASE_INSENSITIVE);
    }

    public static void main(String[] arguments) throws IOException {
        new AttributionBenchmark(List.of(arguments)).run();
    }

    private String option(String name, String otherwise) {
        return options.stream().filter(each -> each.startsWith(name + "=")).map(each -> each.substring(name.length() + 1)).findFirst().orElse(otherwise);
    }

    private void run() throws IOException {
        List<NamedParty> parties = Attributions.parties(folder);
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(each -> each.toString().endsWith(".ann") && each.getFileName().toString().matches(option("only", ".*")))
                    .map(each -> Path.of(each.toString().replaceFirst("\\.ann$", ".txt"))).sorted().toList();
        }
        // twice: what runs first pays for what the machine has to warm up
        List<String> read = new ArrayList<>();
        for (Path each : texts) {
            read.add(Files.readString(each));
            Suggester.suggest(read.get(read.size() - 1), List.of(), parties);
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read.forEach(each -> Suggester.suggest(each, List.of(), parties));
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / Math.max(1, read.size());
        for (int i = 0; i < texts.size(); i++) {
            Attributions marked = new Attributions(texts.get(i), read.get(i));
            articles.put(texts.get(i).getFileName().toString(), tally(marked, Suggester.suggest(read.get(i), List.of(), parties)));
        }
        print(millis);
    }

    private Tally tally(Attributions marked, List<Suggested> proposed) {
        Tally tally = new Tally();
        for (Attributions.Attribution each : marked.all()) {
            List<Suggested> over = proposed.stream().filter(one -> marked.isOver(one, each)).toList();
            boolean same = over.stream().anyMatch(one -> marked.isBySame(one, each));
            if (cue.matcher(each.cue()).find()) {
                tally.marked++;
                tally.found += over.isEmpty() ? 0 : 1;
                tally.bySame += same ? 1 : 0;
                if (!same) {
                    tally.faults.add((over.isEmpty() ? "missed " : "by another " + over.stream().map(Suggested::speaker).toList() + " ") + each);
                }
            }
            if (each.stance() != null && same) {
                tally.stances++;
                tally.right += over.stream().anyMatch(one -> one.stance() == each.stance()) ? 1 : 0;
            }
        }
        for (Suggested one : proposed) {
            List<Attributions.Attribution> under = marked.all().stream().filter(each -> marked.isOver(one, each)).toList();
            boolean same = under.stream().anyMatch(each -> marked.isBySame(one, each));
            tally.proposed++;
            tally.known += under.isEmpty() ? 0 : 1;
            tally.knownBySame += same ? 1 : 0;
            if (!same) {
                tally.faults.add((under.isEmpty() ? "not marked " : "marked otherwise ") + marked.words(one));
            }
            if (options.contains("-p")) {
                System.out.println((same ? "= " : under.isEmpty() ? "? " : "~ ") + marked.words(one));
            }
        }
        return tally;
    }

    private void print(double millis) {
        int[] all = articles.values().stream().map(each -> new int[] {each.marked, each.found, each.bySame, each.proposed, each.known, each.knownBySame,
                each.stances, each.right}).reduce(new int[8], (one, other) -> {
                    int[] sum = new int[one.length];
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] = one[i] + other[i];
                    }
                    return sum;
                });
        System.out.printf(Locale.ROOT, "%d articles, %.1f ms of processor time each%n", articles.size(), millis);
        System.out.printf(Locale.ROOT, "marked   %5d  found %.3f  by the same speaker %.3f%n", all[0], share(all[1], all[0]), share(all[2], all[0]));
        System.out.printf(Locale.ROOT, "proposed %5d  marked %.3f  of the same speaker %.3f%n", all[3], share(all[4], all[3]), share(all[5], all[3]));
        System.out.printf(Locale.ROOT, "stances  %5d  right %.3f%n", all[6], share(all[7], all[6]));
        if (options.contains("-v")) {
            articles.entrySet().stream().sorted((one, other) -> other.getValue().faults.size() - one.getValue().faults.size()).limit(WORST)
                    .forEach(each -> {
                        System.out.println(each.getKey());
                        each.getValue().faults.forEach(fault -> System.out.println("    " + fault));
                    });
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
