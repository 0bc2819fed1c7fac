package org.wederhoor.elsewhere.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;

/** An address that checks by others are fetched from, again and again. */
@Entity
@Table(name = "check_feed")
public class CheckFeed extends PanacheEntityBase {

    /** How often one can be fetched. */
    public static final List<Integer> HOURS = List.of(1, 6, 24, 168);

    // longer than one takes: when an instance dies meanwhile, another goes on after this
    private static final Duration LEASE = Duration.ofMinutes(30);

    @Id
    public UUID id;

    public String address;

    @Column(name = "every_hours")
    public int everyHours;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by", updatable = false)
    public Account addedBy;

    @Column(name = "added_at", updatable = false)
    public Instant addedAt;

    /** Null while it is fetched. */
    @Column(name = "stopped_at")
    public Instant stoppedAt;

    public Instant due;

    @Column(name = "taken_until")
    public Instant takenUntil;

    @Version
    public int version;

    protected CheckFeed() {
    }

    public CheckFeed(UUID id, String address, int everyHours, Account addedBy) {
        this.id = id;
        this.address = address;
        this.everyHours = everyHours;
        this.addedBy = addedBy;
        this.addedAt = Instant.now();
        this.due = addedAt;
    }

    public static CheckFeed locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static CheckFeed at(String address) {
        return find("address", address).firstResult();
    }

    /** Those that are fetched before those that were stopped. */
    public static List<CheckFeed> all() {
        return list("order by stoppedAt nulls first, addedAt, id");
    }

    static List<UUID> due(Instant now) {
        return find("select f.id from CheckFeed f where f.stoppedAt is null and f.due <= ?1 order by f.due, f.id", now).project(UUID.class).list();
    }

    /** The import that it was last fetched by; null before the first. */
    public CheckImport last() {
        return CheckImport.find("feed = ?1 order by begunAt desc, id desc", this).firstResult();
    }

    /**
     * Fetched so often from now on, again if it was stopped.
     *
     * @return whether that changes anything
     */
    public boolean goOn(int hours) {
        boolean changes = stoppedAt != null || hours != everyHours;
        if (changes) {
            stoppedAt = null;
            everyHours = hours;
            due = Instant.now();
        }
        return changes;
    }

    /** @return whether it was fetched until now */
    public boolean stop() {
        boolean changes = stoppedAt == null;
        stoppedAt = changes ? Instant.now() : stoppedAt;
        return changes;
    }

    /** Takes it for one who fetches, unless another does or it is not due. */
    boolean take(Instant now) {
        if (stoppedAt != null || due.isAfter(now) || takenUntil != null && takenUntil.isAfter(now)) {
            return false;
        }
        takenUntil = now.plus(LEASE);
        due = now.plus(Duration.ofHours(everyHours));
        return true;
    }

    void letGo() {
        takenUntil = null;
    }
}
