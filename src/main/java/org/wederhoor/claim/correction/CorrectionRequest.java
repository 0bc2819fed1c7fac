package org.wederhoor.claim.correction;

import java.time.Instant;
import java.time.LocalDate;
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
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;

/** A correction that this desk asked of whoever printed a claim. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest extends PanacheEntityBase {

    private static final String ALL = "from CorrectionRequest r join fetch r.claim join fetch r.source s left join fetch s.outlet left join fetch r.later";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    @Column(name = "asked_of")
    public String askedOf;

    @Column(name = "asked_on")
    public LocalDate askedOn;

    @Column(name = "due_on")
    public LocalDate dueOn;

    public String words;

    @Enumerated(EnumType.STRING)
    public CorrectionOutcome outcome;

    @Column(name = "ended_on")
    public LocalDate endedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "later_id")
    public Source later;

    public String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by", updatable = false)
    public Account madeBy;

    @Column(name = "made_at", updatable = false)
    public Instant madeAt;

    @Version
    public int version;

    protected CorrectionRequest() {
    }

    public CorrectionRequest(UUID id, Claim claim, CorrectionWords words, Account madeBy, Instant now) {
        this.id = id;
        this.claim = claim;
        this.madeBy = madeBy;
        this.madeAt = now;
        say(words);
    }

    public CorrectionWords words() {
        return new CorrectionWords(source, askedOf, askedOn, dueOn, words, outcome, endedOn, later, note);
    }

    public void say(CorrectionWords said) {
        source = said.source();
        askedOf = said.askedOf();
        askedOn = said.askedOn();
        dueOn = said.dueOn();
        words = said.words();
        outcome = said.outcome();
        endedOn = said.endedOn();
        later = said.later();
        note = said.note();
    }

    /** Whether no answer came by the day that was asked for. */
    public boolean isOverdue(LocalDate today) {
        return outcome.isOpen() && dueOn.isBefore(today);
    }

    /** Whether the words that made the claim still stand, to the letter, on the page as it was archived again; null where nobody can tell. */
    public Boolean stillStands() {
        Appearance place = later == null ? null : Appearance.between(claim, source);
        SourceText text = place == null || place.passage == null || place.passage.xywh != null ? null : SourceText.of(later);
        return text == null ? null : text.text.contains(place.passage.exact);
    }

    /** What was asked about a claim, in the order of the days. */
    public static List<CorrectionRequest> of(Claim claim) {
        return list(ALL + " where r.claim = ?1 order by r.askedOn, r.id", claim);
    }

    /** How many wait whose day is over. */
    public static long overdue(LocalDate today) {
        return count("outcome = ?1 and dueOn < ?2", CorrectionOutcome.WAITING, today);
    }

    /** Those that wait, the earliest due first; no more than {@code most}. */
    public static List<CorrectionRequest> open(int most) {
        return CorrectionRequest.<CorrectionRequest>find(ALL + " where r.outcome = ?1 order by r.dueOn, r.id", CorrectionOutcome.WAITING).page(0, most).list();
    }

    /** Those that something came of, the last first; no more than {@code most}. */
    public static List<CorrectionRequest> ended(int most) {
        return CorrectionRequest.<CorrectionRequest>find(ALL + " where r.outcome <> ?1 order by r.endedOn desc, r.id desc", CorrectionOutcome.WAITING)
                .page(0, most).list();
    }

    /** With its row locked until the transaction ends; null when there is none. */
    public static CorrectionRequest locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
