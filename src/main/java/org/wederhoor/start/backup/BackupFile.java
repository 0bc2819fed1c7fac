package org.wederhoor.start.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.wederhoor.start.backup.Manifest.Migration;
import org.wederhoor.start.backup.Manifest.TableRows;

/** A backup that is there to be restored. */
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException, Unusable {
        this.path = path;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /**
     * Opens a backup, and reads every row of it.
     *
     * @throws Unusable when it is none, is not whole, was changed, or is of a newer version
     */
    static BackupFile checked(Path path) throws Unusable {
        if (!Files.isRegularFile(path)) {
            throw new Unusable("There is no file " + path.toAbsolutePath());
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new Unusable(path + " is no backup of Wederhoor, or only the beginning of one (" + e.getMessage() + ").");
        }
        try {
            BackupFile file = new BackupFile(path, zip);
            file.check();
            return file;
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw new Unusable(path + " is damaged, and is not restored (" + e.getMessage() + ").");
        } catch (Unusable e) {
            close(zip);
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(TableRows table) throws IOException {
        return zip.getInputStream(zip.getEntry(Backup.TABLES + table.name()));
    }

    @Override
    public void close() {
        close(zip);
    }

    private Manifest readManifest() throws IOException, Unusable {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new Unusable(path + " is no backup of Wederhoor.");
        }
        byte[] json = zip.getInputStream(entry).readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(json);
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException("what it says of itself is not as it was written");
        }
        Manifest read = Manifest.read(json);
        if (!Manifest.KIND.equals(read.kind())) {
            throw new Unusable(path + " is no backup of Wederhoor.");
        }
        if (read.format() > Manifest.FORMAT) {
            throw new Unusable(path + " was made by a newer Wederhoor (" + read.appVersion() + "), whose backups this one cannot read.");
        }
        return read;
    }

    private void check() throws IOException, Unusable {
        for (Migration each : manifest.migrations()) {
            if (getClass().getResource("/db/migration/" + each.script()) == null) {
                throw new Unusable(path + " was made by another Wederhoor, most likely a newer one (" + manifest.appVersion() + "): this one does not know "
                        + each.script() + ". Restore it with that one.");
            }
        }
        Set<String> expected = manifest.tables().stream().map(each -> Backup.TABLES + each.name()).collect(Collectors.toCollection(TreeSet::new));
        expected.add(Backup.MANIFEST);
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        if (zip.size() != expected.size() || !found.equals(expected)) {
            throw new IOException("it does not hold what it says it holds");
        }
        for (TableRows each : manifest.tables()) {
            RowsDigest digest = new RowsDigest();
            try (InputStream rows = rows(each)) {
                rows.transferTo(digest);
            }
            if (digest.rows() != each.rows() || digest.bytes() != each.bytes() || !digest.hex().equals(each.digest())) {
                throw new IOException("the rows of " + each.name() + " are not as they were written");
            }
        }
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
