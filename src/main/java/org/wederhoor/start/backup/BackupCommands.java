package org.wederhoor.start.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** {@code backup <file>} and {@code restore <file>} from the command line; neither needs the application, and the first may run beside it. */
public final class BackupCommands {

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;

    private BackupCommands() {
    }

    public static boolean areMeant(String... args) {
        return args.length > 0 && Set.of(BACKUP, RESTORE).contains(args[0]);
    }

    /**
     * Does what was typed.
     *
     * @param place the database, opened once the rest is known to be in order
     * @return 0 when it is done, 1 when it was refused or failed, 2 when the call itself was wrong
     */
    public static int run(String[] args, Installation.Place place, PrintStream out) {
        if (args.length != 2) {
            out.println("Usage: " + args[0] + " <file>");
            return WRONG_CALL;
        }
        Path file = Path.of(args[1]).toAbsolutePath().normalize();
        try {
            Instant start = Instant.now();
            Manifest manifest = args[0].equals(BACKUP) ? backup(file, place, out) : restore(file, place, out);
            out.printf("%s %s: %,d rows in %d tables, schema %s, as of %s; %,d bytes, %.1f s.%n", args[0].equals(BACKUP) ? "Backed up to" : "Restored",
                    file, manifest.rows(), manifest.tables().size(), manifest.schema(), manifest.takenAt(), Files.size(file),
                    Duration.between(start, Instant.now()).toMillis() / 1000.0);
            return DONE;
        } catch (Unusable e) {
            out.println(e.getMessage());
        } catch (Exception e) {
            out.println("The " + args[0] + " failed, and nothing of it is left: " + e.getMessage());
        }
        return REFUSED;
    }

    private static Manifest backup(Path file, Installation.Place place, PrintStream out) throws Exception {
        if (!Files.isDirectory(file.getParent())) {
            throw new Unusable("There is no folder " + file.getParent());
        }
        Installation installation = place.open(false);
        out.println("Backing up to " + file + ":");
        Manifest manifest = Backup.write(installation.owner(), file, out);
        note(SecurityKind.BACKED_UP, installation.owner(), file, out);
        return manifest;
    }

    private static Manifest restore(Path file, Installation.Place place, PrintStream out) throws Exception {
        out.println("Reading the whole of " + file + " …");
        try (BackupFile backup = BackupFile.checked(file)) {
            Installation installation = place.open(true);
            Restore.run(installation, backup, out);
            note(SecurityKind.RESTORED, installation.owner(), file, out);
            out.println("Everybody has to sign in again; links for new accounts that were not used have to be made anew.");
            out.println("The key of the public log is in no backup: put it into its folder, or nothing is published (docs/operations.md, \"The public log\").");
            return backup.manifest();
        }
    }

    /** The chief's list of security events has it too; a replica, or a role that only reads, has no list to write to. */
    private static void note(SecurityKind kind, DatabaseAccess access, Path file, PrintStream out) {
        try (Connection connection = access.open(); PreparedStatement event = connection.prepareStatement(
                "insert into security_event (at, kind, about) values (now(), ?, ?)")) {
            event.setString(1, kind.name());
            event.setString(2, SecurityLog.fit(file.getFileName().toString()));
            event.executeUpdate();
        } catch (SQLException e) {
            out.println("(Not noted among the security events: " + e.getMessage() + ")");
        }
    }
}
