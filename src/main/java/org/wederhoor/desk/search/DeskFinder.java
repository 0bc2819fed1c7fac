package org.wederhoor.desk.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

import org.wederhoor.publication.search.Results.Refusal;
import org.wederhoor.web.Missing;
import org.wederhoor.web.search.Correction;
import org.wederhoor.web.search.SearchQuery;
import org.wederhoor.web.search.SearchTime;

/** Searches everything that the desk has, drafts and texts of sources included. */
@ApplicationScoped
public class DeskFinder {

    // what anything at the desk holds, or was published; each kind has an index of its own
    private static final String HELD = "select word from unnest(?) word, search_stem_query(word, false) query"
            + " where exists (select from search_word published where published.word = word.word) or " + Stream.of(DeskKind.values())
                    .map(kind -> "exists (select from desk_search where words @@ query and kind = '" + kind + "')").collect(Collectors.joining(" or "));

    @Inject
    AgroalDataSource database;

    /** Call it in a transaction: the time that a search may take is bounded for that. */
    public DeskResults find(DeskAsked asked) {
        if (asked.wanted().isTooLong()) {
            return DeskResults.refused(Refusal.TOO_LONG);
        }
        if (asked.wanted().isNothing()) {
            return DeskResults.NONE;
        }
        try (Connection connection = database.getConnection()) {
            return find(new SearchTime().bound(connection), asked);
        } catch (SQLException e) {
            if (SearchTime.isGivenUp(e)) {
                return DeskResults.refused(Refusal.TOO_SLOW);
            }
            throw new IllegalStateException(e);
        }
    }

    private static DeskResults find(Connection connection, DeskAsked asked) throws SQLException {
        List<String> terms = asked.wanted().terms();
        SearchQuery query = new SearchQuery(connection, terms);
        List<DeskResults.Group> groups = groups(connection, asked, query);
        if (!groups.isEmpty()) {
            return new DeskResults(groups, null, null);
        }
        if (query.isEmpty()) {
            return DeskResults.refused(Refusal.NO_WORDS);
        }
        List<String> corrected = new Correction(connection, HELD).of(terms);
        return corrected.equals(terms) ? DeskResults.NONE : new DeskResults(
                groups(connection, asked, new SearchQuery(connection, corrected)), String.join(" ", corrected).replace("\"", ""), null);
    }

    private static List<DeskResults.Group> groups(Connection connection, DeskAsked asked, SearchQuery query) throws SQLException {
        List<DeskResults.Group> groups = new ArrayList<>();
        if (query.every().isEmpty()) {
            return groups;
        }
        UUID dossier = asked.dossier() == null ? null : asked.dossier().id;
        for (DeskKind kind : asked.kind() == null ? DeskKind.values() : new DeskKind[] {asked.kind()}) {
            List<DeskRows.Row> rows = new DeskRows(connection, kind, dossier).find(query);
            int total = Math.min(rows.size(), DeskResults.MOST);
            int from = (asked.page() - 1) * DeskResults.shown(asked);
            if (asked.page() > 1 && from >= total) {
                throw new Missing();
            }
            if (total > 0) {
                groups.add(new DeskResults.Group(kind, new DeskHits(connection).read(kind,
                        rows.subList(from, Math.min(total, from + DeskResults.shown(asked))),
                        query.marks(total < DeskRows.FEW)), total, rows.size() > DeskResults.MOST));
            }
        }
        return groups;
    }
}
