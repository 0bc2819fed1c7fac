package org.wederhoor.web.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL is asked to find: a tsquery that means the same in every language that is read. */
public final class SearchQuery {

    private static final Pattern PLANNED = Pattern.compile("\"Plan Rows\": (\\d+)");

    /** Of more words than these none is looked for by its beginning: every word that begins so has to be gone through. */
    private static final int MOST_BEGINNINGS = 4;

    private static final String WORDS = "select search_word_query(term, false, false)::text, search_word_query(term, true, false)::text"
            + " from unnest(?) with ordinality as typed (term, place) order by place";

    /** Of more words than these none is corrected: the nearest to each would have to be looked for. */
    private static final int MOST_CORRECTED = 8;

    private static final String NEAREST = "select coalesce(nearest.word, term) from unnest(?) with ordinality asked (term, place)"
            + " cross join lateral (select lower(unaccent(term))) plain (term_word)"
            + " left join lateral (select word from search_word where length(term_word) between 4 and 40 and term_word !~ '[^[:alpha:]]'"
            + " and word % term_word and abs(length(word) - length(term_word)) <= 2"
            + " order by similarity(word, term_word) desc, word limit 1) nearest on lower(nearest.word) <> lower(term) order by place";

    private SearchQuery() {
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

    /**
     * Every one of {@code terms}, where words that only begin so count too; of a word that very many rows hold they do not, since such
     * a word is whole, and all that hold it would have to be gone through.
     *
     * @param rows says of a word's tsquery about how many rows hold it
     * @return empty where no word is looked for otherwise than {@link #of} does
     */
    public static String beginnings(Connection connection, List<String> terms, Estimate rows) throws SQLException {
        if (terms.size() > MOST_BEGINNINGS) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        boolean wider = false;
        try (PreparedStatement words = connection.prepareStatement(WORDS)) {
            words.setArray(1, connection.createArrayOf("text", terms.toArray()));
            try (ResultSet word = words.executeQuery()) {
                while (word.next()) {
                    String whole = word.getString(1);
                    String beginning = word.getString(2);
                    boolean widens = !beginning.equals(whole) && rows.of(whole) < Stretch.COMMON;
                    wider |= widens;
                    if (!whole.isEmpty()) {
                        parts.add("(" + (widens ? beginning : whole) + ")");
                    }
                }
            }
        }
        return wider ? String.join(" & ", parts) : "";
    }

    /** About how many rows hold what a tsquery asks for. */
    public interface Estimate {
        long of(String query) throws SQLException;
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

    /** Whether each of {@code terms} only holds a sentence together, in one language or another; or there are none. */
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
     * {@code terms} with the nearest published word in place of each that was never published; the same where that changes nothing, or
     * where they are many.
     */
    public static List<String> corrected(Connection connection, List<String> terms) throws SQLException {
        if (terms.size() > MOST_CORRECTED) {
            return terms;
        }
        try (PreparedStatement nearest = connection.prepareStatement(NEAREST)) {
            nearest.setArray(1, connection.createArrayOf("text", terms.toArray()));
            List<String> corrected = new ArrayList<>();
            try (ResultSet row = nearest.executeQuery()) {
                while (row.next()) {
                    corrected.add(row.getString(1));
                }
            }
            return corrected;
        }
    }

    /**
     * About how many rows a query has, as PostgreSQL's planner reckons from its statistics, without looking for them.
     *
     * @param explain "explain (format json)" of the query
     */
    public static long planned(PreparedStatement explain) throws SQLException {
        try (ResultSet plan = explain.executeQuery()) {
            plan.next();
            Matcher rows = PLANNED.matcher(plan.getString(1));
            return rows.find() ? Long.parseLong(rows.group(1)) : 0;
        }
    }
}
