package org.wederhoor.publication.log;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.VerifierKey;

/** How it goes with each of the log's witnesses, as the database has it. */
@Singleton
public class WitnessRows {

    private static final String STANDING = """
            select c.size, c.line, w.asked_at, w.problem from (select ?::text as witness) asked
            left join log_witnessing w using (witness)
            left join lateral (select size, line from log_cosignature where witness = asked.witness order by size desc limit 1) c on true""";

    private final LogRows rows;
    private final List<VerifierKey> keys;

    @Inject
    WitnessRows(LogConfig config, LogRows rows) {
        this.rows = rows;
        this.keys = config.witnesses().orElse(List.of()).stream().map(WitnessRows::key).toList();
    }

    /**
     * A witness.
     *
     * @param size    how many entries the last checkpoint had that it signed; null while there is none, as is {@code signed}
     * @param asked   when it was asked last; null where it never was
     * @param problem what was wrong then; null where nothing was
     */
    public record Standing(String name, Long size, Instant signed, Instant asked, WitnessProblem problem) {
    }

    private static VerifierKey key(String setting) {
        try {
            return VerifierKey.parse(setting.strip().split("\\s+")[0]);
        } catch (NotProven e) {
            throw new IllegalStateException("wederhoor.log.witnesses: " + setting, e);
        }
    }

    /** All that are asked, in the order of the settings. */
    public List<Standing> standing() {
        return keys.stream().flatMap(key -> rows.query(STANDING, row -> new Standing(key.name(), row.getString(2) == null ? null : row.getLong(1),
                row.getString(2) == null ? null : signed(row.getString(2)), row.getTimestamp(3) == null ? null : row.getTimestamp(3).toInstant(),
                row.getString(4) == null ? null : WitnessProblem.valueOf(row.getString(4))), key.toString()).stream()).toList();
    }

    /** The time in a cosignature, of which it is a part. */
    private static Instant signed(String line) throws NotProven {
        return Instant.ofEpochSecond(ByteBuffer.wrap(SignedNote.Line.parse(line).signature()).getLong());
    }

    /** @param problem null where it signed */
    static void note(LogRows rows, VerifierKey witness, WitnessProblem problem) {
        rows.write("insert into log_witnessing (witness, asked_at, problem) values (?, now(), ?)"
                + " on conflict (witness) do update set asked_at = excluded.asked_at, problem = excluded.problem", witness.toString(),
                problem == null ? null : problem.name());
    }
}
