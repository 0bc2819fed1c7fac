package org.wederhoor.elsewhere.matching;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How long it takes to find what says the same among a million own claims and half a million checks by others, and how often the right one comes first
 * when Dutch sentences are looked for by their English translations among all these. {@code MatchBenchmark <JDBC address of an empty database> <how many>
 * <languages=list>…}, such as {@code nl-en=/usr/share/dictd/freedict-nld-eng.index}.
 */
public final class MatchBenchmark {

    private static final int BATCH = 5_000;
    private static final int ASKED = 1_000;
    private static final int CONSONANT_NAMES = 40_000;

    private final Random random = new Random(7);
    private final List<String> words = new ArrayList<>();
    private final MatchKeys keys;

    private MatchBenchmark(TranslationLists lists, List<String> vocabulary) {
        keys = new MatchKeys(lists);
        words.addAll(vocabulary);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, List<Path>> files = new HashMap<>();
        Stream.of(arguments).skip(2).map(each -> each.split("=")).forEach(each -> files.put(each[0], List.of(Path.of(each[1]))));
        List<String> vocabulary = new ArrayList<>();
        for (List<Path> each : files.values()) {
            WordListFile.read(each.get(0), (word, is) -> vocabulary.add(is.strip()));
        }
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            new MatchBenchmark(TranslationLists.read(files), vocabulary).run(connection, Integer.parseInt(arguments[1]));
        }
    }

    private void run(Connection connection, int many) throws Exception {
        make(connection, many);
        Rarity rarity = Rarity.read(connection);
        connection.setAutoCommit(false);
        connection.createStatement().execute("set enable_seqscan = off; set jit = off; set max_parallel_workers_per_gather = 0");
        for (int round = 0; round < 2; round++) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < ASKED; i++) {
                String sentence = sentence();
                long start = System.nanoTime();
                find(connection, rarity, sentence, "en");
                millis.add((System.nanoTime() - start) / 1e6);
            }
            tell("made-up sentences, round " + round, millis);
        }
        int first = 0;
        int three = 0;
        List<Double> millis = new ArrayList<>();
        List<String[]> pairs = LikenessTest.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            long start = System.nanoTime();
            List<UUID> found = find(connection, rarity, pairs.get(i)[0], "nl");
            millis.add((System.nanoTime() - start) / 1e6);
            int at = found.indexOf(new UUID(1, i));
            first += at == 0 ? 1 : 0;
            three += at >= 0 && at < 3 ? 1 : 0;
        }
        tell("translated sentences", millis);
        System.out.printf("of %d translated sentences %d first, %d within three, among %d%n", pairs.size(), first, three, many);
    }

    private List<UUID> find(Connection connection, Rarity rarity, String sentence, String language) throws SQLException {
        List<MatchWord> asked = keys.of(sentence, language);
        return new MatchCandidates(connection, rarity).of(asked, EnumSet.allOf(MatchKind.class)).stream()
                .map(each -> new Match(each.kind(), each.id(), each.language(), Likeness.of(asked, rarity::weight, each.keys(), each.size())))
                .sorted(Comparator.comparingDouble(Match::likeness).reversed()).map(Match::id).limit(5).toList();
    }

    private static void tell(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf("%s: median %.1f ms, p95 %.1f ms, longest %.1f ms%n", what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    private void make(Connection connection, int many) throws Exception {
        try (InputStream file = MatchBenchmark.class.getResourceAsStream("/db/migration/V90__matching.sql")) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            connection.createStatement().execute(migration.substring(0, migration.indexOf("create index")));
        }
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into match_text values (?, ?, ?, '', 1, ?, ?)")) {
            List<String[]> pairs = LikenessTest.pairs();
            for (int i = 0; i < many; i++) {
                String sentence = i < pairs.size() ? pairs.get(i)[1] : sentence();
                List<MatchWord> said = keys.of(sentence, "en");
                insert.setString(1, i % 3 == 2 ? "CHECK" : "PUBLISHED");
                insert.setObject(2, new UUID(1, i));
                insert.setString(3, "en");
                insert.setInt(4, said.size());
                insert.setArray(5, connection.createArrayOf("integer", LikenessTest.all(said).toArray()));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.createStatement().execute("create index match_text_keys on match_text using gin (keys)");
        connection.createStatement().execute("analyze match_text");
        connection.commit();
        System.out.printf("%d sentences made and indexed in %.0f s%n", many, (System.nanoTime() - start) / 1e9);
    }

    /** Ten words or so, the commonest of them often (Zipf), a name or two, and now and then a number. */
    private String sentence() {
        StringBuilder sentence = new StringBuilder("The");
        int length = 7 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(12);
            sentence.append(' ').append(kind == 0 ? name() : kind == 1 ? Integer.toString(random.nextInt(3000)) : words.get(rank(words.size())));
        }
        return sentence.append('.').toString();
    }

    private String name() {
        int number = rank(CONSONANT_NAMES);
        StringBuilder name = new StringBuilder();
        for (int left = number + 50; left > 0; left /= 50) {
            name.append("bdfgklmnpr".charAt(left % 10)).append("aeiou".charAt(left / 10 % 5));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "x";
    }

    private int rank(int of) {
        return (int) Math.min(of - 1, Math.exp(random.nextDouble() * Math.log(of)) - 1);
    }
}
