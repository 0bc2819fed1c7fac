package org.wederhoor.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.Driver;

/** Everything the database holds, in a form that can be compared. */
public final class Tables {

    private Tables() {
    }

    /**
     * A hash of each table's rows, and the last value of each sequence; without the security events and the log's checkpoints, which are kept some time
     * after what they are of, and the minute at which a session was last used.
     */
    public static Map<String, String> all() {
        return with(Tables::all);
    }

    /** As {@link #all()}, of another database. */
    public static Map<String, String> all(Statement statement) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : column(statement, "select quote_ident(tablename) from pg_tables where schemaname = 'public'"
                + " and tablename not in ('security_event', 'log_checkpoint')")) {
            String row = table.equals("account_session") ? "(to_jsonb(t) - 'last_seen')::text"
                    : table.equals("publication_clock") ? "tick::text" : "t::text";
            hashes.put(table, column(statement, "select count(*) || ' ' || md5(coalesce(string_agg(" + row + ", '|' order by " + row + "), ''))"
                    + " from " + table + " t").get(0));
        }
        for (String sequence : column(statement, "select sequencename || ' ' || coalesce(last_value, 0) from pg_sequences"
                + " where schemaname = 'public' and sequencename not like 'security_event%'")) {
            hashes.put(sequence.split(" ")[0], sequence);
        }
        return hashes;
    }

    /** The only value that {@code sql} asks for, as text. */
    public static String value(String sql) {
        return with(statement -> column(statement, sql)).get(0);
    }

    /** How many rows {@code sql} changed. */
    public static int change(String sql) {
        return with(statement -> statement.executeUpdate(sql));
    }

    /** What the owner of the tables does, which the application cannot. */
    public static void asOwner(String sql) {
        try (Connection connection = ownersConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the role that owns the tables. */
    public static Connection ownersConnection() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        Properties owner = new Properties();
        owner.setProperty("user", settings.getValue("quarkus.flyway.username", String.class));
        owner.setProperty("password", settings.getValue("quarkus.flyway.password", String.class));
        return new Driver().connect(settings.getValue("quarkus.datasource.jdbc.url", String.class), owner);
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static <T> T with(Work<T> work) {
        try (Connection connection = CDI.current().select(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }
}
