package org.wederhoor.elsewhere.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.web.guard.DeskConfig;

/**
 * Finds the sentences that say what another says, in whatever language of these: by names, numbers and kindred words, and by word lists where the
 * installation names some. Sentences are written down by the database wherever they are said ({@code match_say}); what they are found by is made here
 * soon after, and anew when the lists or the desk's own terms change.
 */
@Singleton
public class Matching {

    /** Less than this is chance. */
    public static final double ENOUGH = 0.4;

    private static final Logger LOG = Logger.getLogger(Matching.class);
    private static final int BATCH = 1_000;
    private static final long COUNTED_FOR = 60_000_000_000L;

    private static final String NEXT = "select kind, thing_id, language, words from match_text where made_with < ? or made_with > ? limit " + BATCH
            + " for update skip locked";
    private static final String MADE = "update match_text set keys = ?, size = ?, made_with = ? where kind = ? and thing_id = ?::uuid and language = ?";

    private final AgroalDataSource database;
    private final DeskConfig desk;
    private final TranslationLists fromFiles;
    private volatile TranslationLists lists;
    private volatile Rarity rarity;
    private volatile long countedAt;

    @Inject
    Matching(AgroalDataSource database, DeskConfig desk, MatchingConfig config) {
        this.database = database;
        this.desk = desk;
        this.fromFiles = TranslationLists.read(config.wordLists());
    }

    /**
     * What says the same as a sentence, the likest first, each thing once.
     *
     * @param language of the sentence, as a BCP 47 tag
     * @param most     how many at most
     */
    public List<Match> match(String sentence, String language, Collection<MatchKind> kinds, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return match(connection, sentence, language, kinds, most);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The same in a transaction that is under way, which may limit how long that takes. */
    public List<Match> match(Connection connection, String sentence, String language, Collection<MatchKind> kinds, int most) throws SQLException {
        List<MatchWord> words = keys().of(sentence, language);
        Rarity counted = rarity(connection);
        Map<Object, Match> best = new LinkedHashMap<>();
        new MatchCandidates(connection, counted).of(words, kinds).stream()
                .map(each -> new Match(each.kind(), each.id(), each.language(), Likeness.of(words, counted::weight, each.keys(), each.size())))
                .filter(each -> each.likeness() >= ENOUGH).sorted(Comparator.comparingDouble(Match::likeness).reversed().thenComparing(Match::id))
                .forEach(each -> best.putIfAbsent(List.of(each.kind(), each.id()), each));
        return best.values().stream().limit(most).toList();
    }

    @Scheduled(every = "${wederhoor.matching.every:2s}", delayed = "${wederhoor.matching.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        if (desk.enabled()) {
            try {
                catchUp();
            } catch (RuntimeException e) {
                LOG.warnf("What claims say was not compared for now: %s", e);
            }
        }
    }

    /** Makes what sentences are found by, of all that wait for it. */
    public void catchUp() {
        QuarkusTransaction.requiringNew().run(() -> lists = fromFiles.with(DeskTerm.all()));
        while (QuarkusTransaction.requiringNew().call(this::makeSome) == BATCH) {
            // another batch waits
        }
    }

    private int makeSome() {
        int number = lists.number();
        MatchKeys keys = new MatchKeys(lists);
        int made = 0;
        try (Connection connection = database.getConnection(); PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement say = connection.prepareStatement(MADE)) {
            next.setInt(1, number);
            next.setInt(2, number);
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    List<MatchWord> words = keys.of(row.getString(4), row.getString(3));
                    say.setArray(1, connection.createArrayOf("integer", all(words).toArray()));
                    say.setInt(2, words.size());
                    say.setInt(3, number);
                    say.setString(4, row.getString(1));
                    say.setString(5, row.getString(2));
                    say.setString(6, row.getString(3));
                    say.addBatch();
                    made++;
                }
            }
            say.executeBatch();
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Integer> all(List<MatchWord> words) {
        Set<Integer> keys = new HashSet<>();
        words.forEach(word -> {
            keys.addAll(word.exact());
            keys.addAll(word.kindred());
        });
        return keys;
    }

    private MatchKeys keys() {
        return new MatchKeys(Objects.requireNonNullElse(lists, fromFiles));
    }

    private Rarity rarity(Connection connection) throws SQLException {
        long now = System.nanoTime();
        if (rarity == null || now - countedAt > COUNTED_FOR) {
            rarity = Rarity.read(connection);
            countedAt = now;
        }
        return rarity;
    }
}
