package org.wederhoor.publication.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Ids;

/** The published form of an approved verdict. It is written once; a change is a new edition. The law alone takes anything out of it, see {@link Stone}. */
@Entity
@Immutable
public class Edition extends PanacheEntityBase {

    /** The form of {@link #content}; editions of every form stay readable. */
    private static final int SCHEMA = 1;

    /** The claim at an address, for a query whose first parameter is its slug. */
    static final String AT = "(select c.claimId from CurrentEdition c where c.claimSlug = ?1)";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    public Claim claim;

    /** 1, 2, 3… per claim. */
    public int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    public Submission submission;

    /** In whole seconds. */
    @Column(name = "published_at")
    public Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by")
    public Account publishedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by")
    public Account submittedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by")
    public Account approvedBy;

    /** Why a chief published it without a second editor; null when one approved it. */
    @Column(name = "alone_reason")
    public String aloneReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    public ChangeKind changeKind;

    @Column(name = "change_note")
    public String changeNote;

    @Column(name = "schema_version")
    public int schemaVersion;

    public String content;

    /** How often the law took something out of it. */
    @Formula("(select count(*) from redaction_edition o where o.edition_id = id)")
    public int stones;

    /** Whether it was taken out as a whole. */
    @Formula("exists (select 1 from redaction_edition o where o.edition_id = id and o.whole)")
    public boolean gone;

    protected Edition() {
    }

    Edition(int number, Submission submission, Account approvedBy, String aloneReason, Account publishedBy, EditionContent content) {
        this.id = Ids.next();
        this.claim = submission.verdict.claim;
        this.number = number;
        this.submission = submission;
        this.publishedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.publishedBy = publishedBy;
        this.submittedBy = submission.submittedBy;
        this.approvedBy = approvedBy;
        this.aloneReason = aloneReason;
        this.changeKind = submission.verdict.changeKind;
        this.changeNote = changeKind == null ? null : submission.verdict.changeNote;
        this.schemaVersion = SCHEMA;
        this.content = CanonicalJson.write(content);
    }

    /** Whether this takes back what the edition before it said. */
    public boolean isWithdrawal() {
        return changeKind == ChangeKind.WITHDRAWAL;
    }

    /** Whether a chief published it without a second editor. */
    public boolean isAlone() {
        return aloneReason != null && !isWithdrawal();
    }

    public EditionContent read() {
        return CanonicalJson.read(content, EditionContent.class);
    }

    /** A claim's editions, newest first. */
    public static List<Edition> of(UUID claimId) {
        return list("claim.id = ?1 order by number desc", claimId);
    }

    /** The editions of those ids with what was handed in of each, in no order. */
    public static List<Edition> withSubmission(Collection<UUID> ids) {
        return list("from Edition e join fetch e.submission s join fetch s.verdict v join fetch v.claim where e.id in ?1", ids);
    }

    /**
     * The editions that changed something published, the last one first.
     *
     * @param before those after this one in that order; null for all
     */
    public static List<Edition> changes(Edition before, int most) {
        String order = " order by publishedAt desc, id desc";
        return (before == null ? find("number > 1" + order)
                : find("number > 1 and (publishedAt, id) < (?1, ?2)" + order, before.publishedAt, before.id))
                .page(0, most).list();
    }

    /** The edition that a submission became; null while it is none. */
    public static Edition carrying(Submission submission) {
        return find("submission", submission).firstResult();
    }

    /** The editions of the claim at an address, newest first; none when nothing was published there. */
    public static List<Edition> at(String claimSlug) {
        return list("claim.id = " + AT + " order by number desc", claimSlug);
    }

    /** Which edition has that number at a claim's address; null when none has. */
    public static UUID idAt(String claimSlug, int number) {
        return find("select e.id from Edition e where e.claim.id = " + AT + " and e.number = ?2", claimSlug, number).project(UUID.class)
                .firstResult();
    }

    /** The edition of that number; null when the claim has none. */
    public static Edition numbered(Claim claim, int number) {
        return find("claim = ?1 and number = ?2", claim, number).firstResult();
    }

    static int lastNumber(Claim claim) {
        Integer last = find("select max(e.number) from Edition e where e.claim = ?1", claim).project(Integer.class).firstResult();
        return last == null ? 0 : last;
    }
}
