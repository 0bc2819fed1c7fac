package org.wederhoor.publication.log;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.wederhoor.proof.StampToken;

/** The checkpoints' time stamps as the database has them, and how it goes with the authority. */
@Singleton
public class StampRows {

    // a minute after the first failure, twice that after each further one, and an hour at most; meanwhile nobody else asks
    private static final String TAKE = """
            update log_stamping s set asked_at = now(), due = now() + least(interval '1 hour', interval '1 minute' * 2 ^ least(s.failures, 6))
            from (select size, note from log_checkpoint order by size desc limit 1) c
                left join lateral (select size, at from log_stamp order by size desc limit 1) last on true
            where s.due <= now() and (last.size is null or c.size > last.size and (last.at <= now() - ? * interval '1 millisecond'
                or exists (select from log_entry e where e.act = 'REMOVAL' and e.index >= last.size and e.index < c.size)))
            returning c.size, c.note""";
    private static final String STAMPED = "select size, authority, stamped_at from log_stamp";

    private final LogRows rows;

    @Inject
    StampRows(LogRows rows) {
        this.rows = rows;
    }

    /** A checkpoint, as it was signed. */
    record Unstamped(long size, String note) {
    }

    /** How many entries were there at that time, by whom. */
    public record Stamped(long size, String authority, Instant time) {
    }

    /** What was wrong when the authority was asked last, null where nothing was; and from when on it may be asked again. */
    public record Standing(StampProblem problem, Instant due) {
    }

    /** The newest checkpoint, if it is to be stamped now and nobody else sees to it; else null. */
    Unstamped take(Duration every) {
        return first(rows.query(TAKE, row -> new Unstamped(row.getLong(1), row.getString(2)), every.toMillis()));
    }

    void keep(long size, StampToken stamp) {
        rows.write("with kept as (insert into log_stamp (size, token, stamped_at, authority) values (?, ?, ?, ?) on conflict do nothing)"
                + " update log_stamping set failures = 0, problem = null, due = now()", size, stamp.written(), stamp.time().atOffset(ZoneOffset.UTC),
                stamp.authority());
    }

    void note(StampProblem problem) {
        rows.write("update log_stamping set failures = failures + 1, problem = ?", problem.name());
    }

    public Standing standing() {
        return first(rows.query("select problem, due from log_stamping", row -> new Standing(
                row.getString(1) == null ? null : StampProblem.valueOf(row.getString(1)), row.getTimestamp(2).toInstant())));
    }

    /** The last stamp; null where there is none. */
    public Stamped newest() {
        return first(stamped(STAMPED + " order by size desc limit 1"));
    }

    /** The first stamp of a checkpoint with that entry; null where there is none. */
    public Stamped over(long index) {
        return first(stamped(STAMPED + " where size > ? order by size limit 1", index));
    }

    private List<Stamped> stamped(String sql, Object... values) {
        return rows.query(sql, row -> new Stamped(row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()), values);
    }

    private static <T> T first(List<T> found) {
        return found.isEmpty() ? null : found.get(0);
    }
}
