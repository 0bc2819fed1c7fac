package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data outlive whatever happens to the program. */
class EmbeddedDatabaseTest {

    private static final Path FOLDER = Path.of("target", "embedded-database-test");

    private EmbeddedDatabase database;

    @BeforeEach
    void nothing_there() {
        // the unpacked binaries stay, since unpacking them is slow
        FreshDatabase.delete(FOLDER.resolve("data"));
        FreshDatabase.delete(FOLDER.resolve("initialised"));
        FreshDatabase.delete(FOLDER.resolve("password"));
        FreshDatabase.delete(FOLDER.resolve("app-password"));
    }

    @AfterEach
    void stop() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void data_survives_a_stop_and_a_start() throws Exception {
        database = EmbeddedDatabase.startIn(FOLDER);
        ask("create table kept (word text)");
        ask("insert into kept values ('kept')");
        assertEquals("on", ask("show fsync"));
        assertEquals("on", ask("show synchronous_commit"));
        assertEquals("localhost", ask("show listen_addresses"));
        database.close();

        database = EmbeddedDatabase.startIn(FOLDER);
        assertEquals("kept", ask("select word from kept"));
    }

    @Test
    void a_server_that_outlived_its_killed_program_is_taken_over() throws Exception {
        String address = Doomed.startAndKill(FOLDER);

        database = EmbeddedDatabase.startIn(FOLDER);
        assertEquals(address, database.jdbcUrl());
        ask("create table kept (word text)");
        ask("insert into kept values ('kept')");
        database.close();
        assertThrows(SQLException.class, () -> ask("select 1"));

        database = EmbeddedDatabase.startIn(FOLDER);
        assertEquals("kept", ask("select word from kept"));
    }

    @Test
    void a_server_that_ends_by_itself_is_told_and_the_next_start_finds_everything() throws Exception {
        database = EmbeddedDatabase.startIn(FOLDER);
        ask("create table kept (word text)");
        ask("insert into kept values ('kept')");
        CompletableFuture<Void> lost = new CompletableFuture<>();
        database.watch(() -> lost.complete(null));
        SurvivingServer.in(FOLDER.toAbsolutePath().resolve("data")).orElseThrow().process().destroy();
        lost.get(60, TimeUnit.SECONDS);
        database.close();

        database = EmbeddedDatabase.startIn(FOLDER);
        assertEquals("kept", ask("select word from kept"));
    }

    @Test
    void one_that_was_closed_stays_down() throws Exception {
        database = EmbeddedDatabase.startIn(FOLDER);
        AtomicBoolean lost = new AtomicBoolean();
        database.watch(() -> lost.set(true));
        ProcessHandle server = SurvivingServer.in(FOLDER.toAbsolutePath().resolve("data")).orElseThrow().process();
        database.close();
        server.onExit().get(30, TimeUnit.SECONDS);
        assertThrows(SQLException.class, () -> ask("select 1"));
        assertFalse(lost.get());
    }

    @Test
    void another_program_that_got_the_number_of_a_server_long_gone_is_left_alone() throws Exception {
        Path data = Files.createDirectories(FOLDER.resolve("data"));
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(data.resolve("postmaster.pid"), String.join("\n", Long.toString(ProcessHandle.current().pid()),
                    data.toString(), "1", Integer.toString(listener.getLocalPort()), ""));
            assertEquals(Optional.empty(), SurvivingServer.in(data));
        }
    }

    @Test
    void a_folder_that_was_never_finished_is_made_anew_and_only_its_passwords_open_it() throws Exception {
        Files.createDirectories(FOLDER.resolve("data/base"));
        Files.writeString(FOLDER.resolve("data/PG_VERSION"), "18\n");
        database = EmbeddedDatabase.startIn(FOLDER);
        assertEquals("postgres", ask("select current_user"));
        for (String wrong : new String[] {"", "postgres", database.password(), database.ownerPassword() + "x"}) {
            assertThrows(SQLException.class, () -> connect(database.owner(), wrong).close(), wrong);
        }
        connect(database.user(), database.password()).close();
        for (String wrong : new String[] {"", "wederhoor", database.ownerPassword(), database.password() + "x"}) {
            assertThrows(SQLException.class, () -> connect(database.user(), wrong).close(), wrong);
        }
        assertTrue(database.password().length() >= 32 && database.ownerPassword().length() >= 32);
        assertEquals("rw-------", permissions(FOLDER.resolve("password")));
        assertEquals("rw-------", permissions(FOLDER.resolve("app-password")));
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = connect(database.owner(), database.ownerPassword()); Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            ResultSet rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, password);
    }

    private static String permissions(Path file) throws IOException {
        return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
