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
import org.wederhoor.web.search.Sought;
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

    /** Those that hold every word of {@code query}; where they are few, also those where words begin so. */
    List<Row> find(SearchQuery query) throws SQLException {
        Set<Row> found = new LinkedHashSet<>(within(query.every()));
        Sought beginnings = found.size() < FEW ? query.beginnings(word -> new Holding(new Sought(word, null, List.of())).estimate()) : null;
        if (beginnings != null) {
            found.addAll(within(beginnings));
        }
        return List.copyOf(found);
    }

    private List<Row> within(Sought sought) throws SQLException {
        Holding rows = new Holding(sought);
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

    /** The rows of the kind that hold what is sought. */
    private final class Holding extends HeldRows<Row> {

        private final Sought sought;

        Holding(Sought sought) {
            super(connection);
            this.sought = sought;
        }

        @Override
        public List<Row> in(Stretch stretch) throws SQLException {
            List<Object> values = new ArrayList<>();
            String held = held(stretch, values);
            if (dossier != null) {
                values.add(dossier);
            }
            values.add(sought.words());
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
            String held = sought.condition(values);
            if (!stretch.isAll()) {
                values.add(connection.createArrayOf("text", stretch.eras().stream().map(kind::tag).toArray()));
            }
            return "from desk_search where " + held + " and kind = '" + kind + "'" + (stretch.isAll() ? "" : " and tags && ?");
        }
    }
}
