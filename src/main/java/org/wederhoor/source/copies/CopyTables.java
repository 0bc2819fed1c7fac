package org.wederhoor.source.copies;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** The two tables that archived texts are compared by, read and written over one connection in its own transaction. */
final class CopyTables {

    private static final String PUT = """
            with put as (
                insert into source_shingles (source_id, size, hashes) values (?, ?, ?)
                on conflict (source_id) do update set size = excluded.size, hashes = excluded.hashes
                returning number)
            insert into source_fingerprint (hash, number) select distinct chosen, number from put, unnest(?) chosen""";
    private static final String FORGET = "delete from source_fingerprint where number = ? and hash = any(?)";
    private static final String NUMBER = "select number from source_shingles where source_id = ?";
    // one bounded descent of the index for each hash, however many sources hold it; the newest of them come first
    private static final String HOLDERS = """
            select wanted.place, held.number
            from unnest(?) with ordinality wanted (hash, place)
            cross join lateral (
                select number from source_fingerprint where hash = wanted.hash order by number desc limit ?) held""";
    // of one site are two pages at addresses of one host, or of one outlet
    private static final String LOAD = """
            select held.source_id, held.size, held.hashes, coalesce(that.outlet_id = this.outlet_id
                or substring(that.article from '^[^/?#]+') = substring(this.article from '^[^/?#]+'), false), coalesce(that.anew_of, that.id)
            from source_shingles held join source that on that.id = held.source_id left join source this on this.id = ?
            where held.number = any(?) and coalesce(this.anew_of, this.id) is distinct from coalesce(that.anew_of, that.id)""";

    private final Connection connection;

    CopyTables(Connection connection) {
        this.connection = connection;
    }

    /**
     * An archived text: its source, how many runs all of it has, those that are not left out, in its order, whether it is of the site asked for, and by
     * what other readings of its file are known.
     */
    record Archived(UUID source, int size, long[] runs, boolean sameSite, UUID file) {
    }

    /**
     * Writes what {@code source} is compared by, in place of what was there.
     *
     * @param size     how many different runs the whole text has
     * @param runs     those that are not left out, in the text's order
     * @param everyRun all of them, so that none of an earlier fingerprint stays behind
     */
    void put(UUID source, int size, long[] runs, long[] everyRun, long[] fingerprint) throws SQLException {
        int before = number(source);
        if (before != 0) {
            try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
                statement.setInt(1, before);
                statement.setArray(2, array(everyRun));
                statement.executeUpdate();
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setObject(1, source);
            statement.setInt(2, size);
            statement.setBytes(3, bytes(runs));
            statement.setArray(4, array(fingerprint));
            statement.executeUpdate();
        }
    }

    /** The newest {@code limit} numbers under each of {@code hashes}, {@code except} left out; as many lists as hashes. */
    List<List<Integer>> holders(long[] hashes, int limit, UUID except) throws SQLException {
        int not = number(except);
        List<List<Integer>> holders = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            holders.add(new ArrayList<>());
        }
        try (PreparedStatement statement = connection.prepareStatement(HOLDERS)) {
            statement.setArray(1, array(hashes));
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt(2) != not) {
                        holders.get(rows.getInt(1) - 1).add(rows.getInt(2));
                    }
                }
            }
        }
        return holders;
    }

    /** Without other readings of the file that is asked about. @param beside whose site and file are asked about; may be null */
    List<Archived> load(Collection<Integer> numbers, UUID beside) throws SQLException {
        List<Archived> loaded = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setObject(1, beside, Types.OTHER);
            statement.setArray(2, connection.createArrayOf("int4", numbers.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    loaded.add(new Archived(rows.getObject(1, UUID.class), rows.getInt(2), runs(rows.getBytes(3)), rows.getBoolean(4),
                            rows.getObject(5, UUID.class)));
                }
            }
        }
        return loaded;
    }

    /** 0 when it is not here; numbers begin at 1. */
    private int number(UUID source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setObject(1, source);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private Array array(long[] hashes) throws SQLException {
        return connection.createArrayOf("int8", LongStream.of(hashes).boxed().toArray());
    }

    private static byte[] bytes(long[] runs) {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * runs.length);
        buffer.asLongBuffer().put(runs);
        return buffer.array();
    }

    private static long[] runs(byte[] bytes) {
        long[] runs = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(runs);
        return runs;
    }
}
