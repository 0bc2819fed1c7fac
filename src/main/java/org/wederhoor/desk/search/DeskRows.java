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
            found.addAll(within(SearchQuery.of(connection, terms, true)));
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
    private final class Holding implements Stretch.Rows<Row> {

        private static final String HELD = " from desk_search where words @@ ?::tsquery and tags && ? and kind = ?";

        private final String query;

        Holding(String query) {
            this.query = query;
        }

        @Override
        public List<Row> in(Stretch stretch) throws SQLException {
            try (PreparedStatement rows = prepared("select thing_id, part" + HELD + (dossier == null ? "" : kind.inDossier())
                    + " order by head_words @@ ?::tsquery desc, number desc limit " + (DeskResults.MOST + 1), stretch)) {
                int place = 3;
                if (dossier != null) {
                    rows.setObject(++place, dossier);
                }
                rows.setString(++place, query);
                List<Row> found = new ArrayList<>();
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        found.add(new Row(row.getObject(1, UUID.class), row.getInt(2)));
                    }
                }
                return found;
            }
        }

        @Override
        public int count(Stretch stretch, int most) throws SQLException {
            try (PreparedStatement rows = prepared("select count(*) from (select" + HELD + " limit " + most + ") counted", stretch);
                    ResultSet row = rows.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }

        @Override
        public long estimate() throws SQLException {
            try (PreparedStatement rows = prepared("explain (format json) select" + HELD, Stretch.ALL)) {
                return SearchQuery.planned(rows);
            }
        }

        private PreparedStatement prepared(String sql, Stretch stretch) throws SQLException {
            PreparedStatement rows = connection.prepareStatement(sql);
            rows.setString(1, query);
            rows.setArray(2, connection.createArrayOf("text", tags(stretch)));
            rows.setString(3, kind.name());
            return rows;
        }
    }

    private Object[] tags(Stretch stretch) {
        return stretch.isAll() ? new Object[] {kind.name()} : stretch.eras().stream().map(kind::tag).toArray();
    }
}
