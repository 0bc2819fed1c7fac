package org.wederhoor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;

import org.postgresql.Driver;

/** The app's own embedded database, emptied, for tests. */
public final class FreshDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;

    private FreshDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Starts it in {@code folder} with nothing in it; what an earlier run left there goes, its server too. */
    public static FreshDatabase in(Path folder) throws Exception {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            EmbeddedDatabase.startIn(folder).close();
        }
        for (String each : new String[] {"data", "initialised", "password", "app-password", "log"}) {
            delete(folder.resolve(each));
        }
        return new FreshDatabase(EmbeddedDatabase.startIn(folder));
    }

    /** From the next connection on no commit waits for the disk: for tests that write much and keep nothing. */
    public void hurry() throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", database.owner());
        who.setProperty("password", database.ownerPassword());
        try (Connection connection = new Driver().connect(database.jdbcUrl(), who); Statement statement = connection.createStatement()) {
            statement.execute("alter role " + database.user() + " set synchronous_commit = off");
            // tests look at who waits for whom
            statement.execute("grant pg_read_all_stats to " + database.user());
        }
    }

    public Map<String, String> settings() {
        return Map.of("quarkus.datasource.jdbc.url", database.jdbcUrl(), "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(), "quarkus.flyway.username", database.owner(), "quarkus.flyway.password",
                database.ownerPassword(), "wederhoor.log.folder", database.folder().resolve("log").toString(),
                // whose signing key WitnessTest has
                "wederhoor.witness.logs", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Override
    public void close() throws Exception {
        database.close();
    }

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
