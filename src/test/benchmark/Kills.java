import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Kills a desk, or parts of it, while editors save, starts it again, and looks whether everything that was acknowledged is there.
 * {@code java Kills.java <jar> <folder> <port> <kills>} prints the figures; kills.sh gives it what it needs.
 */
class Kills {

    private enum Killed { APP, DATABASE, BACKEND, BOTH }

    private static final List<String> WRITERS = List.of("checker", "editor", "editor2", "chief");

    private final String jar;
    private final Path folder;
    private final int port;
    private final URI site;
    private final Random random = new Random();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong lastSave = new AtomicLong();
    private volatile boolean over;
    private volatile String dossier;
    private volatile String party;
    private Process app;

    Kills(String jar, Path folder, int port) {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
        this.site = URI.create("http://localhost:" + port);
    }

    public static void main(String[] arguments) throws Exception {
        Kills kills = new Kills(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        Files.createDirectories(kills.folder.resolve("tmp"));
        try {
            kills.run(Integer.parseInt(arguments[3]));
        } finally {
            kills.over = true;
            kills.app.destroy();
            kills.app.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private void run(int kills) throws Exception {
        start();
        Editor first = new Editor("chief");
        dossier = UUID.randomUUID().toString();
        party = UUID.randomUUID().toString();
        expect(303, first.post("/desk/dossiers", "id", dossier, "title", "Kills " + dossier, "language", "en"));
        expect(303, first.post("/desk/parties", "id", party, "name", "Party " + party, "kind", "COMPANY"));
        List<Thread> writers = new ArrayList<>();
        for (String each : WRITERS) {
            Editor editor = new Editor(each);
            writers.add(new Thread(() -> write(editor)));
        }
        writers.add(new Thread(() -> sendSlowly(first)));
        writers.forEach(each -> each.setDaemon(true));
        writers.forEach(Thread::start);
        Map<Killed, List<Long>> back = new TreeMap<>();
        for (int i = 0; i < kills; i++) {
            Thread.sleep(500 + random.nextInt(1500));
            Killed what = Killed.values()[i % Killed.values().length];
            long at = System.nanoTime();
            kill(what);
            while (lastSave.get() < at + 1_000_000) {
                if (!app.isAlive()) {
                    start();
                }
                Thread.sleep(20);
                if (System.nanoTime() - at > 180_000_000_000L) {
                    throw new IllegalStateException("Nothing is saved three minutes after " + what + " was killed");
                }
            }
            back.computeIfAbsent(what, any -> new ArrayList<>()).add((lastSave.get() - at) / 1_000_000);
            if ((i + 1) % 10 == 0) {
                System.out.println(i + 1 + " kills, " + acknowledged.size() + " saves acknowledged, " + leftOvers() + " folders of uploads");
            }
        }
        over = true;
        for (Thread each : writers.subList(0, WRITERS.size())) {
            each.join();
        }
        back.forEach((what, times) -> System.out.println(what + " killed " + times.size() + " times; saves again after "
                + times.stream().sorted().toList().get(times.size() / 2) + " ms (median), " + times.stream().max(Long::compare).get() + " ms (longest)"));
        System.out.println(acknowledged.size() + " saves acknowledged, lost: " + lost().size());
        lost().forEach(System.out::println);
    }

    // ------------------------------------------------------------ what is saved

    private void write(Editor editor) {
        while (!over) {
            String claim = UUID.randomUUID().toString();
            String words = "Said at " + System.nanoTime();
            // a save that was cut off may be there or not; what counts is what was answered
            if (editor.post("/desk/dossiers/" + dossier + "/claims", "id", claim, "sentence", words, "claimant", party, "language", "en") == 303) {
                saved("tables/claim " + claim, words);
                String verdict = UUID.randomUUID().toString();
                String path = "/desk/claims/" + claim + "/verdict";
                if (random.nextBoolean()) {
                    if (editor.post(path, "id", verdict, "mark", "UNVERIFIED", "rationale", words) == 303) {
                        saved("tables/verdict " + verdict, words);
                    }
                } else if (editor.post("/desk/drafts", "draftPath", path, "id", verdict, "rationale", words) == 204) {
                    saved("tables/draft " + verdict, words);
                }
            } else {
                pause(50);
            }
        }
    }

    private void saved(String what, String words) {
        acknowledged.put(what, words);
        lastSave.set(System.nanoTime());
    }

    /** A document that is still coming in whenever somebody is killed. */
    private void sendSlowly(Editor editor) {
        while (!over) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write(("POST /desk/dossiers/" + dossier + "/claims HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nOrigin: " + site + "\r\nCookie: "
                        + editor.cookies() + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 400 && !over; i++) {
                    out.write("w".repeat(10_000).getBytes(StandardCharsets.UTF_8));
                    pause(50);
                }
            } catch (IOException e) {
                pause(200);
            }
        }
    }

    /** What was acknowledged and is not in a backup of the desk as it is now. */
    private List<String> lost() throws Exception {
        Path backup = folder.resolve("kills.backup");
        if (!Files.exists(backup) && java("backup", backup.toString()).start().waitFor() != 0) {
            throw new IllegalStateException("no backup could be made");
        }
        Map<String, String> tables = new TreeMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (String each : List.of("tables/claim", "tables/verdict", "tables/draft")) {
                tables.put(each, new String(zip.getInputStream(zip.getEntry(each)).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Map<String, String> rows = new ConcurrentHashMap<>();
        Pattern ids = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        tables.forEach((table, all) -> all.lines().forEach(row -> ids.matcher(row).results().forEach(id -> rows.merge(table + " " + id.group(), row,
                (one, other) -> one + other))));
        return acknowledged.entrySet().stream().filter(each -> !rows.getOrDefault(each.getKey(), "").contains(each.getValue())).map(Map.Entry::getKey).toList();
    }

    // ------------------------------------------------------------ who is killed

    private void kill(Killed what) throws Exception {
        if (what == Killed.BACKEND) {
            List<Long> backends = ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(this::isBackend).toList();
            if (!backends.isEmpty()) {
                end(backends.get(random.nextInt(backends.size())));
            }
            return;
        }
        if (what != Killed.APP) {
            end(Long.parseLong(Files.readAllLines(folder.resolve("data/data/postmaster.pid")).get(0).strip()));
        }
        if (what != Killed.DATABASE) {
            end(app.pid());
        }
        if (!app.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The app goes on without its database");
        }
    }

    /** Of our own server: its title says its role, and its place is our folder. */
    private boolean isBackend(long process) {
        try {
            return Files.readString(Path.of("/proc/" + process + "/cmdline")).startsWith("postgres: wederhoor ")
                    && Path.of("/proc/" + process + "/cwd").toRealPath().equals(folder.resolve("data/data").toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(long process) {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    private void start() throws Exception {
        app = java().start();
    }

    private ProcessBuilder java(String... command) {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Xmx256m", "-Djava.io.tmpdir=" + folder.resolve("tmp"), "-jar", jar));
        line.addAll(List.of(command));
        ProcessBuilder java = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "app.log")));
        java.environment().putAll(Map.of("WEDERHOOR_DATA_FOLDER", folder.resolve("data").toString(), "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(port + 1000), "WEDERHOOR_BUILT_IN_DOSSIER", "false"));
        return java;
    }

    private long leftOvers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.filter(each -> each.getFileName().toString().startsWith("wederhoor-uploads")).count();
        }
    }

    private static void expect(int status, int answered) {
        if (status != answered) {
            throw new IllegalStateException("answered with " + answered);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Somebody who is signed in. */
    private final class Editor {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
        private final String token;

        Editor(String name) throws Exception {
            for (int i = 0; i < 900 && post("/desk/sign-in", "name", name, "password", "hoor-en-wederhoor") != 303; i++) {
                pause(200);
            }
            Matcher found = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(client.send(request("/desk/dossiers/new").build(),
                    HttpResponse.BodyHandlers.ofString()).body());
            if (!found.find()) {
                throw new IllegalStateException("nobody is signed in");
            }
            token = found.group(1);
        }

        String cookies() {
            return String.join("; ", cookies.getCookieStore().getCookies().stream().map(each -> each.getName() + "=" + each.getValue()).toList());
        }

        /** The status; 0 when nothing was answered. */
        int post(String path, String... fields) {
            StringBuilder form = new StringBuilder("token=" + token);
            for (int i = 0; i < fields.length; i += 2) {
                form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            try {
                return client.send(request(path).header("Origin", site.toString()).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString())).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                return 0;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(60));
        }
    }
}
