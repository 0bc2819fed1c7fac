package org.wederhoor.desk.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.web.search.HeldRows;
import org.wederhoor.web.search.SearchQuery;
import org.wederhoor.web.search.Stretch;

/** Finds the rows of one kind that hold words: those whose head does first, of these the newest. */
final class DeskRows {

    /** Of a source's text each part is a row. */
    record Row(UUID thing, int part) {
    }

    /** With fewer than these, words are found by their beginning too. */
    static final int FEW = 3;

    private final Connection connection;
    private final DeskKind kind;
    private final UUID dossier;

    /** @param dossier null for any */
    DeskRows(Connection connection, DeskKind kind, UUID dossier) {
        this.connection = connection;
        this.kind = kind;
        this.dossier = dossier;
    }

    /** Those that hold all of {@code terms}, whose tsquery is {@code query}; where they are few, also those where words begin so. */
    List<Row> find(String query, List<String> terms) throws SQLException {
        Set<Row> found = new LinkedHashSet<>(within(query));
        if (found.size() < FEW) {
            String beginnings = SearchQuery.beginnings(connection, terms, word -> new Holding(word).estimate());
            if (!beginnings.isEmpty()) {
                found.addAll(within(beginnings));
            }
        }
        return List.copyOf(found);
    }

    private List<Row> within(String query) throws SQLException {
        Holding rows = new Holding(query);
        return dossier == null ? Stretch.search(last(), DeskResults.MOST, rows) : rows.in(Stretch.ALL);
    }

    private long last() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement("select coalesce(max(number), 0) from desk_search where kind = ?")) {
            last.setString(1, kind.name());
            try (ResultSet row = last.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The rows of the kind that hold a query's words. */
    private final class Holding extends HeldRows<Row> {

        private final String query;

        Holding(String query) {
            super(connection);
            this.query = query;
        }

        @Override
        public List<Row> in(Stretch stretch) throws SQLException {
            List<Object> values = new ArrayList<>();
            String held = held(stretch, values);
            if (dossier != null) {
                values.add(dossier);
            }
            values.add(query);
            try (PreparedStatement rows = prepared("select thing_id, part " + held + (dossier == null ? "" : kind.inDossier())
                    + " order by head_words @@ ?::tsquery desc, number desc limit " + (DeskResults.MOST + 1), values)) {
                List<Row> found = new ArrayList<>();
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        found.add(new Row(row.getObject(1, UUID.class), row.getInt(2)));
                    }
                }
                return found;
            }
        }

        // the kind stands there to the letter: each has an index of its own, and a parameter could be any
        @Override
        protected String held(Stretch stretch, List<Object> values) throws SQLException {
            values.add(query);
            if (!stretch.isAll()) {
                values.add(connection.createArrayOf("text", stretch.eras().stream().map(kind::tag).toArray()));
            }
            return "from desk_search where words @@ ?::tsquery and kind = '" + kind + "'" + (stretch.isAll() ? "" : " and tags && ?");
        }
    }
}
