package org.wederhoor.publication.correction;

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

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;

/** What a reader says is wrong with an edition, and what the desk made of it. What the reader wrote stays as it came. */
@Entity
@Table(name = "error_report")
public class ErrorReport extends PanacheEntityBase {

    /** In Unicode characters. */
    public static final int LONGEST = 4000;

    private static final String WITH_ALL = "from ErrorReport r join fetch r.claim join fetch r.edition left join fetch r.takenBy"
            + " left join fetch r.closedBy";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    public Claim claim;

    /** What the reader had before them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id", updatable = false)
    public Edition edition;

    @Column(updatable = false)
    public String wrong;

    /** How the reader can be answered, as they typed it; null when they did not say. */
    @Column(updatable = false)
    public String contact;

    @Column(name = "reported_at", updatable = false)
    public Instant reportedAt;

    /** Who looks into it; null while nobody does. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by")
    public Account takenBy;

    @Column(name = "taken_at")
    public Instant takenAt;

    /** Null while it is open. */
    @Enumerated(EnumType.STRING)
    public ReportOutcome outcome;

    @Column(name = "outcome_note")
    public String outcomeNote;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    public Account closedBy;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Version
    public int version;

    protected ErrorReport() {
    }

    ErrorReport(UUID id, Edition edition, String wrong, String contact) {
        this.id = id;
        this.claim = edition.claim;
        this.edition = edition;
        this.wrong = wrong;
        this.contact = contact;
        this.reportedAt = Instant.now();
    }

    /** The open ones that came after {@code place}, longest waiting first. */
    public static List<ErrorReport> open(ReportPlace place, int most) {
        return find(WITH_ALL + " where r.outcome is null and (r.reportedAt, r.id) > (?1, ?2) order by r.reportedAt, r.id",
                place.at(), place.id()).page(0, most).list();
    }

    /** Those that were closed before {@code place}, the last one first. */
    public static List<ErrorReport> closed(ReportPlace place, int most) {
        return find(WITH_ALL + " where r.outcome is not null and (r.closedAt, r.id) < (?1, ?2) order by r.closedAt desc, r.id desc",
                place.at(), place.id()).page(0, most).list();
    }

    public static long countOpen() {
        return count("outcome is null");
    }

    /** How many open ones came before {@code moment}. */
    public static long countOpenSince(Instant moment) {
        return count("outcome is null and reportedAt < ?1", moment);
    }

    /**
     * The report with its row locked until the transaction ends.
     *
     * @throws Missing when there is none
     */
    public static ErrorReport locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /** Makes it {@code editor}'s to look into, whoever had it before. */
    public void take(Account editor) {
        refuseIf(!isOpen(), ReportRefusal.CLOSED_ALREADY);
        takenBy = editor;
        takenAt = Instant.now();
    }

    /** @param note what was found, for the desk; not empty */
    public void close(Account editor, ReportOutcome how, String note) {
        refuseIf(!isOpen(), ReportRefusal.CLOSED_ALREADY);
        outcome = how;
        outcomeNote = note;
        closedBy = editor;
        closedAt = Instant.now();
    }

    /** Opens a closed one again; its clock has run on since it came. */
    public void reopen() {
        refuseIf(isOpen(), ReportRefusal.NOT_CLOSED);
        outcome = null;
        outcomeNote = null;
        closedBy = null;
        closedAt = null;
    }

    private static void refuseIf(boolean broken, ReportRefusal reason) {
        if (broken) {
            throw new Refused(reason);
        }
    }
}
