package org.wederhoor.start;

import java.nio.file.Path;

/** The app's own embedded database in a folder, as an earlier run left it. */
public final class KeptDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;

    private KeptDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Starts it, or joins in where it runs already. */
    public static KeptDatabase in(Path folder) throws Exception {
        return new KeptDatabase(EmbeddedDatabase.joinIn(folder));
    }

    public String url() {
        return database.jdbcUrl();
    }

    public String user() {
        return database.owner();
    }

    public String password() {
        return database.ownerPassword();
    }

    @Override
    public void close() throws Exception {
        database.close();
    }
}
