package org.wederhoor.elsewhere.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.TemplateEnum;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;

/** One file, page or feed that checks were brought in from: by whom, when, how far it has come and what came of its rows. */
@Entity
@Table(name = "check_import")
public class CheckImport extends PanacheEntityBase {

    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** How checks came in. */
    public enum Way {
        FILE, ADDRESS, FEED, COMMAND
    }

    /** How far it is. */
    @TemplateEnum
    public enum State {
        /** For somebody to say what the columns of a table are. */
        WAITING,
        RUNNING, DONE,
        /** Nothing was taken. */
        REFUSED,
        /** It broke off; what was taken before stays. */
        BROKEN
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Way way;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "feed_id")
    public CheckFeed feed;

    public String called;

    /** Null where no account did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by")
    public Account madeBy;

    @Column(name = "made_as")
    public String madeAs;

    @Enumerated(EnumType.STRING)
    public State state;

    @Column(name = "begun_at")
    public Instant begunAt;

    @Column(name = "moved_at")
    public Instant movedAt;

    /** How many rows there are, once they are counted. */
    public int total;

    public int taken;

    public int renewed;

    public int known;

    public int refused;

    /** Why it was refused or broke off, in the words of whoever's language asked; null where it did not. */
    public String problem;

    public byte[] bytes;

    @Version
    public int version;

    protected CheckImport() {
    }

    CheckImport(Way way, String called, Account madeBy, String madeAs, CheckFeed feed, byte[] waiting) {
        this.id = Ids.next();
        this.way = way;
        this.called = called;
        this.madeBy = madeBy;
        this.madeAs = madeAs;
        this.feed = feed;
        this.bytes = waiting;
        this.state = waiting == null ? State.RUNNING : State.WAITING;
        this.begunAt = Instant.now();
        this.movedAt = begunAt;
    }

    public static CheckImport locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest first, after one of them; null for the head of the list. */
    public static List<CheckImport> latest(CheckImport after, int most) {
        return (after == null ? find("order by begunAt desc, id desc")
                : find("(begunAt, id) < (?1, ?2) order by begunAt desc, id desc", after.begunAt, after.id)).page(0, most).list();
    }

    /** How many of its rows were seen to. */
    public int seen() {
        return taken + renewed + known + refused;
    }

    /** Whether it still says that it runs although nothing has come on for some time: whatever ran it is gone. */
    public boolean isSilent() {
        return state == State.RUNNING && movedAt.isBefore(Instant.now().minus(SILENCE));
    }

    void begin() {
        bytes = null;
        state = State.RUNNING;
        movedAt = Instant.now();
    }

    void counted(int rows) {
        total = rows;
        movedAt = Instant.now();
    }

    void moved(int newlyTaken, int newlyRenewed, int newlyKnown, int newlyRefused) {
        taken += newlyTaken;
        renewed += newlyRenewed;
        known += newlyKnown;
        refused += newlyRefused;
        movedAt = Instant.now();
    }

    void done() {
        end(State.DONE, null);
    }

    /** @param why in words */
    void failed(String why) {
        end(seen() == 0 ? State.REFUSED : State.BROKEN, why);
    }

    private void end(State how, String why) {
        bytes = null;
        state = how;
        problem = why;
        movedAt = Instant.now();
    }
}
