package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of docker/archive bring a server back to a moment: after the copy was taken, and before the accident. */
class PointInTimeTest {

    // another test's, so that the binaries are unpacked
    private static final Path FOLDER = Path.of("target", "embedded-database-test").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path SCRIPTS = Path.of("docker", "archive").toAbsolutePath();

    @TempDir
    Path temporary;

    private Path archive;
    private KeptDatabase database;

    @BeforeEach
    void a_server_that_archives_its_log() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the scripts are bash with GNU tools, as PostgreSQL's image has them");
        archive = Files.createDirectory(temporary.resolve("archive"));
        FreshDatabase.in(FOLDER).close();
        database = KeptDatabase.in(FOLDER);
        ask("alter system set archive_mode = on");
        ask("alter system set archive_command = 'bash " + SCRIPTS.resolve("archive-wal.sh") + " " + archive + " %p %f'");
        database.close();
        database = KeptDatabase.in(FOLDER);
        ask("create table kept (n integer primary key)");
        Path psql = temporary.resolve("psql");
        Files.writeString(psql, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' " + PlayedPsql.class.getName() + "\n");
        Files.setPosixFilePermissions(psql, PosixFilePermissions.fromString("rwx------"));
    }

    @AfterEach
    void stop() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void what_was_there_before_the_accident_is_there_again() throws Exception {
        Path old = Files.createDirectories(archive.resolve("base/20000101T000000Z"));
        Files.writeString(old.resolve("backup_label"), "START WAL LOCATION: 0/28 (file 000000010000000000000000)\n");
        Path needless = Files.createDirectories(archive.resolve("wal")).resolve("000000010000000000000000.gz");
        Files.writeString(needless, "");
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !over.get(); i++) {
                ask("insert into kept values (" + i + ")");
            }
        });
        writer.start();
        try {
            run("base-backup.sh", archive.toString(), "1");
        } finally {
            over.set(true);
            writer.join();
        }
        assertFalse(Files.exists(old) || Files.exists(needless));
        String copied = ask("select count(*) from kept");
        ask("insert into kept values (-1)");
        String moment = ask("select clock_timestamp()");
        Thread.sleep(5);
        ask("truncate kept");
        String segment = ask("select pg_walfile_name(pg_switch_wal())");
        while (!Files.exists(archive.resolve("wal/" + segment + ".gz"))) {
            Thread.sleep(20);
        }
        database.close();
        database = null;

        assertTrue(said(1, "recover.sh", archive.toString(), moment).contains("is not empty"));
        FreshDatabase.delete(DATA);
        assertTrue(said(1, "recover.sh", archive.toString(), "2001-01-01").contains("There is no copy from before"));
        run("recover.sh", archive.toString(), moment);
        database = KeptDatabase.in(FOLDER);
        assertEquals(Integer.parseInt(copied) + 1, Integer.parseInt(ask("select count(*) from kept")));
        assertEquals("-1", ask("select min(n) from kept"));
        assertEquals("f", ask("select pg_is_in_recovery()"));
        ask("insert into kept values (-2)");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA)));
    }

    private void run(String... script) throws Exception {
        said(0, script);
    }

    private String said(int status, String... script) throws Exception {
        ProcessBuilder bash = new ProcessBuilder("bash", SCRIPTS.resolve(script[0]).toString());
        bash.command().addAll(List.of(script).subList(1, script.length));
        bash.environment().putAll(Map.of("PATH", temporary + ":" + System.getenv("PATH"), "PGDATA", DATA.toString()));
        if (database != null) {
            bash.environment().putAll(Map.of("PLAYED_URL", database.url(), "PLAYED_USER", database.user(), "PLAYED_PASSWORD", database.password()));
        }
        Path log = temporary.resolve("log");
        Process process = bash.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), script[0] + " does not end");
        String said = Files.readString(log);
        assertEquals(status, process.exitValue(), said);
        return said;
    }

    private String ask(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            ResultSet rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
