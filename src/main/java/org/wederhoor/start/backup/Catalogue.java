package org.wederhoor.start.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What PostgreSQL says of the schema that it holds, so that a table which a later migration makes needs nothing here. */
final class Catalogue {

    /** Whoever has one of these is let in; a backup is for keeping words, not for opening doors. */
    static final Set<String> LEFT_OUT = Set.of("account_session", "set_up_link", "pending_sign_in", "passkey_challenge", "sso_attempt", "sso_session");

    private static final String HISTORY = "flyway_schema_history";
    private static final String OURS = " c.relnamespace = 'public'::regnamespace and not exists"
            + " (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** A table and those of its columns that are stored and not computed, as SQL names them. */
    record Table(String name, List<String> columns) {

        String sql() {
            return quoted(name) + " (" + String.join(", ", columns.stream().map(Catalogue::quoted).toList()) + ")";
        }
    }

    /** All tables but Flyway's own, by name. */
    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : column("select c.relname from pg_class c where c.relkind = 'r' and c.relname <> '" + HISTORY + "' and" + OURS + " order by 1")) {
            tables.add(new Table(name, column("select attname from pg_attribute where attrelid = '" + quoted(name) + "'::regclass and attnum > 0"
                    + " and not attisdropped and attgenerated = '' order by attnum")));
        }
        return tables;
    }

    List<String> sequences() throws SQLException {
        return column("select c.relname from pg_class c where c.relkind = 'S' and" + OURS + " order by 1");
    }

    Manifest.SequenceValue value(String sequence) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from " + quoted(sequence))) {
            row.next();
            return new Manifest.SequenceValue(sequence, row.getLong(1), row.getBoolean(2));
        }
    }

    /** Whether there is anything at all. */
    boolean isEmpty() throws SQLException {
        return column("select c.relname from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and" + OURS
                + " union all select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and not exists"
                + " (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')").isEmpty();
    }

    boolean hasHistory() throws SQLException {
        return column("select to_regclass('public." + HISTORY + "')::text").get(0) != null;
    }

    List<Manifest.Migration> migrations() throws SQLException {
        List<Manifest.Migration> migrations = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                // Quarkus writes a file's folder into it, Flyway by itself does not
                "select version, regexp_replace(script, '.*/', ''), checksum from " + HISTORY
                        + " where success and version is not null order by installed_rank")) {
            while (rows.next()) {
                migrations.add(new Manifest.Migration(rows.getString(1), rows.getString(2), (Integer) rows.getObject(3)));
            }
        }
        return migrations;
    }

    /** The first column of what {@code sql} finds. */
    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
