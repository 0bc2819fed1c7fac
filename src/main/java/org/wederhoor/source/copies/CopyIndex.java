package org.wederhoor.source.copies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.wederhoor.source.copies.CopyTables.Archived;
import org.wederhoor.source.text.TextRange;

/**
 * Finds the archived sources whose wording a text shares, in a time that hardly grows with the archive. Everything happens in the
 * caller's transaction; what others have not committed yet is not found.
 */
@ApplicationScoped
public class CopyIndex {

    /** Less than this in common, in both directions, is no copy. */
    public static final double LEAST_SHARE = 0.25;

    /** No more than this many copies are named. */
    public static final int MOST = 50;

    // the exact shares are computed for this many at most: those with the most, and the rarest, runs in common
    private static final int VERIFIED = 100;
    // a text of some ten thousand words; of a longer one the least hashes are looked up, which are chosen alike in its copies
    private static final int LOOKED_UP = 1_000;

    @Inject
    EntityManager entities;

    /** As {@link #add(UUID, String, List)} with nothing left out. */
    public void add(UUID source, String text) {
        add(source, text, List.of());
    }

    /**
     * Makes {@code source} findable by its text, in place of what it was findable by. The source's row must exist.
     *
     * @param leftOut what is not the article, in the text's order; copies are not recognised by it, though it counts as part of
     *                the text that the shares are of
     */
    public void add(UUID source, String text, List<TextRange> leftOut) {
        session().doWork(connection -> add(connection, source, text, leftOut));
    }

    /** As {@link #find(UUID, String, List)} with nothing left out. */
    public List<NearCopy> find(UUID source, String text) {
        return find(source, text, List.of());
    }

    /**
     * The archived sources of which at least {@link #LEAST_SHARE} stands in {@code text}, or the other way round; the largest
     * share first, no more than {@link #MOST}. The shares are exact, of the whole of either text; but words that are left out
     * of either, or that stand in so many archived texts that they must be a site's furniture, count as not shared. Two pages
     * that only have the same frame around articles of their own are no copies: see {@link Frame}; nor are two that share little but
     * quotations: see {@link SharedQuotations}. Of several readings of one file the one with most in common is named, of its own none.
     *
     * @param source  whose text it is: not named itself, and it says of which site the text is; may be null, or not in the archive
     * @param leftOut as in {@link #add(UUID, String, List)}
     */
    public List<NearCopy> find(UUID source, String text, List<TextRange> leftOut) {
        return session().doReturningWork(connection -> find(connection, source, text, leftOut));
    }

    private Session session() {
        Session session = entities.unwrap(Session.class);
        // the source may have been made in this very transaction; a page that only looks has none
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        return session;
    }

    /** As {@link #add(UUID, String, List)}, in the transaction of {@code connection}. */
    public static void add(Connection connection, UUID source, String text, List<TextRange> leftOut) throws SQLException {
        WordRuns runs = WordRuns.of(text, leftOut);
        long[] kept = runs.keptHashes();
        new CopyTables(connection).put(source, Shingles.of(runs.hashes()).size(), kept, runs.hashes(),
                at(kept, Fingerprint.of(kept)));
    }

    /** As {@link #find(UUID, String, List)}, in the transaction of {@code connection}. */
    public static List<NearCopy> find(Connection connection, UUID source, String text, List<TextRange> leftOut)
            throws SQLException {
        WordRuns runs = WordRuns.of(text, leftOut);
        long[] kept = runs.keptHashes();
        int[] chosen = lookedUp(kept, Fingerprint.of(kept));
        CopyTables tables = new CopyTables(connection);
        List<List<Integer>> holders = tables.holders(at(kept, chosen), Telling.COUNTED, source);
        int bar = Telling.bar(holders.stream().mapToInt(List::size).toArray());
        boolean[] telling = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            telling[i] = holders.get(i).size() <= bar;
        }
        long[] mine = Telling.runs(kept, chosen, telling);
        Shingles unquoted = SharedQuotations.outside(mine, text);
        int size = Shingles.of(runs.hashes()).size();
        Map<UUID, NearCopy> copies = new HashMap<>();
        for (Archived archived : tables.load(likeliest(holders, bar), source)) {
            Shingles theirs = Shingles.of(archived.runs());
            int shared = Shingles.of(mine).shared(theirs);
            NearCopy copy = new NearCopy(archived.source(), Containment.share(shared, size),
                    Containment.share(shared, archived.size()));
            double outside = Containment.share(unquoted.shared(theirs), Math.min(size, archived.size()));
            boolean framed = archived.sameSite() ? Frame.isAllThatIsSharedOnSite(kept, archived.runs()) : Frame.isAllThatIsShared(kept, archived.runs());
            if (copy.share() >= LEAST_SHARE && !framed && !SharedQuotations.isAllThatIsShared(copy.share(), outside)) {
                copies.merge(archived.file(), copy, (one, other) -> one.share() >= other.share() ? one : other);
            }
        }
        return copies.values().stream().sorted(Comparator.comparingDouble(NearCopy::share).reversed().thenComparing(NearCopy::source))
                .limit(MOST).toList();
    }

    /** The numbers of those that hold the most of what tells; a run that few hold says more than one that many hold. */
    private static List<Integer> likeliest(List<List<Integer>> holders, int bar) {
        Map<Integer, Double> weights = new HashMap<>();
        for (List<Integer> each : holders) {
            if (each.size() <= bar) {
                each.forEach(number -> weights.merge(number, 1.0 / each.size(), Double::sum));
            }
        }
        Comparator<Map.Entry<Integer, Double>> heaviest = Map.Entry.<Integer, Double>comparingByValue().reversed();
        return weights.entrySet().stream().sorted(heaviest.thenComparing(Map.Entry.comparingByKey()))
                .limit(VERIFIED).map(Map.Entry::getKey).toList();
    }

    private static int[] lookedUp(long[] hashes, int[] chosen) {
        return chosen.length <= LOOKED_UP ? chosen
                : IntStream.of(chosen).boxed().sorted(Comparator.comparingLong(index -> hashes[index])).limit(LOOKED_UP)
                        .mapToInt(Integer::intValue).sorted().toArray();
    }

    private static long[] at(long[] hashes, int[] indexes) {
        return IntStream.of(indexes).mapToLong(index -> hashes[index]).toArray();
    }
}
