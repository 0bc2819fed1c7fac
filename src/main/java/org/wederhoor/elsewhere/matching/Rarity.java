package org.wederhoor.elsewhere.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare the keys of all sentences are, by the statistics that the database keeps for its own plans: of the commonest keys the share of sentences that
 * have them, and of all others that it is smaller than that.
 *
 * @param common    by key, from 0 to 1
 * @param rare      what a key that is not among them counts for
 * @param sentences how many there are, about
 */
record Rarity(Map<Integer, Double> common, double rare, double sentences) {

    private static final String READ = "select most_common_elems::text::integer[], most_common_elem_freqs,"
            + " (select reltuples from pg_class where oid = 'match_text'::regclass) from pg_stats"
            + " where schemaname = 'public' and tablename = 'match_text' and attname = 'keys'";

    // before anything is counted all are alike
    private static final double UNKNOWN = 0.001;

    static Rarity read(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ); ResultSet row = read.executeQuery()) {
            if (!row.next() || row.getArray(1) == null) {
                return new Rarity(Map.of(), UNKNOWN, 1 / UNKNOWN);
            }
            Integer[] keys = (Integer[]) row.getArray(1).getArray();
            Float[] shares = (Float[]) row.getArray(2).getArray();
            Map<Integer, Double> common = new HashMap<>();
            double least = 1;
            for (int i = 0; i < keys.length; i++) {
                common.put(keys[i], (double) shares[i]);
                least = Math.min(least, shares[i]);
            }
            double sentences = Math.max(1, row.getDouble(3));
            return new Rarity(common, Math.max(least / 2, 1 / sentences), sentences);
        }
    }

    double share(int key) {
        return common.getOrDefault(key, rare);
    }

    /** In how many sentences it stands, about. */
    double of(int key) {
        return share(key) * sentences;
    }

    /** Its weight: the logarithm of how seldom it stands in a sentence. */
    double weight(int key) {
        return Math.max(0.1, -Math.log(share(key)));
    }
}
