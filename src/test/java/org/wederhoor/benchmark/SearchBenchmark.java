package org.wederhoor.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a search takes, readers' and the desk's, from the request to the last byte of its page: one request after the other, to an app
 * that runs on a desk of {@link GeneratedDesk}. {@code SearchBenchmark <place of the database> <address of the app>}; the place as
 * {@link GeneratedDesk} has it; a third argument other than 40 is how many queries of each kind are sent. Run it at several sizes to see how the cost grows.
 */
public final class SearchBenchmark {

    private static int words = 40;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Connection connection;
    private final String app;
    private final String session;

    private SearchBenchmark(Connection connection, String app, String session) {
        this.connection = connection;
        this.app = app;
        this.session = session;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 2) {
            words = Integer.parseInt(arguments[2]);
        }
        GeneratedDesk.withConnection(arguments[0], connection -> new SearchBenchmark(connection, arguments[1], session(connection)).run());
    }

    /** Signs a made-up checker in, past the form. */
    static String session(Connection connection) throws SQLException {
        String token = "benchmark-" + UUID.randomUUID();
        try (PreparedStatement open = connection.prepareStatement("insert into account_session (token_hash, account_id, opened_at, expires_at)"
                + " select encode(sha256(convert_to(?, 'UTF8')), 'hex'), (select id from account where role = 'CHECKER' limit 1), now(),"
                + " now() + interval '1 hour'")) {
            open.setString(1, token);
            open.executeUpdate();
        }
        return token;
    }

    private void run() throws Exception {
        System.out.printf("%,d claims, %,d of them to be found by readers%n", count("desk_search where kind = 'CLAIM'"), count("search_verdict"));
        Map<String, List<String>> kinds = queries();
        // each once before it counts: the classes and the rows it needs are those of an app that is at work
        for (String path : List.of("/search?q=", "/desk/search?q=", "/desk/search/similar?sentence=")) {
            measure("", kinds.values().stream().flatMap(List::stream).toList(), path);
        }
        List<Double> readers = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
            readers.addAll(measure("readers, " + kind.getKey(), kind.getValue(), "/search?q="));
        }
        print("readers, all", readers);
        measure("readers, a common word of one mark, on page 5", kinds.get("common words"), "/search?mark=DENIED&page=5&q=");
        List<Double> desk = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
            desk.addAll(measure("desk, " + kind.getKey(), kind.getValue(), "/desk/search?q="));
        }
        print("desk, all", desk);
        measure("claims like this one", kinds.get("whole claims"), "/desk/search/similar?sentence=");
    }

    /** Of each kind as many, so that the whole is not what is found quickest. */
    private Map<String, List<String>> queries() throws SQLException {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> common = texts("select word from ts_stat('select words from search_verdict where number <= 20000')"
                + " where length(word) > 2 order by ndoc desc limit " + words);
        List<String> rare = texts("select word from search_word where length(word) between 6 and 10 order by md5(word) limit " + 2 * words);
        kinds.put("common words", common);
        kinds.put("rare words", rare.subList(0, rare.size() / 2));
        kinds.put("two common words", pairs(common, common.subList(1, common.size())));
        kinds.put("a common and a rare word", pairs(common, rare));
        kinds.put("words by their beginning", rare.stream().limit(words).map(word -> word.substring(0, 5)).toList());
        kinds.put("mistyped words", rare.stream().skip(rare.size() / 2).map(word -> word.substring(0, 3) + "q" + word.substring(4)).toList());
        List<String> claims = texts("select sentence from claim order by md5(id::text) limit " + words);
        kinds.put("whole claims", claims);
        kinds.put("phrases", claims.stream().map(each -> "\"" + each.split(" ")[1] + " " + each.split(" ")[2] + "\"").toList());
        return kinds;
    }

    private static List<String> pairs(List<String> some, List<String> others) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            pairs.add(some.get(i) + " " + others.get(i));
        }
        return pairs;
    }

    private List<Double> measure(String what, List<String> queries, String path) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (String query : queries) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(app + path + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                    .header("Cookie", "wederhoor=" + session).build();
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            millis.add((System.nanoTime() - start) / 1e6);
            // beyond the last page there is none, and what takes too long is given up
            if (!List.of(200, 404, 503).contains(answer.statusCode()) || answer.body().contains("sign-in")) {
                throw new IllegalStateException(answer.statusCode() + " to " + request.uri());
            }
            if (answer.statusCode() == 503 && !what.isEmpty()) {
                System.out.printf("  given up: %s%n", query);
            }
        }
        print(what, millis);
        return millis;
    }

    static void print(String what, List<Double> measured) {
        double[] millis = measured.stream().mapToDouble(each -> each).toArray();
        Arrays.sort(millis);
        if (!what.isEmpty()) {
            System.out.printf("  %-50s median %6.1f ms, 95 in 100 within %6.1f ms, all within %6.1f ms%n", what, millis[millis.length / 2],
                    millis[millis.length * 95 / 100], millis[millis.length - 1]);
        }
    }

    private long count(String from) throws SQLException {
        return GeneratedDesk.number(connection, "select count(*) from " + from);
    }

    private List<String> texts(String sql) throws SQLException {
        return texts(connection, sql);
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
