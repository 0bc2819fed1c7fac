package org.wederhoor.start.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.postgresql.PGConnection;

import org.wederhoor.start.backup.Catalogue.Table;
import org.wederhoor.start.backup.Manifest.SequenceValue;
import org.wederhoor.start.backup.Manifest.TableRows;

/**
 * Writes everything that a database holds into one file, as it was at one moment, while others go on writing. The file has its name only once it is
 * whole and on the disk.
 */
final class Backup {

    static final String TABLES = "tables/";
    static final String MANIFEST = "manifest.json";

    private final Connection connection;
    private final Catalogue catalogue;
    private final PrintStream out;

    private Backup(Connection connection, PrintStream out) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
        this.out = out;
    }

    /**
     * Writes the backup.
     *
     * @param file where nothing is yet
     * @throws Unusable when there is something, or when the database holds no desk
     */
    static Manifest write(DatabaseAccess access, Path file, PrintStream out) throws Unusable, IOException, SQLException {
        refuseExisting(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                onlyForOwner(part))) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Unusable("Another backup is being written to " + part);
            }
            channel.truncate(0);
            try (Connection connection = access.open()) {
                Manifest manifest = new Backup(connection, out).write(Channels.newOutputStream(channel));
                channel.force(true);
                refuseExisting(file);
                Files.move(part, file);
                keepName(file);
                return manifest;
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }

    private Manifest write(OutputStream to) throws Unusable, IOException, SQLException {
        if (!catalogue.hasHistory()) {
            throw new Unusable("This database holds no desk of Wederhoor: there is nothing to back up.");
        }
        List<Table> tables = catalogue.tables();
        connection.setAutoCommit(false);
        catalogue.execute("set transaction isolation level repeatable read, read only");
        // before the first query, at which the moment is chosen: a migration that came in between would leave tables that are empty as of then
        catalogue.execute("lock table " + String.join(", ", tables.stream().map(each -> Catalogue.quoted(each.name())).toList()) + " in access share mode");
        if (!catalogue.tables().equals(tables)) {
            throw new Unusable("The database is just being brought up to date. Try again.");
        }
        List<Manifest.Migration> migrations = catalogue.migrations();
        String[] taken = catalogue.column("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || ' '"
                + " || current_setting('server_version')").get(0).split(" ");
        List<TableRows> written = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(new StaysOpen(to), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Table table : tables) {
                if (Catalogue.LEFT_OUT.contains(table.name())) {
                    leftOut.add(table.name());
                    continue;
                }
                zip.putNextEntry(new ZipEntry(TABLES + table.name()));
                written.add(copy(table, zip));
                out.printf("  %d/%d  %s  %,d rows%n", written.size() + leftOut.size(), tables.size(), table.name(), written.get(written.size() - 1).rows());
            }
            List<SequenceValue> sequences = new ArrayList<>();
            // these know no transactions: read last, they are never behind a row
            for (String each : catalogue.sequences()) {
                sequences.add(catalogue.value(each));
            }
            Manifest manifest = new Manifest(Manifest.KIND, Manifest.FORMAT, version(), Instant.parse(taken[0]), taken[1], migrations, written,
                    sequences, leftOut);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.write());
            connection.rollback();
            return manifest;
        }
    }

    private TableRows copy(Table table, OutputStream to) throws SQLException, IOException {
        RowsDigest digest = digest(connection, table, to);
        return new TableRows(table.name(), table.columns(), digest.rows(), digest.bytes(), digest.hex());
    }

    /** Reads all rows of a table, which go to {@code to} too. */
    static RowsDigest digest(Connection connection, Table table, OutputStream to) throws SQLException, IOException {
        RowsDigest digest = new RowsDigest();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table.sql() + " to stdout", new FilterOutputStream(to) {
            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                out.write(from, offset, length);
                digest.write(from, offset, length);
            }
        });
        return digest;
    }

    /** The file is forced to the disk after the archive in it was ended. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static String version() {
        String version = Backup.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    private static void refuseExisting(Path file) throws Unusable {
        if (Files.exists(file)) {
            throw new Unusable(file + " is there already, and a backup overwrites nothing.");
        }
    }

    private static FileAttribute<?>[] onlyForOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }

    /** A folder's names are on the disk when the folder is. */
    private static void keepName(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // a system that opens no folders keeps their names by itself
        }
    }
}
