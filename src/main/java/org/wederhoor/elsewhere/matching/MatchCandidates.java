package org.wederhoor.elsewhere.matching;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that have two of another's rarest words, or one that next to none has. */
final class MatchCandidates {

    // of its words, the rarest
    private static final int TELLING = 6;
    // sentences that a key may stand in so that it is looked for
    private static final double MOST = 20_000;
    private static final double FEW = 200;
    private static final int ENOUGH = 3_000;

    private final Connection connection;
    private final Rarity rarity;

    /** One of them, with all that it is compared by. */
    record Candidate(MatchKind kind, UUID id, String language, Set<Integer> keys, int size) {
    }

    MatchCandidates(Connection connection, Rarity rarity) {
        this.connection = connection;
        this.rarity = rarity;
    }

    List<Candidate> of(List<MatchWord> words, Collection<MatchKind> kinds) throws SQLException {
        List<Integer[]> telling = words.stream().map(this::looked).filter(keys -> keys.length > 0)
                .sorted(Comparator.comparingDouble(this::held)).limit(TELLING).collect(Collectors.toList());
        List<List<Integer[]>> together = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            if (held(telling.get(i)) <= FEW || telling.size() == 1) {
                together.add(Collections.singletonList(telling.get(i)));
            }
            for (int j = i + 1; j < telling.size(); j++) {
                together.add(List.of(telling.get(i), telling.get(j)));
            }
        }
        return together.isEmpty() ? List.of() : read(together, kinds);
    }

    private Integer[] looked(MatchWord word) {
        return Stream.concat(word.exact().stream(), word.kindred().stream()).filter(key -> rarity.of(key) <= MOST).toArray(Integer[]::new);
    }

    private double held(Integer[] keys) {
        return Stream.of(keys).mapToDouble(rarity::of).sum();
    }

    private List<Candidate> read(List<List<Integer[]>> together, Collection<MatchKind> kinds) throws SQLException {
        String any = together.stream().map(each -> each.stream().map(keys -> "keys && ?").collect(Collectors.joining(" and ", "(", ")")))
                .collect(Collectors.joining(" or "));
        try (PreparedStatement query = connection.prepareStatement("select kind, thing_id, language, keys, size from match_text where (" + any
                + ") and kind = any (?) limit " + ENOUGH)) {
            int at = 1;
            for (List<Integer[]> each : together) {
                for (Integer[] keys : each) {
                    query.setArray(at++, connection.createArrayOf("integer", keys));
                }
            }
            query.setArray(at, connection.createArrayOf("text", kinds.stream().map(Enum::name).toArray()));
            List<Candidate> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Array keys = row.getArray(4);
                    found.add(new Candidate(MatchKind.valueOf(row.getString(1)), row.getObject(2, UUID.class), row.getString(3),
                            Set.of((Integer[]) keys.getArray()), row.getInt(5)));
                }
            }
            return found;
        }
    }
}
