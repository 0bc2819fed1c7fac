package org.wederhoor.support;

import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.wederhoor.start.FreshDatabase;

/**
 * Gives every test that runs the app one real PostgreSQL, empty at first. A database named by QUARKUS_DATASOURCE_JDBC_URL is
 * used as it is, and should be empty.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private FreshDatabase database;

    @Override
    public Map<String, String> start() {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
            return Map.of();
        }
        try {
            database = FreshDatabase.in(Path.of("target", System.getProperty("tests.database", "test-database")));
            database.hurry();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return database.settings();
    }

    @Override
    public void stop() {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
