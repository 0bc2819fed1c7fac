package org.wederhoor.publication.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wederhoor.publication.Edition;
import org.wederhoor.publication.PublishedVerdict;
import org.wederhoor.web.search.Found;

/** Reads what is shown of the verdicts that were found. */
final class HitReader {

    /** About as many characters of a statement or a rationale as are shown. */
    private static final int EXCERPT = 240;

    private static final String READ = "select edition_id, sentence, ts_headline(search_language(language), search_text(sentence), query, options),"
            + " statements, ts_headline(search_language(language), search_text(statements), query, options),"
            + " rationale, ts_headline(search_language(language), search_text(rationale), query, options)"
            + " from search_verdict, cast(? as tsquery) query, cast(? as text) options where claim_id = any (?)"
            + " order by array_position(?, claim_id)";

    private final Connection connection;

    HitReader(Connection connection) {
        this.connection = connection;
    }

    /** @param marks the words to highlight, as a tsquery; empty for none */
    List<Hit> read(List<UUID> claims, String marks) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, marks);
            read.setString(2, Found.OPTIONS);
            read.setArray(3, connection.createArrayOf("uuid", claims.toArray()));
            read.setArray(4, connection.createArrayOf("uuid", claims.toArray()));
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    hits.add(new Hit(PublishedVerdict.of(Edition.findById(rows.getObject(1, UUID.class))),
                            Found.in(rows.getString(2), rows.getString(3)), excerpt(rows, 4), excerpt(rows, 6)));
                }
            }
        }
        return hits;
    }

    private static Found excerpt(ResultSet row, int column) throws SQLException {
        Found found = Found.in(row.getString(column), row.getString(column + 1));
        return found.any() ? found.excerpt(EXCERPT) : null;
    }
}
