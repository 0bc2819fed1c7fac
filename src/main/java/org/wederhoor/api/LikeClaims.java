package org.wederhoor.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.elsewhere.matching.MatchKind;
import org.wederhoor.elsewhere.matching.Matching;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.web.Turns;
import org.wederhoor.web.search.SearchQuery;
import org.wederhoor.web.search.SearchTime;
import org.wederhoor.web.search.Wanted;

/** Finds the claims that stand and share the most words with a text, by the search's index, or say the same in another language. */
@ApplicationScoped
class LikeClaims {

    static final int LONGEST = Wanted.LONGEST;

    private static final int MOST = 20;
    private static final double LEAST = 0.4;

    // words that very many verdicts hold tell none from another
    private static final int TELLING = 8;

    private static final String LIKE = "select claim_id, (select count(*) from unnest(?::text[]) word where claim_words @@ word::tsquery) as shared"
            + " from (select * from search_verdict where words @@ ?::tsquery and mark is not null order by number desc limit 2000) held"
            + " order by shared desc, number desc limit " + MOST;

    private final AgroalDataSource database;
    private final Matching matching;
    private final Turns searching;

    @Inject
    LikeClaims(AgroalDataSource database, Matching matching) {
        this.database = database;
        this.matching = matching;
        searching = new Turns(database.getConfiguration().connectionPoolConfiguration().maxSize() / 4);
    }

    /** @param likeness the share of the text's telling words that the claim has, up to 1 */
    record Like(PublishedVerdict verdict, double likeness) {
    }

    /**
     * The likest first.
     *
     * @throws ApiProblem where that takes too long
     */
    List<Like> to(String text) {
        SearchTime time = new SearchTime();
        try {
            return searching.take(time.left(), () -> QuarkusTransaction.requiringNew().call(() -> find(time, text))).orElseThrow(LikeClaims::tooSlow);
        } catch (RuntimeException e) {
            throw SearchTime.isGivenUp(e) ? tooSlow() : e;
        }
    }

    private static ApiProblem tooSlow() {
        return new ApiProblem(503, "The search took too long.");
    }

    private List<Like> find(SearchTime time, String text) throws SQLException {
        Map<UUID, Double> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            Connection bound = time.bound(connection);
            List<String> words = telling(bound, new SearchQuery(bound, Wanted.of(text.replace('"', ' ')).terms()).each());
            if (!words.isEmpty()) {
                read(bound, words, found);
            }
            matching.match(bound, text, TextLanguage.of(text).locale().toLanguageTag(), Set.of(MatchKind.PUBLISHED), MOST)
                    .forEach(each -> found.merge(each.id(), Math.round(100 * each.likeness()) / 100.0, Math::max));
        }
        Map<UUID, PublishedVerdict> verdicts = PublishedVerdict.all(CurrentEdition.of(found.keySet())).stream()
                .collect(Collectors.toMap(verdict -> verdict.said().claim().id(), Function.identity()));
        return found.entrySet().stream().filter(each -> verdicts.containsKey(each.getKey()))
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed()).limit(MOST)
                .map(each -> new Like(verdicts.get(each.getKey()), each.getValue())).toList();
    }

    private static List<String> telling(Connection connection, List<String> words) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String word : words) {
            try (PreparedStatement explain = connection.prepareStatement("explain (format json) select from search_verdict where words @@ ?::tsquery")) {
                explain.setString(1, word);
                rows.put(word, SearchQuery.planned(explain));
            }
        }
        return rows.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(TELLING).map(Map.Entry::getKey).collect(Collectors.toCollection(
                ArrayList::new));
    }

    private static void read(Connection connection, List<String> words, Map<UUID, Double> found) throws SQLException {
        try (PreparedStatement like = connection.prepareStatement(LIKE)) {
            like.setArray(1, connection.createArrayOf("text", words.toArray()));
            like.setString(2, String.join(" | ", words));
            try (ResultSet rows = like.executeQuery()) {
                while (rows.next()) {
                    double share = Math.round(100.0 * rows.getInt(2) / words.size()) / 100.0;
                    if (share >= LEAST) {
                        found.put(rows.getObject(1, UUID.class), share);
                    }
                }
            }
        }
    }
}
