package org.wederhoor.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.postgresql.PGConnection;

/** Rows on their way into many tables by COPY. */
final class CopiedRows {

    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

    /** @param into the table with its columns: {@code "party (id, name)"}; null is no value */
    void add(String into, Object... values) {
        StringBuilder row = rows.computeIfAbsent(into, any -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            row.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N"
                    : values[i].toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        row.append('\n');
    }

    /** Writes what was added, and forgets it. */
    void write(Connection connection) throws SQLException, IOException {
        for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table.getKey() + " from stdin",
                    new StringReader(table.getValue().toString()));
        }
        rows.clear();
    }
}
