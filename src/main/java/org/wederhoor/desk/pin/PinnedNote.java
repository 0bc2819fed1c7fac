package org.wederhoor.desk.pin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.verdict.Submission;

/** What somebody at the desk noted on a sentence of a rationale, or on an answer, as a submission has it. It is never edited. */
@Entity
@Immutable
@Table(name = "pinned_note")
public class PinnedNote extends PanacheEntityBase {

    /** In Unicode characters. */
    static final int LONGEST = 2000;

    private static final String READ = "from PinnedNote n join fetch n.author join fetch n.submission s";
    private static final String OPEN = "not exists (from PinResolution r where r.noteId = n.id)";
    private static final String ORDER = " order by n.writtenAt, n.id";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    public Submission submission;

    /** The statement of the answer that it is pinned to; null when it is pinned to a sentence. */
    @Column(name = "statement_id")
    public UUID statementId;

    /** The sentence, or what the answer is called, as it was. */
    @Column(name = "pinned_to")
    public String pinnedTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    public Account author;

    @Column(name = "written_at")
    public Instant writtenAt;

    /** Plain text. */
    public String text;

    protected PinnedNote() {
    }

    PinnedNote(UUID id, Submission submission, PinPlace place, Account author, String text) {
        this.id = id;
        this.submission = submission;
        this.statementId = place.statement();
        this.pinnedTo = place.words();
        this.author = author;
        this.writtenAt = Instant.now();
        this.text = text;
    }

    /** Those on a submission, and those on earlier ones about its claim that nobody has resolved, in the order they were written. */
    static List<PinnedNote> on(Submission submission) {
        return list(READ + " where s = ?1 or s.verdict.claim = ?2 and s.submittedAt < ?3 and " + OPEN + ORDER, submission,
                submission.verdict.claim, submission.submittedAt);
    }

    /** Those on a claim that nobody has resolved. */
    static List<PinnedNote> open(Claim claim) {
        return list(READ + " where s.verdict.claim = ?1 and " + OPEN + ORDER, claim);
    }
}
