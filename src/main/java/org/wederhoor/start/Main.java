package org.wederhoor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import org.jboss.logging.Logger;

/** Starts the embedded database where no external one is named, then the application. */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);
    private static final CountDownLatch APPLICATION_ENDED = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        if (!externalDatabaseNamed()) {
            CompletableFuture<EmbeddedDatabase> database = CompletableFuture.supplyAsync(Main::startEmbeddedDatabase);
            initialiseApplication();
            use(database.join());
        }
        Quarkus.run(Wederhoor.class, (exitCode, failure) -> {
            if (failure != null) {
                LOG.error("Wederhoor could not start: " + rootCause(failure).getMessage(), failure);
            }
            APPLICATION_ENDED.countDown();
        }, args);
    }

    private static boolean externalDatabaseNamed() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null;
    }

    private static EmbeddedDatabase startEmbeddedDatabase() {
        try {
            return EmbeddedDatabase.startIn(Path.of(System.getenv().getOrDefault("WEDERHOOR_DATA_FOLDER", ".wederhoor")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static void use(EmbeddedDatabase database) {
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        // the server must outlive the application's last transaction, and no exit may leave it orphaned
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "embedded-database-stop"));
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            APPLICATION_ENDED.await(30, TimeUnit.SECONDS);
            database.close();
        } catch (Exception e) {
            LOG.warn("The embedded PostgreSQL was not stopped cleanly; the next start takes it over.", e);
        }
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }
}
