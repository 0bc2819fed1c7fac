package org.wederhoor.source.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.Timeouts;

import org.wederhoor.source.Source;

/** The words that a machine reads in a picture: nobody has checked them, and nothing quotes them. */
@Entity
@Table(name = "machine_reading")
public class MachineReading extends PanacheEntityBase {

    static final int MOST_TRIES = 2;

    /** After that, whoever began it has gone away. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "begun_at")
    public Instant begunAt;

    public int tries;

    /** Null while it is waited for. */
    @Column(name = "done_at")
    public Instant doneAt;

    /** Null while it is waited for, and where nothing came of it; empty where there are none. */
    public String words;

    /** The program, and the languages it knew. */
    @Column(name = "read_by")
    public String readBy;

    protected MachineReading() {
    }

    private MachineReading(UUID sourceId) {
        this.sourceId = sourceId;
        this.askedAt = Instant.now();
    }

    /** Null where nobody has asked for it. */
    public static MachineReading of(Source source) {
        return findById(source.id);
    }

    public boolean isWaiting() {
        return doneAt == null;
    }

    static void ask(UUID source) {
        if (findById(source) == null) {
            new MachineReading(source).persist();
        }
    }

    /** The next that is to be read, with its row locked; null where there is none that no other is at. */
    static MachineReading next() {
        return MachineReading.<MachineReading>find("doneAt is null and (begunAt is null or begunAt < ?1) order by askedAt", Instant.now().minus(LONGEST))
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI).page(0, 1).firstResult();
    }

    /** Whether it is worth another try. */
    boolean begin() {
        begunAt = Instant.now();
        tries++;
        return tries <= MOST_TRIES;
    }

    void done(String read, String by) {
        doneAt = Instant.now();
        words = read;
        readBy = by;
    }
}
