package org.wederhoor.web.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL is asked to find: a tsquery that means the same in Dutch, English and any other language. */
public final class SearchQuery {

    /** As long as a search may take; then it is given up. */
    private static final String AT_MOST = "2s";

    /** Of more words than these none is looked for by its beginning: every word that begins so would have to be gone through. */
    private static final int MOST_BEGINNINGS = 4;

    private static final String NEAREST = "select word from search_word where word % ?1 and abs(length(word) - length(?1)) <= 2"
            + " order by similarity(word, ?1) desc, word limit 1";

    private SearchQuery() {
    }

    /** Bounds what the searches of the present transaction may cost. */
    public static void bound(Connection connection) throws SQLException {
        try (PreparedStatement bound = connection.prepareStatement("select set_config('statement_timeout', ?, true),"
                + " set_config('pg_trgm.similarity_threshold', '0.35', true), set_config('jit', 'off', true),"
                + " set_config('max_parallel_workers_per_gather', '0', true)")) {
            bound.setString(1, AT_MOST);
            bound.executeQuery();
        }
    }

    /** Whether a search was given up because it took too long. */
    public static boolean isGivenUp(SQLException failure) {
        return "57014".equals(failure.getSQLState());
    }

    /**
     * Every one of {@code terms}.
     *
     * @param beginning whether words that only begin so are found too, unless there are many terms
     * @return empty where the terms only hold a sentence together
     */
    public static String of(Connection connection, List<String> terms, boolean beginning) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select search_query(?, ?)::text")) {
            query.setArray(1, connection.createArrayOf("text", terms.toArray()));
            query.setBoolean(2, beginning && terms.size() <= MOST_BEGINNINGS);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1) == null ? "" : row.getString(1);
            }
        }
    }

    /** Each of {@code terms} that does more than hold a sentence together, in their order; the first {@code most} of these. */
    public static List<String> words(Connection connection, List<String> terms, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select '(' || word || ')' from (select"
                + " search_word_query(term, false, false)::text, place from unnest(?) with ordinality as typed (term, place))"
                + " words (word, place) where word <> '' order by place limit ?")) {
            query.setArray(1, connection.createArrayOf("text", terms.toArray()));
            query.setInt(2, most);
            List<String> words = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    words.add(row.getString(1));
                }
            }
            return words;
        }
    }

    /**
     * Any of {@code terms}, to highlight by: PostgreSQL looks for every way in which a text meets a query, of which there are very many
     * where words are joined otherwise.
     */
    public static String marks(Connection connection, List<String> terms, boolean beginning) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select string_agg('(' || word || ')', ' | ') from (select"
                + " search_word_query(term, ?, false)::text from unnest(?) term) words (word) where word <> ''")) {
            query.setBoolean(1, beginning);
            query.setArray(2, connection.createArrayOf("text", terms.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1) == null ? "" : row.getString(1);
            }
        }
    }

    /** Whether each of {@code terms} only holds a sentence together, in one language or the other; or there are none. */
    public static boolean isEmpty(Connection connection, List<String> terms) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select coalesce(bool_and(numnode(search_word_query(term, false, false))"
                + " = 0), true) from unnest(?) term")) {
            query.setArray(1, connection.createArrayOf("text", terms.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /**
     * {@code terms} with the nearest published word in place of each that was never published; the same where that changes nothing.
     */
    public static List<String> corrected(Connection connection, List<String> terms) throws SQLException {
        List<String> corrected = new ArrayList<>();
        for (String term : terms) {
            corrected.add(term.length() < 4 || term.length() > 40 || !term.codePoints().allMatch(Character::isLetter) ? term
                    : nearest(connection, term));
        }
        return corrected;
    }

    private static String nearest(Connection connection, String word) throws SQLException {
        try (PreparedStatement nearest = connection.prepareStatement(NEAREST.replace("?1", "lower(unaccent(?))"))) {
            for (int i = 1; i <= 3; i++) {
                nearest.setString(i, word);
            }
            try (ResultSet row = nearest.executeQuery()) {
                return row.next() && !row.getString(1).equalsIgnoreCase(word) ? row.getString(1) : word;
            }
        }
    }
}
