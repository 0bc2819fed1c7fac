package org.wederhoor.desk.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How far the mailbox has been read, by whom it is being read, and how that went. There is one. */
@Entity
@Table(name = "mailbox_state")
public class MailboxState extends PanacheEntityBase {

    // longer than one mail takes; when an instance dies meanwhile, another goes on after this
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    // the server's clock is another one
    private static final Duration MARGIN = Duration.ofHours(1);

    @Id
    public boolean single;

    public String place;

    /** Null before the folder was ever opened. */
    public Long validity;

    @Column(name = "last_uid")
    public long lastUid;

    /** What came before that is left where it is; null where nothing is. */
    public Instant since;

    /** From which UID on everything is new, whenever it came to the server: a mail that was moved here keeps its day. */
    @Column(name = "new_from")
    public long newFrom;

    @Column(name = "taken_by")
    public UUID takenBy;

    @Column(name = "taken_until")
    public Instant takenUntil;

    public Instant due;

    /** When it was last read as far as it goes; null when it never was. */
    @Column(name = "fetched_at")
    public Instant fetchedAt;

    /** Whether there was more than is taken at once. */
    public boolean more;

    public int failures;

    /** Null where nothing was wrong when it was tried last. */
    @Enumerated(EnumType.STRING)
    public MailboxProblem problem;

    /** What the server or the connection to it said; null likewise. */
    public String said;

    protected MailboxState() {
    }

    public static MailboxState here() {
        return findById(true);
    }

    static MailboxState locked() {
        return findById(true, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes it for one who reads, unless another does or it is not due yet. */
    boolean take(UUID reader, Duration every, Instant now) {
        boolean free = takenUntil == null || takenUntil.isBefore(now);
        if (!free || due.isAfter(now)) {
            return false;
        }
        takenBy = reader;
        takenUntil = now.plus(LEASE);
        // whoever looks as often as that finds it due then
        due = now.plus(every.multipliedBy(9).dividedBy(10));
        return true;
    }

    /** @throws IllegalStateException when it was taken by another, since this one took too long */
    void requireHeldBy(UUID reader, Instant now) {
        if (!reader.equals(takenBy)) {
            throw new IllegalStateException("another instance reads the mailbox by now");
        }
        takenUntil = now.plus(LEASE);
    }

    /**
     * Notes which folder is being read, and where to go on: in a new one, or one whose UIDs count anew, from its beginning, where what was here
     * before is known by its bytes; in the first one behind what is there, unless all is asked for.
     *
     * @param next the UID that the next mail gets
     */
    void at(String folder, long itsValidity, long next, boolean all, Instant now) {
        boolean same = folder.equals(place);
        if (all) {
            lastUid = since == null && same && validity != null && validity == itsValidity ? lastUid : 0;
            since = null;
        } else if (place == null) {
            since = now.minus(MARGIN);
            lastUid = next - 1;
        } else if (!same || validity != itsValidity) {
            since = same || fetchedAt == null ? since : fetchedAt.minus(MARGIN);
            lastUid = 0;
            newFrom = next;
        }
        place = folder;
        validity = itsValidity;
    }

    /** Whether a mail is left where it is, since it came before the mailbox was switched on. */
    boolean isBefore(long uid, Instant receivedAt) {
        return since != null && uid < newFrom && receivedAt != null && receivedAt.isBefore(since);
    }

    void readTo(long uid) {
        lastUid = uid;
    }

    void fetched(boolean someLeft, Instant now) {
        failures = 0;
        problem = null;
        said = null;
        fetchedAt = now;
        more = someLeft;
        due = someLeft ? now : due;
        letGo();
    }

    /** Is tried again after a pause, twice as long each time, an hour at most. */
    void failed(MailboxFailure failure, Duration every, Instant now) {
        Duration pause = every.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        failures++;
        problem = failure.problem();
        said = failure.getMessage();
        due = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        letGo();
    }

    private void letGo() {
        takenBy = null;
        takenUntil = null;
    }
}
