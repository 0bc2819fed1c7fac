package org.wederhoor.start.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;

import org.wederhoor.start.backup.Catalogue.Table;
import org.wederhoor.start.backup.Manifest.Migration;
import org.wederhoor.start.backup.Manifest.SequenceValue;
import org.wederhoor.start.backup.Manifest.TableRows;

/**
 * Puts a backup into a database that holds nothing: the schema as it was then, the rows in one transaction that ends only once they were read back and
 * compared, and then what newer versions made of the schema. Until the rows are in, a mark in the database keeps the application from starting there.
 */
final class Restore {

    /** A schema, since a table would keep Flyway from a database that it believes to be empty. */
    static final String MARK = "restore_unfinished";

    private static final long LOCK = 0x726573746f7265L;

    private final Installation into;
    private final BackupFile file;
    private final PrintStream out;

    private Restore(Installation into, BackupFile file, PrintStream out) {
        this.into = into;
        this.file = file;
        this.out = out;
    }

    /**
     * Restores {@code file}. What breaks off leaves nothing half: the same call can be made again.
     *
     * @throws Unusable when something is there already, or when the backup does not fit this version
     */
    static void run(Installation into, BackupFile file, PrintStream out) throws Unusable, IOException, SQLException {
        new Restore(into, file, out).run();
    }

    private void run() throws Unusable, IOException, SQLException {
        try (Connection connection = into.owner().open()) {
            Catalogue catalogue = new Catalogue(connection);
            // held by this connection, and gone with it
            if (catalogue.column("select pg_try_advisory_lock(" + LOCK + ")").get(0).equals("f")) {
                throw new Unusable("Another restore is at work in this database, or one that was just broken off still ends. Try again.");
            }
            refuseUsed(catalogue);
            refuseOtherMigrations();
            catalogue.execute("create schema if not exists " + MARK);
            out.println("Making the schema as of version " + file.manifest().schema() + " …");
            migrate(flyway().target(MigrationVersion.fromVersion(file.manifest().schema())));
            connection.setAutoCommit(false);
            fill(connection, catalogue);
            connection.commit();
            connection.setAutoCommit(true);
            out.println("All rows are in and as they were written. Bringing the schema up to date …");
            migrate(flyway());
            catalogue.execute("analyze");
        }
    }

    private static void refuseUsed(Catalogue catalogue) throws Unusable, SQLException {
        if (!catalogue.column("show server_encoding").get(0).equals("UTF8")) {
            throw new Unusable("The database has to keep its texts in UTF-8.");
        }
        boolean marked = !catalogue.column("select nspname from pg_namespace where nspname = '" + MARK + "'").isEmpty();
        boolean used = marked ? catalogue.column("select to_regclass('public.account')::text").get(0) != null
                && !catalogue.column("select id from account limit 1").isEmpty() : !catalogue.isEmpty();
        if (used) {
            throw new Unusable("There is something in this database already, and a backup is restored into an empty one alone. Name a new database, or,"
                    + " for the embedded one, a new folder in WEDERHOOR_DATA_FOLDER.");
        }
    }

    /** A schema that other migrations made would take other rows. */
    private void refuseOtherMigrations() throws Unusable {
        Manifest manifest = file.manifest();
        MigrationVersion newest = MigrationVersion.fromVersion(manifest.schema());
        Map<String, Integer> known = Arrays.stream(flyway().load().info().all()).filter(each -> each.getVersion() != null)
                .filter(each -> each.getVersion().compareTo(newest) <= 0)
                .collect(Collectors.toMap(each -> each.getVersion().getVersion(), each -> Objects.requireNonNullElse(each.getChecksum(), 0)));
        Map<String, Integer> applied = manifest.migrations().stream()
                .collect(Collectors.toMap(Migration::version, each -> Objects.requireNonNullElse(each.checksum(), 0)));
        if (!known.equals(applied)) {
            known.keySet().removeIf(version -> Objects.equals(known.get(version), applied.get(version)));
            throw new Unusable("The backup was made by another Wederhoor (" + manifest.appVersion() + "), whose schema this one cannot make"
                    + (known.isEmpty() ? "" : ": they differ in the migrations " + String.join(", ", known.keySet())) + ". Restore it with that one.");
        }
    }

    private void fill(Connection connection, Catalogue catalogue) throws Unusable, SQLException, IOException {
        List<Table> tables = catalogue.tables();
        refuseOtherTables(tables);
        LoosenedRules rules = LoosenedRules.of(connection);
        catalogue.execute("truncate " + String.join(", ", tables.stream().map(each -> Catalogue.quoted(each.name())).toList()));
        List<TableRows> filled = file.manifest().tables();
        for (int i = 0; i < filled.size(); i++) {
            TableRows each = filled.get(i);
            out.printf("  %d/%d  %s  %,d rows%n", i + 1, filled.size(), each.name(), each.rows());
            try (InputStream rows = file.rows(each)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table(each).sql() + " from stdin", rows, 1 << 16);
            }
        }
        for (SequenceValue each : file.manifest().sequences()) {
            catalogue.column("select setval('" + Catalogue.quoted(each.name()) + "', " + each.value() + ", " + each.given() + ")");
        }
        out.println("Checking foreign keys, and reading every row back …");
        rules.restore();
        for (TableRows each : filled) {
            RowsDigest found = Backup.digest(connection, table(each), OutputStream.nullOutputStream());
            if (found.rows() != each.rows() || !found.hex().equals(each.digest())) {
                throw new Unusable("The rows of " + each.name() + " came out otherwise than they went in: " + found.rows() + " of " + each.rows()
                        + ". Nothing was restored.");
            }
        }
        catalogue.execute("drop schema " + MARK);
    }

    private void refuseOtherTables(List<Table> tables) throws Unusable {
        Map<String, List<String>> made = tables.stream().filter(each -> !file.manifest().leftOut().contains(each.name()))
                .collect(Collectors.toMap(Table::name, Table::columns));
        Map<String, List<String>> held = file.manifest().tables().stream().collect(Collectors.toMap(TableRows::name, TableRows::columns));
        if (!made.equals(held)) {
            throw new Unusable("The backup holds other tables or columns than its migrations make. Was the schema changed by hand?");
        }
    }

    private static Table table(TableRows rows) {
        return new Table(rows.name(), rows.columns());
    }

    private FluentConfiguration flyway() {
        // beforeMigrate__unfinished_restore.sql lets nobody else migrate beside the mark
        return into.flyway().initSql("set wederhoor.restoring = 'on'");
    }

    private static void migrate(FluentConfiguration flyway) {
        flyway.load().migrate();
    }
}
