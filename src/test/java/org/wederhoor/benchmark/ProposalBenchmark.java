package org.wederhoor.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.wederhoor.dossier.date.DateReading;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;

/**
 * How often what the app proposes off a newsroom's own pages is right. Arguments: a folder of pages, {@code id.html} or
 * {@code id.html.gz}, and a truth file in JSON: for each id an object of {@code outlet}, {@code headline}, {@code byline},
 * {@code published} (2019-05-19), {@code agency} and {@code dateline}. Each is what the page says; a list, where more than one answer
 * will do; or null, where nothing is to be proposed. What is not there is not judged.
 */
public final class ProposalBenchmark {

    private static final Map<String, ProposalField> FIELDS = Map.of("outlet", ProposalField.OUTLET, "headline", ProposalField.HEADLINE,
            "byline", ProposalField.BYLINE, "published", ProposalField.DATED, "agency", ProposalField.AGENCY, "dateline", ProposalField.DATELINE);
    private static final List<String> NAMES = List.of("outlet", "headline", "byline", "published", "agency", "dateline");
    private static final int WORST = 25;
    // "Written by"
    private static final int LABEL_WORDS = 2;

    private final Map<ProposalField, Score> scores = new EnumMap<>(ProposalField.class);

    private static final class Score {

        private int right;
        private int wrong;
        private int missed;
        private int rightlyNone;
        private final List<String> faults = new ArrayList<>();
    }

    private ProposalBenchmark() {
        FIELDS.values().forEach(field -> scores.put(field, new Score()));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("the folder of pages and the truth file, please");
        }
        JsonNode truth = new ObjectMapper().readTree(Path.of(arguments[1]).toFile());
        ProposalBenchmark benchmark = new ProposalBenchmark();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            benchmark.judge(page.getKey(), read(Path.of(arguments[0]), page.getKey()), page.getValue());
        }
        benchmark.print(truth.size());
    }

    private static List<Proposal> read(Path folder, String id) throws IOException {
        Path plain = folder.resolve(id + ".html");
        if (Files.exists(plain)) {
            return DocumentReader.read(Files.readAllBytes(plain), null, "text/html").proposals();
        }
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(folder.resolve(id + ".html.gz")))) {
            return DocumentReader.read(packed.readAllBytes(), null, "text/html").proposals();
        }
    }

    private void judge(String id, List<Proposal> proposals, JsonNode truth) {
        FIELDS.forEach((name, field) -> {
            if (truth.has(name)) {
                Proposal said = proposals.stream().filter(each -> each.field() == field).findFirst().orElse(null);
                judge(scores.get(field), id, said, answers(truth.get(name)));
            }
        });
    }

    private static void judge(Score score, String id, Proposal said, List<String> answers) {
        boolean none = answers.contains(null);
        List<String> known = answers.stream().filter(each -> each != null).toList();
        if (said == null) {
            score.rightlyNone += none ? 1 : 0;
            score.missed += none ? 0 : 1;
        } else if (known.stream().anyMatch(answer -> isRight(said, answer))) {
            score.right++;
        } else {
            score.wrong++;
        }
        if (said == null && !none || said != null && known.stream().noneMatch(answer -> isRight(said, answer))) {
            score.faults.add(String.format("    %s: %s, not %s", id.substring(0, Math.min(id.length(), 8)), said == null ? "nothing"
                    : "“" + said.value() + "” of “" + said.words().replaceAll("\\s+", " ") + "”", known.isEmpty() ? "nothing" : known));
        }
    }

    private static List<String> answers(JsonNode truth) {
        List<String> answers = new ArrayList<>();
        (truth.isArray() ? truth : List.of(truth)).forEach(each -> answers.add(each.isNull() ? null : each.asText()));
        return answers;
    }

    private static boolean isRight(Proposal said, String answer) {
        if (said.field() == ProposalField.DATED) {
            return DateReading.read(said.value().replaceFirst("((?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.])(\\d{2})$", "$120$2")).readings().stream()
                    .anyMatch(each -> each.equals(answer) || each.startsWith("XXXX") && each.substring(4).equals(answer.substring(4)));
        }
        String value = plain(said.value());
        String wanted = plain(answer);
        // who wrote it is said behind a label
        return value.equals(wanted) || said.field() == ProposalField.BYLINE && value.endsWith(" " + wanted)
                && value.substring(0, value.length() - wanted.length()).strip().split(" ").length <= LABEL_WORDS;
    }

    /** Case, punctuation and kinds of quotation marks do not count. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private void print(int pages) {
        System.out.printf("%d pages%n%-10s %6s %6s %6s %13s %10s %7s%n", pages, "", "right", "wrong", "missed", "rightly none", "precision", "recall");
        for (String name : NAMES) {
            Score score = scores.get(FIELDS.get(name));
            System.out.printf(Locale.ROOT, "%-10s %6d %6d %6d %13d %10.3f %7.3f%n", name, score.right, score.wrong, score.missed, score.rightlyNone,
                    share(score.right, score.wrong), share(score.right, score.missed + score.wrong));
        }
        System.out.println(NAMES.stream().filter(name -> !scores.get(FIELDS.get(name)).faults.isEmpty())
                .map(name -> name + "\n" + scores.get(FIELDS.get(name)).faults.stream().limit(WORST).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n")));
    }

    private static double share(int part, int other) {
        return part + other == 0 ? 1 : (double) part / (part + other);
    }
}
