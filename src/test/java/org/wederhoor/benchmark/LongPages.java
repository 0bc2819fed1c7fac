package org.wederhoor.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pages that grow with what is in them, of two builds on one database, by turns: the largest dossier, the party that most editions name, and
 * the desk's forms with {@value #PARTIES} parties. Prints the bytes of each, and the median and the longest of {@value #ROUNDS} answers in milliseconds.
 * {@code LongPages <place of the database> <address of one app> <address of the other>}, both of which keep no pages.
 */
public final class LongPages {

    private static final int PARTIES = 50_000;
    private static final int ROUNDS = 9;
    private static final int WARMING = 3;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String session;

    private LongPages(String session) {
        this.session = session;
    }

    public static void main(String[] arguments) throws Exception {
        GeneratedDesk.withConnection(arguments[0], connection -> {
            connection.createStatement().execute("insert into party (id, name, kind, about, slug, version) select gen_random_uuid(), 'Company ' || n,"
                    + " 'COMPANY', '', 'company-' || n, 0 from generate_series(1, " + PARTIES + " - (select count(*) from party)) n");
            connection.createStatement().execute("analyze party");
            LongPages pages = new LongPages(SearchBenchmark.session(connection));
            for (Map.Entry<String, String> page : addresses(connection).entrySet()) {
                pages.measure(page.getKey(), Stream.of(arguments).skip(1).map(app -> app + page.getValue()).toList());
            }
        });
    }

    private static Map<String, String> addresses(Connection connection) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        String dossier = one(connection, "select dossier_id from claim group by 1 order by count(*) desc limit 1");
        String claim = one(connection, "select id from claim where dossier_id = '" + dossier + "' limit 1");
        String source = one(connection, "select source_id from dossier_source where dossier_id = '" + dossier + "' limit 1");
        String party = one(connection, "select thing_id from edition_mention where thing_type = 'PARTY' group by 1 order by count(*) desc limit 1");
        pages.put("dossier", "/dossiers/" + one(connection, "select slug from dossier where id = '" + dossier + "'"));
        pages.put("party", "/parties/" + one(connection, "select slug from party where id = '" + party + "'"));
        pages.put("claim at the desk", "/desk/claims/" + claim);
        pages.put("claim's form", "/desk/claims/" + claim + "/edit");
        pages.put("new claim", "/desk/dossiers/" + dossier + "/claims/new");
        pages.put("new statement", "/desk/dossiers/" + dossier + "/statements/new");
        pages.put("new request", "/desk/dossiers/" + dossier + "/replies/new");
        pages.put("new source", "/desk/dossiers/" + dossier + "/sources/new");
        pages.put("source's form", "/desk/sources/" + source + "/edit");
        pages.put("new party", "/desk/parties/new");
        return pages;
    }

    private static String one(Connection connection, String sql) throws Exception {
        return SearchBenchmark.texts(connection, sql).get(0);
    }

    private void measure(String title, List<String> addresses) throws IOException, InterruptedException {
        List<List<Double>> millis = new ArrayList<>();
        List<Integer> bytes = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            for (int app = 0; app < addresses.size(); app++) {
                long start = System.nanoTime();
                int length = get(addresses.get(app));
                if (round == 0) {
                    millis.add(new ArrayList<>());
                    bytes.add(length);
                } else if (round >= WARMING) {
                    millis.get(app).add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        StringBuilder line = new StringBuilder("%-18s".formatted(title));
        for (int app = 0; app < addresses.size(); app++) {
            List<Double> sorted = millis.get(app).stream().sorted().toList();
            line.append("%,12d bytes %7.0f ms %7.0f ms".formatted(bytes.get(app), sorted.get(ROUNDS / 2), sorted.get(ROUNDS - 1)));
        }
        System.out.println(line);
    }

    private int get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(address)).header("Cookie", "wederhoor=" + session).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " to " + answer.uri());
        }
        return answer.body().length;
    }
}
