package org.wederhoor.publication.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import org.wederhoor.proof.Entry;
import org.wederhoor.proof.HeldDocument;
import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.StampedCheckpoint;
import org.wederhoor.proof.TileAddress;

/** The log as the database has it. */
@Singleton
public class LogRows {

    /** The entry that tells how an edition is now: the last one of it. */
    private static final String OF_EDITION = "(select greatest((select e.index from log_entry e where e.edition_id = ?),"
            + " (select max(e.index) from log_entry e where e.redacted_id = ?)))";

    /** Of a checkpoint {@code c}: its note with what witnesses signed beneath. */
    private static final String COSIGNED = "c.note || coalesce((select string_agg(line || E'\\n', '' order by witness) from log_cosignature w"
            + " where w.size = c.size), '')";
    // the hashes beside the way up, and those of the whole trees that the sizes are made of: a proof needs some of them
    private static final String PROOF = """
            with asked (index) as (%s), newest as (select size, note from log_checkpoint order by size desc limit 1)
            select e.index, e.said, s.salt, (select content from edition where id = coalesce(e.edition_id, e.redacted_id) and s.salt is not null),
                c.size, %s,
                (select string_agg(n.level || ' ' || n.index || ' ' || encode(n.hash, 'hex'), ' ') from generate_series(0, 62) l
                 join log_node n on n.level = l and n.index in ((e.index >> l) # 1, (c.size >> l) - 1, (t.size >> l) - 1) where 1::bigint << l <= c.size),
                (select string_agg(handover, E'\\x01' order by number) from log_key), t.size, t.note, t.token
            from asked join log_entry e using (index) cross join newest c left join log_salt s on s.index = e.index
                left join lateral (select size, note, token from log_stamp join log_checkpoint using (size) where size > e.index order by size limit 1) t
                on true
            where e.index < c.size""";

    private final AgroalDataSource database;

    @Inject
    LogRows(AgroalDataSource database) {
        this.database = database;
    }

    /** An entry of an edition, as the log has it. */
    public record Told(long index, Entry entry) {
    }

    /** A key that checkpoints are or were signed with, the note by which the one before handed over to it, and since when. */
    public record Key(int number, String verifier, String handover, Instant since) {
    }

    /** A proof of how an edition is now, as of the newest checkpoint; null where no checkpoint has it yet. */
    public ProofFile proofOf(UUID edition) {
        return proof(OF_EDITION, edition, edition);
    }

    /** A proof of an entry; null as there. */
    ProofFile proofAt(long index) {
        return proof("select ?::bigint", index);
    }

    private ProofFile proof(String entry, Object... values) {
        List<ProofFile> found = query(PROOF.formatted(entry, COSIGNED), row -> {
            Map<List<Long>, byte[]> nodes = nodes(row.getString(7));
            List<SignedNote> handovers = new ArrayList<>();
            for (String each : row.getString(8) == null ? new String[0] : row.getString(8).split("\u0001")) {
                handovers.add(SignedNote.parse(each));
            }
            long index = row.getLong(1);
            MerkleTree.Nodes known = (level, at) -> nodes.get(List.of((long) level, at));
            StampedCheckpoint stamp = row.getString(10) == null ? null
                    : new StampedCheckpoint(row.getString(10), row.getBytes(11), MerkleTree.inclusion(index, row.getLong(9), known));
            return new ProofFile(Entry.parse(row.getString(2)), row.getBytes(3), row.getString(4), null, stamp, handovers, index,
                    MerkleTree.inclusion(index, row.getLong(5), known), SignedNote.parse(row.getString(6)));
        }, values);
        return found.isEmpty() ? null : found.get(0);
    }

    /** A proof that a source's document was held; null where it is in no entry that is signed yet, or is gone. */
    public ProofFile proofOfDocument(UUID source) {
        List<ProofFile> found = query("select e.index, h.salt, f.sha256, h.position, (select string_agg(encode(o.hash, 'hex'), ' ' order by o.position)"
                + " from log_held o where o.number = h.number) from log_held h join source_file f using (source_id)"
                + " join log_entry e on e.held_number = h.number where h.source_id = ? and h.salt is not null", row -> {
            List<byte[]> leaves = Stream.of(row.getString(5).split(" ")).map(HexFormat.of()::parseHex).toList();
            MerkleTree.Nodes nodes = MerkleTree.over(leaves);
            int place = row.getInt(4);
            ProofFile entry = proofAt(row.getLong(1));
            return entry == null ? null : new ProofFile(entry.entry(), row.getBytes(2), null, new HeldDocument(HexFormat.of().parseHex(row.getString(3)), place,
                    leaves.size(), MerkleTree.inclusion(place, leaves.size(), nodes)), entry.stamp(), entry.handovers(), entry.index(), entry.path(),
                    entry.checkpoint());
        }, source);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Gathers the documents that were archived since into an entry. */
    void hold() {
        query("select log_hold()", row -> row.getInt(1));
    }

    /** What the log tells of an edition, in order. */
    public List<Told> of(UUID edition) {
        return query("select index, said from log_entry where edition_id = ? or redacted_id = ? order by index",
                row -> new Told(row.getLong(1), Entry.parse(row.getString(2))), edition, edition);
    }

    /** The newest checkpoint with its cosignatures; null while there is none. */
    public String checkpoint() {
        List<String> found = query("select " + COSIGNED + " from log_checkpoint c order by size desc limit 1", row -> row.getString(1));
        return found.isEmpty() ? null : found.get(0);
    }

    /** The keys, the first one first. */
    public List<Key> keys() {
        return query("select number, verifier, handover, at from log_key order by number",
                row -> new Key(row.getInt(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant()));
    }

    /** How many entries the newest checkpoint has; 0 while there is none. */
    public long signedSize() {
        return query("select coalesce(max(size), 0) from log_checkpoint", row -> row.getLong(1)).get(0);
    }

    /** How many entries there are, signed or not. */
    public long size() {
        return query("select coalesce(max(index) + 1, 0) from log_entry", row -> row.getLong(1)).get(0);
    }

    /** Gives at most that many of what was published before there was a log their entries; how many are left. */
    long build(int most) {
        return query("select log_build(?)", row -> row.getLong(1), most).get(0);
    }

    /** What a tile has; null where the log is not that far yet. */
    byte[] tile(TileAddress tile) {
        boolean entries = tile.level() == TileAddress.ENTRIES;
        if (!entries && tile.level() > 7) {
            // no log has 2^64 entries
            return null;
        }
        String sql = entries ? "select count(*), string_agg(substr(int4send(length(said)), 3) || said, '' order by index)"
                + " from (select index, convert_to(said, 'UTF8') as said from log_entry where index >= ? and index < ?) e"
                : "select count(*), string_agg(hash, '' order by index) from log_node where index >= ? and index < ? and level = " + 8 * tile.level();
        return query(sql, row -> row.getLong(1) == tile.width() ? row.getBytes(2) : null, tile.first(), tile.first() + tile.width()).get(0);
    }

    /** The hashes with which a log of {@code size} entries is held against one of {@code before}. */
    MerkleTree.Nodes nodes(long before, long size) {
        List<Map<List<Long>, byte[]>> found = query("select string_agg(n.level || ' ' || n.index || ' ' || encode(n.hash, 'hex'), ' ')"
                + " from (select ?::bigint as before, ?::bigint as size) asked cross join generate_series(0, 62) l join log_node n on n.level = l"
                + " and n.index in (((before - 1) >> l) # 1, (before >> l) - 1, (size >> l) - 1)", row -> nodes(row.getString(1)), before, size);
        return (level, index) -> found.get(0).get(List.of((long) level, index));
    }

    private static Map<List<Long>, byte[]> nodes(String written) {
        Map<List<Long>, byte[]> nodes = new HashMap<>();
        String[] parts = written == null ? new String[0] : written.split(" ");
        for (int i = 0; i < parts.length; i += 3) {
            nodes.put(List.of(Long.valueOf(parts[i]), Long.valueOf(parts[i + 1])), HexFormat.of().parseHex(parts[i + 2]));
        }
        return nodes;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException, NotProven;
    }

    void write(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> query(String sql, Row<T> reads, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reads.read(rows));
                }
            }
            return found;
        } catch (SQLException | NotProven e) {
            throw new IllegalStateException(e);
        }
    }
}
