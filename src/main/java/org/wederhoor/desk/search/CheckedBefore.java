package org.wederhoor.desk.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.elsewhere.matching.MatchKind;
import org.wederhoor.elsewhere.matching.Matching;
import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.web.Ids;
import org.wederhoor.web.search.Marks;
import org.wederhoor.web.search.SearchQuery;
import org.wederhoor.web.search.SearchTime;
import org.wederhoor.web.search.Wanted;

/**
 * Finds the claims that a new one may repeat. Claims that hold several of its most telling words are compared with it by the
 * letters they share; so neither another order nor another form of words hides one, nor a typing error in some. Then those that say it in another
 * language, or in other words.
 */
@Named("checkedBefore")
@ApplicationScoped
public class CheckedBefore {

    /** How many of its words are looked for: the longest, and names and numbers before others. */
    private static final int TELLING = 6;

    private static final int ENOUGH_WORDS = 3;
    private static final int MOST = 5;

    private static final String LIKE = "select thing_id from (select d.thing_id, c.sentence, similarity(c.sentence, ?) as alike,"
            + " ts_rank(d.head_words, ?::tsquery) as rank from (select * from desk_search where kind = 'CLAIM' and head_words @@ ?::tsquery"
            + " and thing_id is distinct from ? order by ts_rank(head_words, ?::tsquery) desc limit 200) d join claim c on c.id = d.thing_id)"
            + " near where alike >= 0.3 order by alike desc, rank desc limit " + MOST;

    @Inject
    AgroalDataSource database;

    @Inject
    Matching matching;

    /**
     * The claims that are most like {@code sentence}; none where that is too short or too long to tell.
     *
     * @param except a claim that is not compared with itself; null for none
     */
    public List<DeskHit> like(String sentence, UUID except) {
        Wanted typed = Wanted.of(sentence);
        if (typed.isTooLong() || typed.terms().size() < ENOUGH_WORDS) {
            return List.of();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return like(new SearchTime().bound(connection), typed, except);
            } catch (SQLException e) {
                if (SearchTime.isGivenUp(e)) {
                    return List.of();
                }
                throw new IllegalStateException(e);
            }
        });
    }

    /** As {@link #like}, beside a form: {@code except} is an id or nothing. */
    public List<DeskHit> beside(String sentence, String except) {
        return like(sentence, Ids.parsed(except).orElse(null));
    }

    private List<DeskHit> like(Connection connection, Wanted typed, UUID except) throws SQLException {
        List<String> words = new SearchQuery(connection, telling(typed.terms())).each().stream().limit(TELLING).toList();
        String query = several(words);
        String any = String.join(" | ", words);
        List<DeskRows.Row> rows = new ArrayList<>();
        if (!query.isEmpty()) {
            try (PreparedStatement like = connection.prepareStatement(LIKE)) {
                like.setString(1, typed.typed());
                like.setString(2, any);
                like.setString(3, query);
                like.setObject(4, except, Types.OTHER);
                like.setString(5, any);
                try (ResultSet row = like.executeQuery()) {
                    while (row.next()) {
                        rows.add(new DeskRows.Row(row.getObject(1, UUID.class), 0));
                    }
                }
            }
        }
        inAnyLanguage(connection, typed.typed(), except).filter(row -> !rows.contains(row)).limit(MOST - rows.size()).toList().forEach(rows::add);
        return rows.isEmpty() ? List.of() : new DeskHits(connection).read(DeskKind.CLAIM, rows, Marks.of(any, List.of()));
    }

    /** Those that say it in other words: in another language, most of all. */
    private Stream<DeskRows.Row> inAnyLanguage(Connection connection, String sentence, UUID except) throws SQLException {
        return matching.match(connection, sentence, TextLanguage.of(sentence).locale().toLanguageTag(), Set.of(MatchKind.CLAIM), MOST + 1).stream()
                .filter(each -> !each.id().equals(except)).map(each -> new DeskRows.Row(each.id(), 0));
    }

    private static List<String> telling(List<String> terms) {
        return terms.stream().filter(term -> !term.startsWith("\""))
                .sorted(Comparator.comparingInt(CheckedBefore::weight).reversed()).limit(TELLING + 2).toList();
    }

    private static int weight(String word) {
        boolean name = Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
        return word.length() + (name ? 4 : 0);
    }

    /** Any three of the words; any two of three or four; both of two. */
    private static String several(List<String> words) {
        return some(words.size() > 4 ? 3 : Math.min(2, words.size()), words);
    }

    /** So many of the words, each of which is named as seldom as that takes. */
    private static String some(int needed, List<String> of) {
        if (needed == of.size() || of.isEmpty()) {
            return String.join(" & ", of);
        }
        if (needed == 1) {
            return String.join(" | ", of);
        }
        List<String> rest = of.subList(1, of.size());
        return of.get(0) + " & (" + some(needed - 1, rest) + ") | " + some(needed, rest);
    }
}
