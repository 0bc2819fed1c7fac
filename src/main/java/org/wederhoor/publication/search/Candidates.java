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
     * Those that hold all of {@code terms}, and, where these are few, those in which words only begin so.
     *
     * @param query the terms as a tsquery; null to find by the filters alone
     */
    Set<UUID> find(String query, List<String> terms) throws SQLException {
        String phrase = asked.wanted().phrase() == null || query == null ? null
                : SearchQuery.of(connection, List.of(asked.wanted().phrase()), false);
        Set<UUID> found = new LinkedHashSet<>(within(query, phrase));
        if (query != null && found.size() < FEW) {
            String beginnings = SearchQuery.beginnings(connection, terms, this::planned);
            if (!beginnings.isEmpty()) {
                found.addAll(within(beginnings, null));
            }
        }
        return found;
    }

    private long planned(String word) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain (format json) select from search_verdict where words @@ ?::tsquery")) {
            explain.setString(1, word);
            return SearchQuery.planned(explain);
        }
    }

    private List<UUID> within(String query, String phrase) throws SQLException {
        Holding rows = new Holding(query, phrase);
        return query == null && things.isEmpty() ? rows.in(Stretch.ALL) : Stretch.search(last(), MOST, rows);
    }

    private long last() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement("select coalesce(max(number), 0) from search_verdict");
                ResultSet row = last.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The verdicts that hold a query's words, or any where there is none, and pass the filters. */
    private final class Holding extends HeldRows<UUID> {

        private final String query;
        private final String phrase;

        Holding(String query, String phrase) {
            super(connection);
            this.query = query;
            this.phrase = phrase;
        }

        @Override
        public List<UUID> in(Stretch stretch) throws SQLException {
            List<Object> values = new ArrayList<>();
            String sql = query == null ? "select claim_id " + held(stretch, values) + " order by number desc limit " + (MOST + 1)
                    : ranked(stretch, query, phrase, values);
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
            if (query != null) {
                values.add(query);
            }
            return "from search_verdict where " + (query == null ? "true" : "words @@ ?::tsquery") + filters(stretch, values);
        }
    }

    // the weights of a word in the rationale, a statement, a name, the claim
    private String ranked(Stretch stretch, String query, String phrase, List<Object> values) throws SQLException {
        values.add(query);
        values.add(phrase == null ? query : phrase);
        values.add(query);
        String filters = filters(stretch, values);
        values.add(query);
        return "select claim_id from (select claim_id, number, words, case when not claim_words @@ ?::tsquery then 0"
                + " when claim_words @@ ?::tsquery then 2 else 1 end as place from search_verdict where words @@ ?::tsquery" + filters
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
