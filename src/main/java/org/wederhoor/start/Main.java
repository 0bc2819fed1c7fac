package org.wederhoor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import org.jboss.logging.Logger;

import org.wederhoor.proof.MonitorCommand;
import org.wederhoor.proof.VerifyCommand;
import org.wederhoor.start.backup.BackupCommands;
import org.wederhoor.start.backup.DatabaseAccess;
import org.wederhoor.start.backup.Installation;

/** Starts the embedded database where no external one is named, then the application or the command that was typed. */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);
    private static final String MIGRATE_AT_START = "quarkus.flyway.migrate-at-start";
    private static final CountDownLatch APPLICATION_ENDED = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        if (BackupCommands.areMeant(args)) {
            System.exit(BackupCommands.run(args, Main::installation, System.out));
        }
        if (args.length > 0 && args[0].equals(VerifyCommand.NAME)) {
            System.exit(VerifyCommand.run(List.of(args).subList(1, args.length), System.out));
        } else if (args.length > 0 && args[0].equals(MonitorCommand.NAME)) {
            System.exit(MonitorCommand.run(List.of(args).subList(1, args.length), System.out));
        }
        boolean command = isCommand(args);
        if (command) {
            // beside a running app, whose ports are taken
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
        }
        if (!externalDatabaseNamed()) {
            if ("false".equalsIgnoreCase(set("WEDERHOOR_DESK_ENABLED", "wederhoor.desk.enabled"))) {
                throw new IllegalStateException("Without a desk Wederhoor shows what another one publishes: name that one's database, or a"
                        + " replica of it, in QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
            }
            CompletableFuture<EmbeddedDatabase> database = CompletableFuture.supplyAsync(() -> startEmbeddedDatabase(command));
            CompletableFuture<Void> schema = database.thenAccept(Main::migrate);
            initialiseApplication();
            use(database.join(), command);
            try {
                schema.join();
            } catch (CompletionException e) {
                end(1, e.getCause());
            }
        }
        Quarkus.run(Wederhoor.class, Main::end, args);
    }

    private static void end(int exitCode, Throwable failure) {
        if (failure != null) {
            LOG.error("Wederhoor could not start: " + rootCause(failure).getMessage(), failure);
        }
        APPLICATION_ENDED.countDown();
        // a supervisor must be able to tell an end that was wanted
        if (failure != null || exitCode != 0) {
            System.exit(exitCode == 0 ? 1 : exitCode);
        }
    }

    private static boolean isCommand(String... args) {
        return args.length > 0 && Set.of(FolderImport.COMMAND, ChecksImport.COMMAND, FactorReset.COMMAND, LogCommand.COMMAND).contains(args[0]);
    }

    private static Installation installation(boolean makes) throws IOException {
        if (externalDatabaseNamed()) {
            String url = set("QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url");
            DatabaseAccess app = new DatabaseAccess(url, set("QUARKUS_DATASOURCE_USERNAME", "quarkus.datasource.username"),
                    set("QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password"));
            String owner = set("QUARKUS_FLYWAY_USERNAME", "quarkus.flyway.username");
            return new Installation(app, owner == null ? app : new DatabaseAccess(url, owner, set("QUARKUS_FLYWAY_PASSWORD", "quarkus.flyway.password")));
        }
        if (!makes && !Files.exists(dataFolder())) {
            throw new IOException("there is no embedded database in " + dataFolder().toAbsolutePath()
                    + "; WEDERHOOR_DATA_FOLDER or QUARKUS_DATASOURCE_JDBC_URL say where it is");
        }
        EmbeddedDatabase database = startEmbeddedDatabase(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database), "embedded-database-stop"));
        return database.installation();
    }

    private static boolean externalDatabaseNamed() {
        return set("QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url") != null;
    }

    private static String set(String variable, String property) {
        return System.getProperty(property, System.getenv(variable));
    }

    private static EmbeddedDatabase startEmbeddedDatabase(boolean joining) {
        try {
            Path folder = dataFolder();
            return joining ? EmbeddedDatabase.joinIn(folder) : EmbeddedDatabase.startIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Quarkus would, but on this thread, while another one initialises the application. */
    private static void migrate(EmbeddedDatabase database) {
        if (!"false".equalsIgnoreCase(set("QUARKUS_FLYWAY_MIGRATE_AT_START", MIGRATE_AT_START))) {
            database.installation().flyway().load().migrate();
            System.setProperty(MIGRATE_AT_START, "false");
        }
    }

    private static Path dataFolder() {
        return Path.of(System.getenv().getOrDefault("WEDERHOOR_DATA_FOLDER", ".wederhoor"));
    }

    /** Does that part of the start which needs no database while the database unpacks and starts, on another core. */
    private static void initialiseApplication() {
        try {
            Class.forName(Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            // then it is done later, by whatever runs the application
            LOG.debug("The application's class is not there yet", e);
        }
    }

    private static void use(EmbeddedDatabase database, boolean joins) throws IOException {
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("quarkus.flyway.username", database.owner());
        System.setProperty("quarkus.flyway.password", database.ownerPassword());
        if (!joins) {
            database.watch(() -> {
                LOG.error("The embedded PostgreSQL ended by itself, so Wederhoor ends; the next start brings both up again.");
                Quarkus.asyncExit(1);
            });
        }
        // the server must outlive the application's last transaction, and no exit may leave it orphaned
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "embedded-database-stop"));
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            APPLICATION_ENDED.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(database);
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (Exception e) {
            LOG.warn("The embedded PostgreSQL was not stopped cleanly; the next start takes it over.", e);
        }
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }
}
