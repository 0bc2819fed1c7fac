package org.wederhoor.verdict;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;

/** What a verdict and its evidence said when it was handed in: the revision that is reviewed, approved and published. */
@Entity
@Immutable
public class Submission extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verdict_id")
    public Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by")
    public Account submittedBy;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    public String note;

    /** {@link Content} as canonical JSON. */
    public String content;

    /** The content's SHA-256, in lower-case hexadecimal. */
    @Column(name = "content_hash")
    public String contentHash;

    protected Submission() {
    }

    Submission(Verdict verdict, Account submittedBy, String note, Content content) {
        this.id = Ids.next();
        this.verdict = verdict;
        this.submittedBy = submittedBy;
        this.submittedAt = Instant.now();
        this.note = note;
        this.content = CanonicalJson.write(content);
        this.contentHash = CanonicalJson.sha256(this.content);
    }

    /** The claim that a submission is about; null when there is no such submission. */
    public static UUID claimOf(UUID id) {
        return find("select s.verdict.claim.id from Submission s where s.id = ?1", id).project(UUID.class).firstResult();
    }

    public Content read() {
        return CanonicalJson.read(content, Content.class);
    }

    /** Whether claim, verdict and evidence still say what was handed in. */
    public boolean stillHolds() {
        return holds(now(read()));
    }

    /** What claim, verdict and evidence say now, as far as {@code said}, which was handed in, could say it. */
    Content now(Content said) {
        return Content.of(verdict, EvidenceSaid.of(verdict.claim, verdict.cites), null).inTheFormOf(said);
    }

    boolean holds(Content now) {
        return CanonicalJson.sha256(CanonicalJson.write(now)).equals(contentHash);
    }
}
