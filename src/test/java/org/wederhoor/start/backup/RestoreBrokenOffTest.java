package org.wederhoor.start.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.start.FreshDatabase;
import org.wederhoor.start.Main;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** The program that restores into an embedded database is killed when all rows are there and nothing is committed. */
@QuarkusTest
class RestoreBrokenOffTest {

    // another test's, so that the binaries are unpacked
    private static final Path DATA = Path.of("target", "embedded-database-test");
    private static final int HELD = 77;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void nothing_is_half_restored_and_the_next_restore_does_it() throws Exception {
        Given.claim(Given.checker());
        Path file = folder.resolve("desk.backup");
        assertEquals(0, run("backup", file, BackupTest.desk()), said());
        try (FreshDatabase database = FreshDatabase.in(DATA)) {
            Installation empty = installation(database.settings());
            killRestoring(file, empty);
            try (Connection connection = empty.owner().open(); Statement statement = connection.createStatement()) {
                assertEquals("0", value(statement, "select count(*) from claim"));
            }
            FlywayException refused = assertThrows(FlywayException.class, () -> Flyway.configure().placeholders(Map.of("app_role", empty.app().user()))
                    .dataSource(empty.owner().url(), empty.owner().user(), empty.owner().password()).load().migrate());
            assertTrue(refused.getMessage().contains("Run the restore again"), refused.getMessage());

            assertEquals(0, run("restore", file, empty), said());
            try (Connection connection = empty.owner().open(); Statement statement = connection.createStatement()) {
                Map<String, String> restored = Tables.all(statement);
                assertTrue(restored.get("claim").matches("[1-9].*"));
                try (BackupFile backup = BackupFile.checked(file)) {
                    backup.manifest().tables().stream().filter(each -> !List.of("security_event", "log_checkpoint").contains(each.name()))
                            .forEach(each -> assertTrue(restored.get(each.name()).startsWith(each.rows() + " "), each.name()));
                }
            }
        }
    }

    private void killRestoring(Path file, Installation empty) throws Exception {
        try (Connection held = empty.owner().open(); Statement statement = held.createStatement()) {
            statement.execute("select pg_advisory_lock(" + HELD + ")");
            // triggers are put back when every row is in
            statement.execute("create schema held");
            statement.execute("create function held.hold() returns event_trigger language plpgsql as $$ begin"
                    + " if current_query() like 'alter table % enable trigger %' then perform pg_advisory_lock(" + HELD + "); end if; end $$");
            statement.execute("create event trigger hold on ddl_command_end execute function held.hold()");
            ProcessBuilder restore = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), Main.class.getName(), "restore", file.toString())
                    .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
            restore.environment().put("WEDERHOOR_DATA_FOLDER", DATA.toString());
            restore.environment().keySet().removeAll(List.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD"));
            Process program = restore.start();
            try {
                Path log = folder.resolve("log");
                while (value(statement, "select count(*) from pg_locks where locktype = 'advisory' and not granted").equals("0")) {
                    assertTrue(program.isAlive(), Files.readString(log));
                    Thread.sleep(20);
                }
            } finally {
                program.destroyForcibly().waitFor();
            }
            statement.execute("drop event trigger hold");
            // the killed one's connection notices its end once it goes on
            statement.execute("select pg_advisory_unlock(" + HELD + ")");
            while (!value(statement, "select count(*) from pg_stat_activity where application_name = 'Wederhoor backup' and pid <> pg_backend_pid()")
                    .equals("0")) {
                Thread.sleep(20);
            }
            statement.execute("drop schema held cascade");
        }
    }

    private int run(String command, Path file, Installation installation) {
        printed.reset();
        return BackupCommands.run(new String[] {command, file.toString()}, makes -> installation, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Installation installation(Map<String, String> settings) {
        String url = settings.get("quarkus.datasource.jdbc.url");
        return new Installation(new DatabaseAccess(url, settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password")),
                new DatabaseAccess(url, settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password")));
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
