package org.wederhoor.publication.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.web.search.HeldRows;
import org.wederhoor.web.search.SearchQuery;
import org.wederhoor.web.search.Sought;
import org.wederhoor.web.search.Stretch;

/** The claims that a search finds, the best first: those that say the very words, then those that hold them, then the rest by weight. */
final class Candidates {

    /** As many as are put in order and counted; of what more verdicts hold, the newest are. */
    static final int MOST = 500;

    /** With fewer than these, words are found by their beginning too. */
    static final int FEW = 5;

    private final Connection connection;
    private final Asked asked;
    private final List<UUID> things;
    private final ZoneId zone;

    /** @param things the party and the dossier that have to be named */
    Candidates(Connection connection, Asked asked, List<UUID> things, ZoneId zone) {
        this.connection = connection;
        this.asked = asked;
        this.things = things;
        this.zone = zone;
    }

    /**
     * Those that hold every word, and, where these are few, those in which words only begin so.
     *
     * @param query null to find by the filters alone
     */
    Set<UUID> find(SearchQuery query) throws SQLException {
        if (query == null) {
            return new LinkedHashSet<>(within(null, ""));
        }
        String phrase = asked.wanted().phrase() == null ? "" : SearchQuery.adjacent(connection, asked.wanted().phrase());
        Set<UUID> found = new LinkedHashSet<>(within(query.every(), phrase));
        Sought beginnings = found.size() < FEW ? query.beginnings(this::planned) : null;
        if (beginnings != null) {
            found.addAll(within(beginnings, ""));
        }
        return found;
    }

    private long planned(String word) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain (format json) select from search_verdict where words @@ ?::tsquery")) {
            explain.setString(1, word);
            return SearchQuery.planned(explain);
        }
    }

    /** @param phrase the words one after the other, as a tsquery; empty for none */
    private List<UUID> within(Sought sought, String phrase) throws SQLException {
        Holding rows = new Holding(sought, phrase);
        return sought == null && things.isEmpty() ? rows.in(Stretch.ALL) : Stretch.search(last(), MOST, rows);
    }

    private long last() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement("select coalesce(max(number), 0) from search_verdict");
                ResultSet row = last.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The verdicts that hold what is sought, or any where nothing is, and pass the filters. */
    private final class Holding extends HeldRows<UUID> {

        private final Sought sought;
        private final String phrase;

        Holding(Sought sought, String phrase) {
            super(connection);
            this.sought = sought;
            this.phrase = phrase;
        }

        @Override
        public List<UUID> in(Stretch stretch) throws SQLException {
            List<Object> values = new ArrayList<>();
            String sql = sought == null ? "select claim_id " + held(stretch, values) + " order by number desc limit " + (MOST + 1)
                    : ranked(stretch, sought, phrase, values);
            try (PreparedStatement statement = prepared(sql, values)) {
                List<UUID> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getObject(1, UUID.class));
                    }
                }
                return found;
            }
        }

        @Override
        protected String held(Stretch stretch, List<Object> values) throws SQLException {
            return "from search_verdict where " + (sought == null ? "true" : sought.condition(values)) + filters(stretch, values);
        }
    }

    // the weights of a word in the rationale, a statement, a name, the claim
    private String ranked(Stretch stretch, Sought sought, String phrase, List<Object> values) throws SQLException {
        values.add(sought.words());
        values.add(phrase.isEmpty() ? sought.words() : phrase);
        String held = sought.condition(values) + filters(stretch, values);
        values.add(sought.words());
        return "select claim_id from (select claim_id, number, words, case when not claim_words @@ ?::tsquery then 0"
                + " when claim_words @@ ?::tsquery then 2 else 1 end as place from search_verdict where " + held
                + " order by place desc, number desc limit " + (MOST + 1) + ") best"
                + " order by place desc, ts_rank('{0.1, 0.4, 0.6, 1}', words, ?::tsquery) desc, number desc";
    }

    private String filters(Stretch stretch, List<Object> values) throws SQLException {
        StringBuilder filters = new StringBuilder();
        if (!things.isEmpty()) {
            filters.append(" and things @> ?");
            values.add(connection.createArrayOf("uuid", things.toArray()));
        }
        if (!stretch.isAll()) {
            filters.append(" and eras && ?");
            values.add(connection.createArrayOf("integer", stretch.eras().toArray()));
        }
        if (asked.mark() != null) {
            filters.append(" and mark = ?");
            values.add(asked.mark().name());
        }
        day(" and published_at >= ?", asked.from(), filters, values);
        day(" and published_at < ?", asked.to() == null ? null : asked.to().plusDays(1), filters, values);
        return filters.toString();
    }

    private void day(String condition, LocalDate day, StringBuilder filters, List<Object> values) {
        if (day != null) {
            filters.append(condition);
            values.add(day.atStartOfDay(zone).toOffsetDateTime());
        }
    }
}
