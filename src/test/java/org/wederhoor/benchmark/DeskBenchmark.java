package org.wederhoor.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.wederhoor.support.Desk;

/**
 * What an editor waits for: a claim's page, its dossier's page, saving a draft and the front, each from the request to the last byte of
 * the answer, which for a save leads to the claim's page; one request after the other, with the claims taken from all over the desk.
 * {@code DeskBenchmark <place of the database> <address of the app>}, as {@link SearchBenchmark} has them.
 */
public final class DeskBenchmark {

    private static final int CLAIMS = 100;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String app;
    private final String session;

    private DeskBenchmark(String app, String session) {
        this.app = app;
        this.session = session;
    }

    public static void main(String[] arguments) throws Exception {
        GeneratedDesk.withConnection(arguments[0], connection -> new DeskBenchmark(arguments[1], SearchBenchmark.session(connection)).run(connection));
    }

    private void run(Connection connection) throws Exception {
        System.out.printf("%,d claims%n", GeneratedDesk.number(connection, "select count(*) from claim"));
        List<String> claims = SearchBenchmark.texts(connection, "select claim_id from verdict where state = 'DRAFT' order by md5(id::text) limit "
                + 2 * CLAIMS);
        List<String> dossiers = SearchBenchmark.texts(connection, "select c.dossier_id from verdict v join claim c on c.id = v.claim_id"
                + " where v.state = 'DRAFT' order by md5(v.id::text) limit " + CLAIMS);
        for (String claim : claims.subList(CLAIMS, claims.size())) {
            save(claim);
        }
        claims = claims.subList(0, CLAIMS);
        SearchBenchmark.print("claim page", timed(claims, claim -> get("/desk/claims/" + claim)));
        SearchBenchmark.print("dossier page", timed(dossiers, dossier -> get("/desk/dossiers/" + dossier)));
        List<Double> saved = new ArrayList<>();
        for (String claim : claims) {
            saved.add(save(claim));
        }
        SearchBenchmark.print("save", saved);
        SearchBenchmark.print("front", timed(claims, claim -> get("/desk")));
    }

    private interface Act {
        String on(String id) throws IOException, InterruptedException;
    }

    private static List<Double> timed(List<String> ids, Act act) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (String id : ids) {
            long start = System.nanoTime();
            act.on(id);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    /** Writes one more sentence into a draft; what that took, in milliseconds. */
    private double save(String claim) throws IOException, InterruptedException {
        String path = "/desk/claims/" + claim;
        Document page = Jsoup.parse(get(path), app);
        Map<String, List<Object>> form = Desk.filled(page, "form[action$=/verdict]");
        form.put("rationale", List.of(form.get("rationale").get(0) + " One more sentence."));
        form.put("token", List.of(page.select("[name=token]").first().val()));
        form.put("then", List.of("save"));
        String body = form.entrySet().stream().flatMap(field -> field.getValue().stream()
                .map(value -> encoded(field.getKey()) + "=" + encoded(String.valueOf(value)))).collect(Collectors.joining("&"));
        long start = System.nanoTime();
        HttpResponse<String> saved = send(HttpRequest.newBuilder(URI.create(app + path + "/verdict"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
        double millis = (System.nanoTime() - start) / 1e6;
        if (saved.statusCode() != 303 || !get(path).contains("One more sentence.")) {
            throw new IllegalStateException("not saved: " + path);
        }
        return millis;
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(app + path)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " to " + answer.uri());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Cookie", "wederhoor=" + session).header("Origin", app).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
