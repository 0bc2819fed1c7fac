package org.wederhoor.publication.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;

/** When an approved submission is to be published. It holds only while that submission is what is approved. */
@Entity
@Table(name = "scheduled_publication")
public class ScheduledPublication extends PanacheEntityBase {

    @Id
    @Column(name = "submission_id")
    public UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id", insertable = false, updatable = false)
    public Submission submission;

    @Column(name = "publish_at")
    public Instant publishAt;

    /** The IANA name of the zone in which the time was given. */
    public String zone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_by")
    public Account setBy;

    @Column(name = "set_at")
    public Instant setAt;

    /** When it was due and was not published, because its evidence had changed; null otherwise. */
    @Column(name = "held_at")
    public Instant heldAt;

    @Version
    public int version;

    protected ScheduledPublication() {
    }

    public ScheduledPublication(Submission submission) {
        this.submissionId = submission.id;
        this.submission = submission;
    }

    /** Those of everything that is approved, soonest first. */
    public static List<ScheduledPublication> all() {
        return list("from ScheduledPublication p join fetch p.setBy join fetch p.submission s join fetch s.verdict v"
                + " join fetch v.claim where v.submission = s and v.state = ?1 order by p.publishAt, p.submissionId", VerdictState.APPROVED);
    }

    /** The submissions whose time has come, longest due first. */
    static List<UUID> due(Instant now) {
        return find("select p.submissionId from ScheduledPublication p join p.submission s join s.verdict v where v.submission = s"
                + " and v.state = ?1 and p.heldAt is null and p.publishAt <= ?2 order by p.publishAt, p.submissionId",
                VerdictState.APPROVED, now).project(UUID.class).list();
    }

    /**
     * Sets the time, or another one.
     *
     * @throws org.wederhoor.web.Refused unless the submission could be published now
     */
    public void set(Instant at, ZoneId inZone, Account by) {
        submission.verdict.requirePublishable(submissionId);
        publishAt = at;
        zone = inZone.getId();
        setBy = by;
        setAt = Instant.now();
        heldAt = null;
    }

    void hold(Instant now) {
        heldAt = now;
    }

    boolean isDue(Instant now) {
        Verdict verdict = submission.verdict;
        return verdict.state == VerdictState.APPROVED && verdict.submission.id.equals(submissionId) && heldAt == null
                && !publishAt.isAfter(now);
    }
}
