package org.wederhoor.publication.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.search.SearchQuery;

/** Searches what was published, and nothing else. */
@ApplicationScoped
public class VerdictSearch {

    @Inject
    AgroalDataSource database;

    @Inject
    Site site;

    /** Call it in a transaction: the time that a search may take is bounded for that. */
    Results find(Asked asked) {
        if (asked.wanted().isTooLong()) {
            return Results.refused(Results.Refusal.TOO_LONG);
        }
        if (!asked.isAnything()) {
            return Results.NONE;
        }
        try (Connection connection = database.getConnection()) {
            SearchQuery.bound(connection);
            return find(connection, asked);
        } catch (SQLException e) {
            if (SearchQuery.isGivenUp(e)) {
                return Results.refused(Results.Refusal.TOO_SLOW);
            }
            throw new IllegalStateException(e);
        }
    }

    private Results find(Connection connection, Asked asked) throws SQLException {
        List<String> terms = asked.wanted().terms();
        String query = asked.wanted().isNothing() ? null : SearchQuery.of(connection, terms, false);
        if (query != null && query.isEmpty()) {
            return Results.refused(Results.Refusal.NO_WORDS);
        }
        PublishedNames names = new PublishedNames(connection);
        List<UUID> things = new ArrayList<>();
        if (!know(names, asked, things)) {
            return Results.NONE;
        }
        Candidates candidates = new Candidates(connection, asked, things, site.zone());
        Set<UUID> found = candidates.find(query, terms);
        List<Named> named = query == null ? List.of() : names.matching(SearchQuery.of(connection, terms, true));
        if (!found.isEmpty() || !named.isEmpty() || query == null) {
            return page(connection, asked, query, null, List.copyOf(found), named);
        }
        if (SearchQuery.isEmpty(connection, terms)) {
            return Results.refused(Results.Refusal.NO_WORDS);
        }
        List<String> corrected = SearchQuery.corrected(connection, terms);
        if (corrected.equals(terms)) {
            return Results.NONE;
        }
        String other = SearchQuery.of(connection, corrected, false);
        return page(connection, asked, other, String.join(" ", corrected).replace("\"", ""), List.copyOf(candidates.find(other, corrected)),
                names.matching(SearchQuery.of(connection, corrected, true)));
    }

    /** Whether there are such a party and such a dossier as were asked for; {@code things} are they. */
    private static boolean know(PublishedNames names, Asked asked, List<UUID> things) throws SQLException {
        if (asked.party() != null) {
            things.add(names.at("PARTY", asked.party()));
        }
        if (asked.dossier() != null) {
            things.add(names.at("DOSSIER", asked.dossier()));
        }
        return !things.contains(null);
    }

    private static Results page(Connection connection, Asked asked, String query, String corrected, List<UUID> found, List<Named> named)
            throws SQLException {
        int total = Math.min(found.size(), Candidates.MOST);
        int from = (asked.page() - 1) * Results.PER_PAGE;
        if (asked.page() > 1 && from >= total) {
            throw new Missing();
        }
        if (total == 0 && named.isEmpty()) {
            return Results.NONE;
        }
        List<Hit> hits = new HitReader(connection).read(found.subList(from, Math.min(total, from + Results.PER_PAGE)), query);
        List<Named> choices = new PublishedNames(connection).of(found.subList(0, total));
        return new Results(named, hits, total, found.size() > Candidates.MOST, corrected,
                choices.stream().filter(Named::party).toList(), choices.stream().filter(choice -> !choice.party()).toList(), null);
    }
}
