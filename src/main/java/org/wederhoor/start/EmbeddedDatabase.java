package org.wederhoor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.wederhoor.start.backup.DatabaseAccess;
import org.wederhoor.start.backup.Installation;

/**
 * A real PostgreSQL server that belongs to this installation: its binaries, data and generated password lie in one
 * folder, it listens on loopback alone, and it asks for that password from its first second on.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final String APP = "wederhoor";

    private final Path folder;
    private final String ownerPassword;
    private final String password;
    private final int port;
    private final AutoCloseable server;
    private volatile boolean closed;

    private EmbeddedDatabase(Path folder, String ownerPassword, String password, int port, AutoCloseable server) {
        this.folder = folder;
        this.ownerPassword = ownerPassword;
        this.password = password;
        this.port = port;
        this.server = server;
    }

    /**
     * Starts the server whose data lies in {@code folder}, creating it on the first call. A server that an earlier run
     * left alive (the JVM was killed) is taken over as it is.
     *
     * @throws IOException when the server cannot be started; the message says what to do about it
     */
    static EmbeddedDatabase startIn(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        Files.createDirectories(home);
        // zonky lets everybody write where it unpacks, so nobody else may get there
        onlyForOwner(home, "rwx------");
        discardUnfinished(home);
        String ownerPassword = password(home.resolve("password"));
        Optional<SurvivingServer> survivor = SurvivingServer.in(data(home));
        if (survivor.isPresent()) {
            return withAppRole(home, ownerPassword, survivor.get().port(), survivor.get());
        }
        EmbeddedPostgres server = start(home, ownerPassword);
        Files.writeString(ready(home), "PostgreSQL was initialised here; without this file the data folder is made anew.\n");
        return withAppRole(home, ownerPassword, server.getPort(), server);
    }

    private static EmbeddedDatabase withAppRole(Path home, String ownerPassword, int port, AutoCloseable server) throws IOException {
        String password = password(home.resolve("app-password"));
        EmbeddedDatabase database = new EmbeddedDatabase(home, ownerPassword, password, port, server);
        new AppRole(APP, password).make(database.jdbcUrl(), OWNER, ownerPassword);
        return database;
    }

    /**
     * As {@link #startIn}, for a second program beside the running app: a server that is up stays up when this one is closed.
     *
     * @throws IOException as there
     */
    static EmbeddedDatabase joinIn(Path folder) throws IOException {
        boolean joining = SurvivingServer.in(data(folder.toAbsolutePath().normalize())).isPresent();
        EmbeddedDatabase database = startIn(folder);
        return joining ? new EmbeddedDatabase(database.folder, database.ownerPassword, database.password, database.port, () -> { }) : database;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Whose tables they are: migrations alone need this role. */
    String owner() {
        return OWNER;
    }

    String ownerPassword() {
        return ownerPassword;
    }

    /** What the application works as. */
    String user() {
        return APP;
    }

    String password() {
        return password;
    }

    Installation installation() {
        return new Installation(new DatabaseAccess(jdbcUrl(), APP, password), new DatabaseAccess(jdbcUrl(), OWNER, ownerPassword));
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws Exception {
        closed = true;
        server.close();
    }

    /**
     * Tells {@code lost}, once, when the server ends though nobody closed it.
     *
     * @throws IOException when there is no server to watch
     */
    void watch(Runnable lost) throws IOException {
        SurvivingServer running = SurvivingServer.in(data(folder)).orElseThrow(() -> new IOException("The embedded PostgreSQL is not running."));
        running.process().onExit().thenRun(() -> {
            if (!closed) {
                lost.run();
            }
        });
    }

    private static EmbeddedPostgres start(Path home, String password) throws IOException {
        Path binaries = Files.createDirectories(home.resolve("binaries"));
        // zonky sweeps folders under this one for stale data, so it must never hold ours
        System.setProperty("ot.epg.working-dir", binaries.toString());
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPgBinaryResolver(new QuickUnpacking(binaries))
                    .setDataDirectory(data(home))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    // these reach initdb as --name=value; the later --auth overrides zonky's "trust"
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", home.resolve("password").toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setConnectConfig("password", password)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new IOException("The embedded PostgreSQL could not be started in " + home + " (" + e.getMessage()
                    + "). In a container that forbids user namespaces it cannot run as root: run as an ordinary user, or point"
                    + " QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD at a PostgreSQL of your own.", e);
        }
    }

    private static Path data(Path home) {
        return home.resolve("data");
    }

    private static Path ready(Path home) {
        return home.resolve("initialised");
    }

    /** A run that was killed inside initdb leaves half a data folder that no client ever wrote to. */
    private static void discardUnfinished(Path home) throws IOException {
        if (Files.exists(ready(home)) || !Files.exists(data(home)) || SurvivingServer.in(data(home)).isPresent()) {
            return;
        }
        try (var files = Files.walk(data(home))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            onlyForOwner(file, "rw-------");
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
