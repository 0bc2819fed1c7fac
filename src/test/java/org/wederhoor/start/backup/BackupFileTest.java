package org.wederhoor.start.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no whole backup of this version is refused in words before any database is looked for. */
class BackupFileTest {

    private static final String ROWS = "1\tThe bridge is closed\n2\tThe bridge is \\N open\n";
    private static final Manifest.Migration FIRST = new Manifest.Migration("1", "V1__desk.sql", 1);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_whole_one_is_read() throws Exception {
        try (BackupFile file = BackupFile.checked(written(manifest("wederhoor-backup", 1, FIRST)))) {
            assertEquals(2, file.manifest().rows());
            assertArrayEquals(ROWS.getBytes(StandardCharsets.UTF_8), file.rows(file.manifest().tables().get(0)).readAllBytes());
        }
    }

    @Test
    void one_that_was_cut_off_is_refused_wherever_it_was() throws IOException {
        byte[] whole = Files.readAllBytes(written(manifest("wederhoor-backup", 1, FIRST)));
        for (int length = 0; length < whole.length; length += 7) {
            assertRefused(Arrays.copyOf(whole, length), "is no backup of Wederhoor");
        }
    }

    @Test
    void one_with_a_byte_changed_is_refused_or_says_the_same() throws Exception {
        byte[] whole = Files.readAllBytes(written(manifest("wederhoor-backup", 1, FIRST)));
        Manifest untouched = Manifest.read(manifest("wederhoor-backup", 1, FIRST));
        Random random = new Random(1);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            // times and flags of the archive's entries mean nothing to us
            try (BackupFile file = BackupFile.checked(Files.write(folder.resolve("changed"), changed))) {
                assertEquals(untouched, file.manifest(), "byte " + i);
                assertArrayEquals(ROWS.getBytes(StandardCharsets.UTF_8), file.rows(file.manifest().tables().get(0)).readAllBytes(), "byte " + i);
            } catch (Unusable e) {
                assertTrue(e.getMessage().contains("changed"), e.getMessage());
            }
        }
    }

    @Test
    void rows_that_were_changed_with_care_are_refused() throws IOException {
        Path file = written(manifest("wederhoor-backup", 1, FIRST), ROWS.replace("closed", "opened"));
        assertRefused(Files.readAllBytes(file), "the rows of claim are not as they were written");
        file = written(manifest("wederhoor-backup", 1, FIRST), ROWS + "3\tA third\n");
        assertRefused(Files.readAllBytes(file), "the rows of claim are not as they were written");
    }

    @Test
    void what_is_foreign_or_newer_is_refused() throws IOException {
        assertRefused("A letter, and no backup.".getBytes(StandardCharsets.UTF_8), "is no backup of Wederhoor");
        assertRefused(Files.readAllBytes(written("{\"tables\": []}".getBytes(StandardCharsets.UTF_8))), "is no backup of Wederhoor");
        assertRefused(Files.readAllBytes(written("[]".getBytes(StandardCharsets.UTF_8))), "is damaged");
        assertRefused(Files.readAllBytes(written(manifest("something-else", 1, FIRST))), "is no backup of Wederhoor");
        assertRefused(Files.readAllBytes(written(manifest("wederhoor-backup", 2, FIRST))), "was made by a newer Wederhoor (9.9)");
        assertRefused(Files.readAllBytes(written(manifest("wederhoor-backup", 1, FIRST, new Manifest.Migration("9999", "V9999__later.sql", 1)))),
                "does not know V9999__later.sql");
        assertEquals(1, run("restore", folder.resolve("nowhere").toString()));
        assertTrue(said().contains("There is no file"), said());
    }

    @Test
    void a_backup_that_fails_leaves_nothing_and_touches_nothing() throws IOException {
        Path file = folder.resolve("there");
        Files.writeString(file, "kept");
        Files.writeString(folder.resolve("new.part"), "of one that was broken off");
        DatabaseAccess away = new DatabaseAccess("jdbc:postgresql://localhost:1/nowhere", "nobody", "none");
        for (String each : List.of("there", "new", "no-folder/new")) {
            assertEquals(1, BackupCommands.run(new String[] {"backup", folder.resolve(each).toString()}, makes -> new Installation(away, away), out()));
        }
        assertTrue(said().contains("a backup overwrites nothing"), said());
        assertTrue(said().contains("The backup failed"), said());
        assertTrue(said().contains("There is no folder"), said());
        assertEquals("kept", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void a_call_that_is_wrong_says_how_it_goes() {
        assertEquals(2, run("backup"));
        assertTrue(said().contains("Usage: backup <file>"), said());
        assertEquals(2, run("restore", "a", "b"));
        assertTrue(said().contains("Usage: restore <file>"), said());
        assertFalse(BackupCommands.areMeant());
        assertFalse(BackupCommands.areMeant("import", "backup"));
    }

    @Test
    void rows_are_the_same_in_any_order_and_nothing_else_is() {
        assertEquals(digest("a\nb\nb\n"), digest("b\na\nb\n"));
        for (String other : List.of("a\nb\n", "a\na\nb\n", "a\nb\nb", "ab\nb\n", "")) {
            assertFalse(digest("a\nb\nb\n").equals(digest(other)), other);
        }
        RowsDigest single = new RowsDigest();
        "a\nb\nb\n".chars().forEach(single::write);
        assertEquals(digest("a\nb\nb\n"), single.hex());
        assertEquals(3, single.rows());
    }

    private static String digest(String rows) {
        RowsDigest digest = new RowsDigest();
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        digest.write(bytes, 0, bytes.length);
        return digest.hex();
    }

    private void assertRefused(byte[] content, String why) throws IOException {
        printed.reset();
        assertEquals(1, run("restore", Files.write(folder.resolve("refused"), content).toString()), why);
        assertTrue(said().contains(why), said());
    }

    private int run(String... args) {
        return BackupCommands.run(args, makes -> {
            throw new AssertionError("a database was looked for");
        }, out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path written(byte[] manifest) throws IOException {
        return written(manifest, ROWS);
    }

    private Path written(byte[] manifest, String rows) throws IOException {
        Path file = folder.resolve("written");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("tables/claim"));
            zip.write(rows.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest);
        }
        return file;
    }

    private static byte[] manifest(String kind, int format, Manifest.Migration... migrations) throws IOException {
        return new Manifest(kind, format, "9.9", Instant.parse("2026-05-01T10:00:00Z"), "18.6", List.of(migrations),
                List.of(new Manifest.TableRows("claim", List.of("id", "sentence"), 2, ROWS.length(), digest(ROWS))), List.of(), List.of()).write();
    }
}
