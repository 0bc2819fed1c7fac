import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strangers can do to a running demo by sending much at once: large forms beside readers, and sign-ins beside an editor's saves.
 * {@code java Strangers.java <site> <process>} prints statuses, times and memory; strangers.sh starts what it needs.
 */
class Strangers {

    private static final int FORMS = 200;
    private static final int FORM_BYTES = 12_000_000;
    private static final int SIGN_INS = 2_000;
    private static final String[] READ = {"/", "/methodology", "/about", "/desk/sign-in", "/assets/css/base.css"};

    private final URI site;
    private final Path memory;
    private final HttpClient client = HttpClient.newHttpClient();

    Strangers(URI site, String process) {
        this.site = site;
        this.memory = Path.of("/proc", process, "status");
    }

    public static void main(String[] arguments) throws Exception {
        Strangers strangers = new Strangers(URI.create(arguments[0]), arguments[1]);
        strangers.sendForms();
        strangers.signIn();
    }

    private void sendForms() throws Exception {
        System.out.println("Memory before: " + resident());
        Times readers = new Times();
        AtomicBoolean over = new AtomicBoolean();
        for (int i = 0; i < 200; i++) {
            get(READ[i % READ.length]);
        }
        List<Thread> reading = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reading.add(new Thread(() -> read(readers, over)));
        }
        reading.forEach(Thread::start);
        Times forms = new Times();
        inCrowd(FORMS, () -> forms.time(this::sendForm));
        over.set(true);
        for (Thread each : reading) {
            each.join();
        }
        System.out.println(FORMS + " forms of 12 MB at once from strangers: " + forms);
        System.out.println("other requests meanwhile: " + readers);
        System.out.println("Memory at once: " + resident());
        Thread.sleep(20_000);
        Times afterwards = new Times();
        for (int i = 0; i < 20; i++) {
            afterwards.time(() -> get("/methodology"));
        }
        System.out.println("20 s later: " + afterwards + "; memory " + resident());
    }

    private void signIn() throws Exception {
        HttpClient editor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        post(editor, "/desk/sign-in", "name=editor&password=hoor-en-wederhoor");
        Matcher token = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(editor.send(request("/desk/dossiers/new").build(),
                HttpResponse.BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("no form to save");
        }
        Asked save = () -> post(editor, "/desk/dossiers", "token=" + token.group(1) + "&language=en&title=" + UUID.randomUUID()
                + "&id=" + UUID.randomUUID());
        Times first = new Times();
        for (int i = 0; i < 20; i++) {
            first.time(save);
        }
        System.out.println("an editor's first saves, before any flood: " + first);
        for (String name : List.of("nobody", "editor2")) {
            Times saves = new Times();
            AtomicBoolean over = new AtomicBoolean();
            Thread saver = new Thread(() -> {
                while (!over.get()) {
                    saves.time(save);
                }
            });
            saver.start();
            Times tries = new Times();
            inCrowd(SIGN_INS, () -> tries.time(() -> post(client, "/desk/sign-in", "name=" + name + "&password=wrong")));
            over.set(true);
            saver.join();
            System.out.println(SIGN_INS + " sign-ins at once as " + name + ": " + tries);
            System.out.println("an editor's saves meanwhile: " + saves);
        }
    }

    private void read(Times readers, AtomicBoolean over) {
        for (int i = 0; !over.get(); i++) {
            String path = READ[i % READ.length];
            readers.time(() -> get(path));
        }
    }

    /** A form as a browser sends it, over a connection of its own. */
    private int sendForm() throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(100_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /desk/dossiers HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: " + FORM_BYTES + "\r\nConnection: close\r\n\r\ntitle=").getBytes(StandardCharsets.UTF_8));
            byte[] words = "w".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            InputStream in = socket.getInputStream();
            for (int sent = 6; sent < FORM_BYTES && in.available() == 0; sent += words.length) {
                out.write(words, 0, Math.min(words.length, FORM_BYTES - sent));
            }
            String answer = new String(in.readNBytes(12), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9)) : -1;
        }
    }

    private int get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private int post(HttpClient client, String path, String form) throws Exception {
        return client.send(request(path).header("Origin", site.toString()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(100));
    }

    private static void inCrowd(int size, Runnable each) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(size);
        var crowd = Executors.newFixedThreadPool(Math.min(size, 400));
        for (int i = 0; i < size; i++) {
            crowd.submit(() -> {
                each.run();
                ended.countDown();
            });
        }
        ended.await();
        crowd.shutdown();
    }

    private String resident() throws IOException {
        return Files.readAllLines(memory).stream().filter(line -> line.startsWith("VmRSS")).findFirst().orElse("?").replaceAll("\\s+", " ");
    }

    private interface Asked {
        int status() throws Exception;
    }

    private static final class Times {

        private final List<Long> milliseconds = Collections.synchronizedList(new ArrayList<>());
        private final Map<Integer, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());

        void time(Asked asked) {
            long start = System.nanoTime();
            int status;
            try {
                status = asked.status();
            } catch (Exception e) {
                status = 0;
            }
            milliseconds.add((System.nanoTime() - start) / 1_000_000);
            statuses.merge(status, 1, Integer::sum);
        }

        @Override
        public String toString() {
            List<Long> sorted = milliseconds.stream().sorted().toList();
            return "statuses " + statuses + ", median " + at(sorted, .5) + " ms, p99 " + at(sorted, .99) + " ms, longest " + at(sorted, 1) + " ms";
        }

        private static long at(List<Long> sorted, double part) {
            return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
        }
    }
}
