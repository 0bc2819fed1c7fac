package org.wederhoor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

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
        for (String each : new String[] {"data", "initialised", "password"}) {
            delete(folder.resolve(each));
        }
        return new FreshDatabase(EmbeddedDatabase.startIn(folder));
    }

    public Map<String, String> settings() {
        return Map.of("quarkus.datasource.jdbc.url", database.jdbcUrl(), "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
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
