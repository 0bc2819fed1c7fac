package org.wederhoor.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;

/**
 * How long an editor waits until a large file is archived: a mail of 10 MB with ten files, the captions of two hours, and a sheet of nearly 200,000
 * cells, each from the request to the answer, with all that the app does with it. {@code BroughtBenchmark <address of a demo> <its process>}.
 */
public final class BroughtBenchmark {

    private static final int ROUNDS = 4;
    // in characters
    private static final int CUE = 70;
    private static final String BOUNDARY = "made-up-boundary";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String app;
    private final ProcessHandle process;
    private String intake;

    private BroughtBenchmark(String app, ProcessHandle process) {
        this.app = app;
        this.process = process;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BroughtBenchmark(arguments[0], ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow()).run();
    }

    private void run() throws IOException, InterruptedException {
        String form = "name=editor&password=" + URLEncoder.encode("hoor-en-wederhoor", StandardCharsets.UTF_8);
        post("/desk/sign-in", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
        String dossiers = get("/desk/dossiers");
        String dossier = Jsoup.parse(dossiers, app).select("a[href~=^/desk/dossiers/[0-9a-f-]{36}$]").first().attr("href");
        intake = dossier + "/intake";
        int first = new Random().nextInt();
        for (int round = 0; round < ROUNDS; round++) {
            int number = first + round;
            bring("a mail of 10 MB with ten files", "brief.eml", MailBenchmark.mail(number));
            bring("the captions of two hours", "debat.vtt", captions(number).getBytes(StandardCharsets.UTF_8));
            bring("a sheet of 199,990 cells", "begroting.csv", sheet(number).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bring(String what, String name, byte[] file) throws IOException, InterruptedException {
        String token = Jsoup.parse(get(intake), app).select("[name=token]").first().val();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Duration busy = process.info().totalCpuDuration().orElseThrow();
        long start = System.nanoTime();
        HttpResponse<String> answer = post(intake + "/upload", "multipart/form-data; boundary=" + BOUNDARY, form.toByteArray());
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = process.info().totalCpuDuration().orElseThrow().minus(busy).toMillis() / 1e3;
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + ": " + Jsoup.parse(answer.body()).select("main").text());
        }
        System.out.printf("%s (%.1f MB): %.2f s, %.2f s of the app's processor time%n", what, file.length / 1e6, seconds, processor);
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(app + path)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(app + path)).header("Origin", app).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A cue every three seconds, in the speech of a made-up debate. */
    private static String captions(int number) {
        String speech = new MadeUpNews(number).furniture().replaceAll("\\s+", " ");
        String all = speech.repeat(2400 * CUE / speech.length() + 2);
        return "WEBVTT\n\n" + IntStream.range(0, 2400).mapToObj(i -> time(3 * i) + " --> " + time(3 * i + 3) + "\n<v Lid " + i / 20 % 7 + ">"
                + all.substring(i * CUE, (i + 1) * CUE) + "\n\n").collect(Collectors.joining());
    }

    private static String time(int seconds) {
        return String.format("%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String sheet(int number) {
        Random random = new Random(number);
        return IntStream.range(0, 19_999).mapToObj(row -> "post " + row + ";" + IntStream.range(0, 9).mapToObj(i -> Integer.toString(random.nextInt(1_000_000)))
                .collect(Collectors.joining(";"))).collect(Collectors.joining("\n"));
    }
}
