package org.wederhoor.web.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed as PostgreSQL is asked to find it: tsqueries that mean the same in every language that is read. */
public final class SearchQuery {

    private static final Pattern PLANNED = Pattern.compile("\"Plan Rows\": (\\d+)");

    /** Of more words than these none is looked for by its beginning: every word that begins so has to be gone through. */
    private static final int MOST_BEGINNINGS = 4;

    /**
     * A word, or a phrase by those of its words that are in the index.
     *
     * @param searched  its search_text
     * @param whole     a tsquery for it in any form; empty where it only holds a sentence together, likewise {@code beginning}
     * @param beginning one for it and all that begin so
     * @param meant     null for a word that is known by its stems
     */
    private record Word(String searched, String whole, String beginning, Sought.Meant meant) {

        boolean isPhrase() {
            return searched.startsWith("\"");
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final String phrases;
    /** The words where each of them only holds a sentence together. */
    private final String lenient;

    /** Each of {@code terms}. */
    public SearchQuery(Connection connection, List<String> terms) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement("select searched, whole::text, beginning::text, sure::text, forms::text"
                + " from search_words(?)")) {
            asked.setArray(1, connection.createArrayOf("text", terms.toArray()));
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    words.add(new Word(row.getString(1), row.getString(2), row.getString(3),
                            row.getString(5) == null ? null : new Sought.Meant(row.getString(4), row.getString(5))));
                }
            }
        }
        phrases = words.stream().noneMatch(Word::isPhrase) ? null : text(connection, "select search_phrases(?)::text", terms);
        lenient = isEmpty() ? text(connection, "select search_query(?, false)::text", terms) : "";
    }

    private static String text(Connection connection, String sql, List<String> terms) throws SQLException {
        return texts(connection, sql, terms).get(0);
    }

    /** What a query gives for an array of words. */
    static List<String> texts(Connection connection, String sql, List<String> words) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", words.toArray()));
            List<String> texts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        }
    }

    /** Whether each of them only holds a sentence together, in one language or another; or there are none. */
    public boolean isEmpty() {
        return phrases == null && words.stream().allMatch(word -> word.whole.isEmpty());
    }

    /** Every one of them. */
    public Sought every() {
        return isEmpty() ? new Sought(lenient, null, List.of()) : sought(each());
    }

    /** Every one of them, by its beginning too unless there are many. */
    public Sought beginning() {
        return isEmpty() || words.size() > MOST_BEGINNINGS ? every() : sought(words.stream().map(Word::beginning).toList());
    }

    private Sought sought(List<String> each) {
        return new Sought(joined(each, " & "), phrases, words.stream().map(Word::meant).filter(Objects::nonNull).toList());
    }

    /**
     * Every one of them, where words that only begin so count too; of a word that very many rows hold they do not, since such a word is
     * whole, and all that hold it would have to be gone through.
     *
     * @param rows says of a word's tsquery about how many rows hold it
     * @return null where no word is looked for otherwise than {@link #every} does
     */
    public Sought beginnings(Estimate rows) throws SQLException {
        List<String> parts = new ArrayList<>();
        boolean wider = false;
        for (Word word : words.size() > MOST_BEGINNINGS ? List.<Word>of() : words) {
            boolean widens = !word.beginning.equals(word.whole) && rows.of(word.whole) < Stretch.COMMON;
            wider |= widens;
            parts.add(widens ? word.beginning : word.whole);
        }
        return wider ? sought(parts) : null;
    }

    /** About how many rows hold what a tsquery asks for. */
    public interface Estimate {
        long of(String query) throws SQLException;
    }

    /** A tsquery for each that does more than hold a sentence together, in their order. */
    public List<String> each() {
        return words.stream().map(Word::whole).filter(whole -> !whole.isEmpty()).map(whole -> "(" + whole + ")").toList();
    }

    /** What of a text that was found is highlighted; {@code beginning} says whether words that only begin so are. */
    public Marks marks(boolean beginning) {
        return Marks.of(joined(words.stream().filter(word -> !word.isPhrase()).map(word -> beginning ? word.beginning : word.whole).toList(), " | "),
                words.stream().map(Word::searched).filter(each -> each.startsWith("\"") || each.contains(" ")).toList());
    }

    private static String joined(List<String> queries, String operator) {
        return String.join(operator, queries.stream().filter(query -> !query.isEmpty()).map(query -> "(" + query + ")").toList());
    }

    /** {@code phrase} one word after the other, by their stems, as a tsquery; empty where these only hold a sentence together. */
    public static String adjacent(Connection connection, String phrase) throws SQLException {
        return text(connection, "select search_adjacent(words[1])::text from cast(? as text[]) words", List.of(phrase));
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
