package org.wederhoor.claim.suggestion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;

/** A statement that was proposed off a source's text. It becomes one only when an editor accepts it. */
@Entity
public class Suggestion extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    public Source source;

    /** Null when the speaker is none of the parties. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    public Party party;

    /** Who speaks, as printed. */
    public String speaker;

    public String spokesperson;

    /** What the spokesperson does, as printed; null when the text says nothing of it. */
    public String office;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "said_to_id")
    public Party saidTo;

    @Column(name = "date_start")
    private Integer dateStart;

    @Column(name = "date_end")
    private Integer dateEnd;

    @ElementCollection
    @CollectionTable(name = "suggestion_passage", joinColumns = @JoinColumn(name = "suggestion_id"))
    @OrderColumn(name = "position")
    public List<SuggestedPassage> passages = new ArrayList<>();

    /** What it was accepted as; null while it is open, and when it was dismissed. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    public Statement statement;

    public boolean dismissed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    public Account decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Version
    public int version;

    protected Suggestion() {
    }

    Suggestion(Source source, Suggested suggested) {
        this.id = Ids.next();
        this.source = source;
        propose(suggested);
    }

    /** Proposes this from now on; when it is what it proposes already, nothing changes. */
    final void propose(Suggested suggested) {
        party = suggested.party() == null ? null : Party.findById(suggested.party());
        speaker = suggested.speaker();
        spokesperson = suggested.spokesperson();
        office = suggested.office();
        stance = suggested.stance();
        start = suggested.sentence().start();
        end = suggested.sentence().end();
        saidTo = suggested.saidTo() == null ? null : Party.findById(suggested.saidTo());
        dateStart = suggested.dateWords() == null ? null : suggested.dateWords().start();
        dateEnd = suggested.dateWords() == null ? null : suggested.dateWords().end();
        if (!quoted().equals(suggested.passages())) {
            passages.clear();
            suggested.passages().forEach(each -> passages.add(new SuggestedPassage(each.range(), each.ownWords())));
        }
    }

    private List<QuotedRange> quoted() {
        return passages.stream().map(each -> new QuotedRange(each.place(), each.ownWords)).toList();
    }

    /** Notes which statement it became. */
    public void accept(Statement became, Account by) {
        statement = became;
        dismissed = false;
        decide(by);
    }

    public void dismiss(Account by) {
        statement = null;
        dismissed = true;
        decide(by);
    }

    /** Opens a dismissed one again; one that was accepted stays what it is. */
    public void restore() {
        if (dismissed) {
            dismissed = false;
            decidedBy = null;
            decidedAt = null;
        }
    }

    private void decide(Account by) {
        decidedBy = by;
        decidedAt = Instant.now();
    }

    public boolean isOpen() {
        return decidedAt == null;
    }

    public TextRange sentence() {
        return new TextRange(start, end);
    }

    /** Where it says when it was said; null when it does not. */
    public TextRange dateWords() {
        return dateStart == null ? null : new TextRange(dateStart, dateEnd);
    }

    /** Whether it and {@code other} may be one statement, told in two articles, and why; empty when nothing tells. */
    public Optional<SameStatement.Reason> maybeSameAs(Suggestion other, String text, String otherText) {
        return SameStatement.maybe(suggested(), text, other.suggested(), otherText);
    }

    private Suggested suggested() {
        return new Suggested(party == null ? null : party.id, speaker, spokesperson, office, stance, sentence(), quoted(), sentence(),
                saidTo == null ? null : saidTo.id, dateWords());
    }

    /** Whether {@code other} proposes the same again. */
    boolean isSameAs(Suggested other) {
        return sentence().equals(other.sentence()) && speaker.equals(other.speaker()) && stance == other.stance();
    }

    /** Whether a person is named who speaks for the party. */
    public boolean isSpokenByName() {
        return spokesperson != null && PersonWords.isFullName(spokesperson);
    }

    /** The spokesperson, with the office where the text says it; null when nobody is named. */
    public String spokenBy() {
        return office == null ? spokesperson : spokesperson + ", " + office;
    }

    /** Those of a party that name a spokesperson, the newest first. */
    public static List<Suggestion> spokenFor(Party party) {
        return list("from Suggestion s join fetch s.source where s.party = ?1 and s.spokesperson is not null order by s.id desc", party);
    }

    /** A source's suggestions, in the text's order. */
    public static List<Suggestion> of(Source source) {
        return list("from Suggestion s left join fetch s.party where s.source = ?1 order by s.start, s.end, s.id", source);
    }

    /** A source's suggestions with their rows locked until the transaction ends, so that nobody decides on one meanwhile. */
    static List<Suggestion> lockedOf(Source source) {
        return Suggestion.<Suggestion>find("source = ?1 order by id", source).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those of other sources in the dossiers of {@code source} that a suggestion of it can be the same statement as, by party and stance. */
    public static List<Suggestion> besides(Source source) {
        return list("select distinct s from Suggestion s join fetch s.party join fetch s.source t join t.dossiers d"
                + " where d in ?1 and t <> ?2 and s.dismissed = false order by s.id", List.<Dossier>copyOf(source.dossiers), source);
    }

    /**
     * The suggestion with its row locked until the transaction ends.
     *
     * @throws Missing when there is none
     */
    public static Suggestion locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
