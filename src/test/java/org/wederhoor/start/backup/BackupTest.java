package org.wederhoor.start.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;

/** A desk is backed up while others write, and comes back in a database whose owner is nobody of rank. */
@QuarkusTest
class BackupTest {

    private static final String ANOTHER = "restored_desk";
    private static final String OWNER = "restored_desk_owner";

    @TempDir
    Path folder;

    @Inject
    AgroalDataSource pool;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void an_empty_database_of_an_owner_that_is_no_superuser() {
        gone();
        file = folder.resolve("desk.backup");
        Tables.asOwner("create role " + OWNER + " login password 'its-own' nosuperuser nocreatedb nocreaterole");
        Tables.asOwner("create database " + ANOTHER + " owner " + OWNER);
    }

    @AfterEach
    void gone() {
        Tables.asOwner("drop database if exists " + ANOTHER + " with (force)");
        Tables.asOwner("drop role if exists " + OWNER);
    }

    @Test
    void what_was_committed_at_one_moment_is_what_comes_back() throws Exception {
        Tables.asOwner("create table beside (pair integer, half integer); grant all on beside to " + user());
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> writers = List.of(new Thread(() -> writePairs(over)), new Thread(() -> writeClaims(over)));
        try {
            writers.forEach(Thread::start);
            while (Tables.value("select count(*) from beside").equals("0")) {
                Thread.onSpinWait();
            }
            assertEquals(0, run("backup", desk()), said());
        } finally {
            over.set(true);
            for (Thread each : writers) {
                each.join();
            }
            Tables.asOwner("drop table beside");
        }
        // what a migration did not make is no desk's
        assertEquals(1, run("restore", another()));
        assertTrue(said().contains("Was the schema changed by hand?"), said());
        try (BackupFile backup = BackupFile.checked(file)) {
            Map<String, Integer> halves = new TreeMap<>();
            Manifest.TableRows beside = backup.manifest().tables().stream().filter(each -> each.name().equals("beside")).findFirst().orElseThrow();
            new String(backup.rows(beside).readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> halves.merge(line.split("\t")[0], 1, Integer::sum));
            assertTrue(halves.size() > 0 && halves.values().stream().allMatch(each -> each == 2), halves.toString());
        }
    }

    @Test
    void every_row_and_every_readers_page_is_as_it_was() throws Exception {
        Published published = new Published("The bridge is closed");
        published.changed("The council said more.");
        Given.archived(published.dossier, "De brug is dicht.\r\nÉén regel \\N, een\ttab en \uD83D\uDE00.");
        Desk.as(Given.editor()).page("/desk");
        Map<String, String> before = settled();
        assertEquals(0, run("backup", desk()), said());
        assertEquals(0, run("restore", another()), said());
        assertTrue(said().contains("as of ") && said().contains("Everybody has to sign in again"), said());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Connection connection = another().owner().open(); Statement statement = connection.createStatement()) {
            Map<String, String> after = Tables.all(statement);
            assertTrue(after.get("account_session").startsWith("0 "), after.get("account_session"));
            List.of("account_session", "set_up_link", "pending_sign_in", "passkey_challenge",
                    "sso_attempt", "sso_session", "flyway_schema_history").forEach(each -> {
                before.remove(each);
                after.remove(each);
            });
            assertEquals(before, after);
            assertEquals(rules(desk().owner()), rules(another().owner()));
            assertEquals("RESTORED desk.backup", value(statement, "select kind || ' ' || about from security_event order by id desc limit 1"));
            assertEquals("f", value(statement, "select exists (select from pg_namespace where nspname = 'restore_unfinished')"));
            assertEquals("true", value(statement, "select has_table_privilege('" + user() + "', 'edition', 'insert')::text"));
        }
        assertEquals("desk.backup", Tables.value("select about from security_event where kind = 'BACKED_UP' order by id desc limit 1"));

        List<String> paths = List.of("/", published.path(), published.path() + "/editions/1", published.dossierPath(), published.partyPath(), "/corrections",
                "/nl" + published.path(), "/claim-reviews.json");
        Map<String, byte[]> pages = pages(paths);
        String here = "select oid::text from pg_database where datname = current_database()";
        String original = Tables.value(here);
        exchange();
        try {
            assertTrue(!Tables.value(here).equals(original));
            pages(paths).forEach((path, bytes) -> assertArrayEquals(pages.get(path), bytes, path));
        } finally {
            exchange();
        }
        assertEquals(original, Tables.value(here));
    }

    @Test
    void nothing_is_restored_over_something() throws Exception {
        assertEquals(0, run("backup", desk()), said());
        Map<String, String> before = settled();
        assertEquals(1, run("restore", desk()));
        assertTrue(said().contains("There is something in this database already"), said());
        assertEquals(before, settled());
        assertEquals(1, run("backup", desk()));
        assertTrue(said().contains("a backup overwrites nothing"), said());
    }

    @Test
    void triggers_foreign_keys_and_indexes_come_back_as_they_were() throws SQLException {
        try (Connection connection = desk().owner().open()) {
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            catalogue.execute("alter table verdict disable trigger verdict_search, enable always trigger verdict_guard, enable replica trigger verdict_editor");
            List<String> before = rules(connection);
            LoosenedRules loosened = LoosenedRules.of(connection);
            assertEquals(List.of(), rules(connection).stream().filter(each -> each.matches(".* [OAR]|.* FOREIGN KEY .*")).toList());
            loosened.restore();
            assertEquals(before, rules(connection));
            connection.rollback();
        }
    }

    private void writePairs(AtomicBoolean over) {
        for (int i = 0; !over.get(); i++) {
            Tables.change("with one as (insert into beside values (" + i + ", 1)) insert into beside values (" + i + ", 2)");
        }
    }

    private static void writeClaims(AtomicBoolean over) {
        while (!over.get()) {
            Given.claim(Given.checker());
        }
    }

    /** The hashes of all tables, once what the app does beside requests is done. */
    private static Map<String, String> settled() {
        Map<String, String> seen = Tables.all();
        for (Map<String, String> again = Tables.all(); !again.equals(seen); again = Tables.all()) {
            seen = again;
        }
        return seen;
    }

    /** Each trigger with its state, each constraint and each index. */
    private static List<String> rules(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.open()) {
            return rules(connection);
        }
    }

    private static List<String> rules(Connection connection) throws SQLException {
        return new Catalogue(connection).column("""
                select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated from pg_constraint
                where connamespace = 'public'::regnamespace and contype <> 'n'
                union all select indexdef from pg_indexes where schemaname = 'public' order by 1""");
    }

    private Map<String, byte[]> pages(List<String> paths) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        // what comes with a query is made anew
        paths.forEach(each -> pages.put(each, Desk.signedOut().get(each + "?fresh").then().statusCode(200).extract().asByteArray()));
        return pages;
    }

    /** Lets the app run on the other database, and back again. */
    private void exchange() throws SQLException {
        Properties owner = new Properties();
        owner.setProperty("user", setting("quarkus.flyway.username"));
        owner.setProperty("password", setting("quarkus.flyway.password"));
        String mine = setting("quarkus.datasource.jdbc.url").replaceAll(".*/", "");
        try (Connection connection = new Driver().connect(desk().app().url().replaceAll("[^/]+$", "template1"), owner);
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + mine + " allow_connections false");
            statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + mine + "'");
            statement.execute("alter database " + mine + " rename to exchanged");
            statement.execute("alter database " + ANOTHER + " rename to " + mine);
            statement.execute("alter database exchanged rename to " + ANOTHER);
            statement.execute("alter database " + mine + " allow_connections true");
            statement.execute("alter database " + ANOTHER + " allow_connections true");
        }
        pool.flush(AgroalDataSource.FlushMode.ALL);
        boolean connected = false;
        while (!connected) {
            // what was lent out meanwhile ends now
            try {
                connected = Tables.value("select 'connected'") != null;
            } catch (IllegalStateException e) {
                // class 08, the connection is gone; 57P, the server ended it
                assertTrue(e.getCause() instanceof SQLException ended && ended.getSQLState().matches("08.*|57P.*"), e.getMessage());
            }
        }
    }

    private int run(String command, Installation installation) {
        printed.reset();
        return BackupCommands.run(new String[] {command, file.toString()}, makes -> installation, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What the tests' app works on. */
    static Installation desk() {
        String url = setting("quarkus.datasource.jdbc.url");
        return new Installation(new DatabaseAccess(url, user(), setting("quarkus.datasource.password")),
                new DatabaseAccess(url, setting("quarkus.flyway.username"), setting("quarkus.flyway.password")));
    }

    private static Installation another() {
        String url = setting("quarkus.datasource.jdbc.url").replaceAll("[^/]+$", ANOTHER);
        return new Installation(new DatabaseAccess(url, user(), setting("quarkus.datasource.password")), new DatabaseAccess(url, OWNER, "its-own"));
    }

    private static String user() {
        return setting("quarkus.datasource.username");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
