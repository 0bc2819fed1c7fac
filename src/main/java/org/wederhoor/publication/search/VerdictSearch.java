package org.wederhoor.publication.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.Turns;
import org.wederhoor.web.search.Correction;
import org.wederhoor.web.search.Marks;
import org.wederhoor.web.search.SearchQuery;
import org.wederhoor.web.search.SearchTime;

/** Searches what was published, and nothing else. Only a few search at a time, so that searches never take all connections. */
@ApplicationScoped
public class VerdictSearch {

    private final Turns searching;
    private final AgroalDataSource database;
    private final Site site;

    @Inject
    VerdictSearch(AgroalDataSource database, Site site) {
        this.database = database;
        this.site = site;
        searching = new Turns(database.getConfiguration().connectionPoolConfiguration().maxSize() / 4);
    }

    /** Finds in a transaction of its own, or refuses because it took too long. */
    public Results find(Asked asked) {
        if (asked.wanted().isTooLong()) {
            return Results.refused(Results.Refusal.TOO_LONG);
        }
        if (!asked.isAnything()) {
            return Results.NONE;
        }
        SearchTime time = new SearchTime();
        try {
            return searching.take(time.left(), () -> QuarkusTransaction.requiringNew().call(() -> find(time, asked)))
                    .orElse(Results.refused(Results.Refusal.TOO_SLOW));
        } catch (RuntimeException e) {
            if (SearchTime.isGivenUp(e)) {
                return Results.refused(Results.Refusal.TOO_SLOW);
            }
            throw e;
        }
    }

    private Results find(SearchTime time, Asked asked) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return find(time, time.bound(connection), asked);
        }
    }

    private Results find(SearchTime time, Connection connection, Asked asked) throws SQLException {
        List<String> terms = asked.wanted().terms();
        SearchQuery query = asked.wanted().isNothing() ? null : new SearchQuery(connection, terms);
        if (query != null && query.every().isEmpty()) {
            return Results.refused(Results.Refusal.NO_WORDS);
        }
        PublishedNames names = new PublishedNames(connection);
        List<UUID> things = new ArrayList<>();
        if (!know(names, asked, things)) {
            return Results.NONE;
        }
        Candidates candidates = new Candidates(connection, asked, things, site.zone());
        Results results = page(time, connection, asked, query, List.copyOf(candidates.find(query)));
        if (results.isAnything() || query == null) {
            return results;
        }
        if (query.isEmpty()) {
            return Results.refused(Results.Refusal.NO_WORDS);
        }
        List<String> corrected = new Correction(connection, Correction.PUBLISHED).of(terms);
        if (corrected.equals(terms)) {
            return Results.NONE;
        }
        SearchQuery meant = new SearchQuery(connection, corrected);
        return page(time, connection, asked, meant, List.copyOf(candidates.find(meant))).insteadOf(String.join(" ", corrected).replace("\"", ""));
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

    /** @param query null where it is found by the filters alone */
    private static Results page(SearchTime time, Connection connection, Asked asked, SearchQuery query, List<UUID> found)
            throws SQLException {
        int total = Math.min(found.size(), Candidates.MOST);
        int from = (asked.page() - 1) * Results.PER_PAGE;
        if (asked.page() > 1 && from >= total) {
            throw new Missing();
        }
        PublishedNames names = new PublishedNames(connection);
        Marks marks = query == null ? Marks.NONE : query.marks(total < Candidates.FEW);
        List<Named> choices = names.of(found.subList(0, total));
        return new Results(query == null ? List.of() : names.matching(query.beginning(), marks),
                new HitReader(time, connection).read(found.subList(from, Math.min(total, from + Results.PER_PAGE)), marks), total,
                found.size() > Candidates.MOST, null, choices.stream().filter(Named::party).toList(),
                choices.stream().filter(choice -> !choice.party()).toList(), null);
    }
}
