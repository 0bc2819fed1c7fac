package org.wederhoor.publication.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.web.search.Found;
import org.wederhoor.web.search.Marks;
import org.wederhoor.web.search.SearchTime;

/** Reads what is shown of the verdicts that were found. */
final class HitReader {

    /** About as many characters of a statement or a rationale as are shown. */
    private static final int EXCERPT = 240;

    private static final String READ = "select edition_id, sentence,"
            + " ts_headline(search_language(language), search_shown(sentence, query), query, options),"
            + " statements, ts_headline(likely::regconfig, search_shown(statements, query), query, options),"
            + " rationale, ts_headline(search_language(language), search_shown(rationale, query), query, options)"
            + " from search_verdict, cast(? as tsquery) query, cast(? as text) options where claim_id = any (?)"
            + " order by array_position(?, claim_id)";

    private final SearchTime time;
    private final Connection connection;

    HitReader(SearchTime time, Connection connection) {
        this.time = time;
        this.connection = connection;
    }

    private record Row(UUID edition, Found sentence, Found statements, Found rationale) {
    }

    List<Hit> read(List<UUID> claims, Marks marks) throws SQLException {
        List<Row> found = rows(claims, marks);
        // Hibernate prepares its statement on the same connection, unseen
        time.limit(connection);
        Map<UUID, Edition> editions = Edition.<Edition>list("id in ?1", found.stream().map(Row::edition).toList()).stream()
                .collect(Collectors.toMap(edition -> edition.id, edition -> edition));
        return found.stream().map(row -> new Hit(PublishedVerdict.of(editions.get(row.edition)), row.sentence, row.statements, row.rationale))
                .toList();
    }

    private List<Row> rows(List<UUID> claims, Marks marks) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, marks.words());
            read.setString(2, Found.OPTIONS);
            read.setArray(3, connection.createArrayOf("uuid", claims.toArray()));
            read.setArray(4, connection.createArrayOf("uuid", claims.toArray()));
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getObject(1, UUID.class), Found.in(rows.getString(2), rows.getString(3), marks),
                            excerpt(rows, 4, marks), excerpt(rows, 6, marks)));
                }
            }
        }
        return found;
    }

    private static Found excerpt(ResultSet row, int column, Marks marks) throws SQLException {
        Found found = Found.in(row.getString(column), row.getString(column + 1), marks);
        return found.any() ? found.excerpt(EXCERPT) : null;
    }
}
