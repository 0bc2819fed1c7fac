package org.wederhoor.verdict;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.elsewhere.review.ForeignCheck;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Outcome;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Refused;

/**
 * A mark with its rationale and the answers it cites, on its way to publication. Every verb is called with the claim's row
 * locked, moves along one arrow of the states, and refuses in words what the state or the rules do not allow.
 */
@Entity
public class Verdict extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public VerdictState state = VerdictState.DRAFT;

    @Enumerated(EnumType.STRING)
    public Mark mark;

    public String rationale = "";

    @ManyToMany
    @JoinTable(name = "verdict_citation", joinColumns = @JoinColumn(name = "verdict_id"), inverseJoinColumns = @JoinColumn(name = "statement_id"))
    public Set<Statement> cites = new LinkedHashSet<>();

    /** Checks by others that readers are told of; it rests on none of them. */
    @ManyToMany
    @JoinTable(name = "cited_check", joinColumns = @JoinColumn(name = "verdict_id"), inverseJoinColumns = @JoinColumn(name = "check_id"))
    public Set<ForeignCheck> checks = new LinkedHashSet<>();

    /** The number of the edition that readers see while this is on its way; null before the first. */
    public Integer follows;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    public ChangeKind changeKind;

    @Column(name = "change_note")
    public String changeNote = "";

    /** For readers: why this deviates from the evidence standard; counts only where something does. */
    public String deviation = "";

    /** What of it readers get in other languages than the claim's, by BCP 47 tag. */
    @Convert(converter = VerdictTranslation.Column.class)
    public SortedMap<String, VerdictTranslation> translations = Collections.emptySortedMap();

    /** To whoever will review it; goes with the submission. */
    public String note = "";

    /** Everybody who wrote any of it. */
    @ManyToMany
    @JoinTable(name = "verdict_author", joinColumns = @JoinColumn(name = "verdict_id"), inverseJoinColumns = @JoinColumn(name = "account_id"))
    public Set<Account> authors = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by", updatable = false)
    public Account openedBy;

    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edited_by")
    public Account editedBy;

    @Column(name = "edited_at")
    public Instant editedAt;

    /** What is under review, approved or published; null in a draft. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    public Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dropped_by")
    public Account droppedBy;

    @Column(name = "dropped_at")
    public Instant droppedAt;

    @Version
    public int version;

    protected Verdict() {
    }

    public Verdict(UUID id, Claim claim, Account openedBy) {
        this.id = id;
        this.claim = claim;
        this.openedBy = openedBy;
        this.openedAt = Instant.now();
        this.editedBy = openedBy;
        this.editedAt = openedAt;
    }

    /** A draft that begins with the words of a published verdict, and so with their authors. */
    public static Verdict reopening(UUID id, Verdict published, int edition, Account by) {
        Verdict draft = new Verdict(id, published.claim, by);
        draft.mark = published.mark;
        draft.rationale = published.rationale;
        draft.deviation = published.deviation;
        draft.translations = VerdictTranslation.reopened(published.translations);
        published.cites.stream().filter(statement -> Answer.between(draft.claim, statement) != null).forEach(draft.cites::add);
        draft.checks.addAll(published.checks);
        draft.authors.addAll(published.authors);
        draft.editedBy = published.editedBy;
        draft.follows = edition;
        return draft;
    }

    /** The claim's verdict that is on its way; null when none is. */
    public static Verdict openFor(Claim claim) {
        return find("claim = ?1 and state in ?2", claim, VerdictState.OPEN).firstResult();
    }

    public static List<Verdict> openIn(Dossier dossier) {
        return list("claim.dossier = ?1 and state in ?2", dossier, VerdictState.OPEN);
    }

    /** What the draft says now. */
    public VerdictWords words() {
        return new VerdictWords(mark, rationale, List.copyOf(cites), changeKind, changeNote, deviation, note, translations, List.copyOf(checks));
    }

    public void write(VerdictWords words, Account editor) {
        require(VerdictState.DRAFT, Refusal.NOT_DRAFT);
        refuseIf(words.changeKind() == ChangeKind.WITHDRAWAL, Refusal.CHIEF_WITHDRAWS);
        mark = words.mark();
        rationale = words.rationale();
        changeKind = follows == null ? null : words.changeKind();
        changeNote = follows == null ? "" : words.changeNote();
        cites.clear();
        cites.addAll(words.cites());
        checks = new LinkedHashSet<>(words.checks());
        deviation = words.deviation();
        translations = words.translations();
        note = words.note();
        sign(editor);
    }

    /** Says what a draft changes from the edition that readers see, and leaves its other words. */
    public void explain(ChangeKind kind, String toReaders, Account editor) {
        require(VerdictState.DRAFT, Refusal.NOT_DRAFT);
        changeKind = kind;
        changeNote = toReaders;
        sign(editor);
    }

    /** Takes a statement that no longer answers the claim out of a draft's citations; a verdict under review has to come back first. */
    public void uncite(Statement statement, Account editor) {
        if (cites.contains(statement)) {
            require(VerdictState.DRAFT, Refusal.CITED);
            cites.remove(statement);
            sign(editor);
        }
    }

    private void sign(Account editor) {
        authors.add(editor);
        editedBy = editor;
        editedAt = Instant.now();
    }

    /** Whether the draft already says just this. */
    public boolean says(VerdictWords words) {
        return mark == words.mark() && rationale.equals(words.rationale()) && Set.copyOf(words.cites()).equals(Set.copyOf(cites))
                && Set.copyOf(words.checks()).equals(Set.copyOf(checks)) && deviation.equals(words.deviation()) && translations.equals(words.translations())
                && note.equals(words.note()) && (follows == null || changeKind == words.changeKind() && changeNote.equals(words.changeNote()));
    }

    /**
     * Freezes what the draft and its evidence say now and hands that to a second editor.
     *
     * @param standard what the evidence is held against, once
     * @throws StandardNotMet when the evidence does not meet what the mark needs
     */
    public Submission submit(Account editor, Standard standard) {
        require(VerdictState.DRAFT, Refusal.NOT_DRAFT);
        refuseIf(mark == null, Refusal.NO_MARK);
        refuseIf(rationale.isBlank(), Refusal.NO_RATIONALE);
        refuseIf(follows != null && (changeKind == null || changeNote.isBlank()), Refusal.NO_CHANGE_NOTE);
        EvidenceSaid evidence = EvidenceSaid.of(claim, cites);
        Judgement judgement = Judgement.of(evidence, deviation, standard);
        Outcome outcome = judgement.on(mark);
        if (!outcome.isMet()) {
            throw new StandardNotMet(mark, outcome);
        }
        submission = new Submission(this, editor, note, Content.of(this, evidence, judgement.said(outcome)));
        note = "";
        state = VerdictState.SUBMITTED;
        return submission;
    }

    /** Whether {@code editor} wrote or submitted any of what is under review. */
    public boolean isWorkOf(Account editor) {
        return Stream.concat(authors.stream(), claim.authors.stream()).anyMatch(author -> author.id.equals(editor.id))
                || submission != null && submission.submittedBy.id.equals(editor.id);
    }

    /**
     * @param submissionId the very revision that the reviewer read
     * @throws Refused also when the evidence changed since it was submitted
     */
    public Review approve(Account reviewer, UUID submissionId, String note) {
        requireUnderReview(submissionId);
        refuseIf(isWorkOf(reviewer), Refusal.OWN_WORK);
        refuseIf(!submission.stillHolds(), Refusal.EVIDENCE_CHANGED);
        state = VerdictState.APPROVED;
        return Review.approving(submission, reviewer, note);
    }

    /** Sends it back to its writers; {@code note} says what to mend and may not be empty. */
    public Review giveBack(Account reviewer, UUID submissionId, String note) {
        requireUnderReview(submissionId);
        refuseIf(note.isBlank(), Refusal.NO_NOTE);
        Review review = Review.returning(submission, reviewer, note);
        toDraft();
        return review;
    }

    /** Makes a submitted or approved verdict a draft again, so that it can be edited. */
    public void takeBack() {
        refuseIf(state != VerdictState.SUBMITTED && state != VerdictState.APPROVED, Refusal.NOT_SUBMITTED);
        toDraft();
    }

    public void drop(Account editor) {
        require(VerdictState.DRAFT, Refusal.NOT_DRAFT);
        state = VerdictState.DROPPED;
        droppedBy = editor;
        droppedAt = Instant.now();
    }

    /** Says that an edition now carries it; only publishing calls this, after {@link #requirePublishable} and writing the edition. */
    public void published() {
        require(VerdictState.APPROVED, Refusal.NOT_APPROVED);
        state = VerdictState.PUBLISHED;
    }

    /** @throws Refused unless exactly this submission is approved and its evidence is what it was */
    public void requirePublishable(UUID submissionId) {
        require(VerdictState.APPROVED, Refusal.NOT_APPROVED);
        refuseIf(!submission.id.equals(submissionId), Refusal.OTHER_SUBMISSION);
        refuseIf(!submission.stillHolds(), Refusal.EVIDENCE_CHANGED);
    }

    /** @throws Refused unless exactly this submission waits for review, its evidence is what it was, and there is a reason */
    public void requirePublishableAlone(UUID submissionId, String reason) {
        requireUnderReview(submissionId);
        refuseIf(reason.isBlank(), Refusal.NO_REASON);
        refuseIf(!submission.stillHolds(), Refusal.EVIDENCE_CHANGED);
    }

    /** As {@link #published}, of what a chief published without a review. */
    public void publishedAlone() {
        require(VerdictState.SUBMITTED, Refusal.NOT_SUBMITTED);
        state = VerdictState.PUBLISHED;
    }

    private void requireUnderReview(UUID submissionId) {
        require(VerdictState.SUBMITTED, Refusal.NOT_SUBMITTED);
        refuseIf(!submission.id.equals(submissionId), Refusal.OTHER_SUBMISSION);
    }

    private void toDraft() {
        state = VerdictState.DRAFT;
        submission = null;
    }

    private void require(VerdictState needed, Refusal otherwise) {
        refuseIf(state != needed, otherwise);
    }

    private static void refuseIf(boolean broken, Refusal reason) {
        if (broken) {
            throw new Refused(reason);
        }
    }
}
