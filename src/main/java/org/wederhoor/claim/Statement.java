package org.wederhoor.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;

/** What a party said on the record. */
@Entity
public class Statement extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id", updatable = false)
    public Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    public Party party;

    public String spokesperson;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "said_to_id")
    public Party saidTo;

    /** The party through which it is known, where that is not whoever was told. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "relayed_by_id")
    public Party relayedBy;

    /** What readers see it called. */
    public String title;

    /** What the desk calls it, and finds it by; never printed for readers. */
    @Column(name = "working_title")
    public String workingTitle;

    @Embedded
    @AttributeOverride(name = "printed", column = @Column(name = "said_printed"))
    @AttributeOverride(name = "edtf", column = @Column(name = "said_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "said_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "said_latest"))
    public PartialDate said;

    @Embedded
    @AttributeOverride(name = "printed", column = @Column(name = "reported_printed"))
    @AttributeOverride(name = "edtf", column = @Column(name = "reported_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "reported_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "reported_latest"))
    public PartialDate reported;

    /** A question about its date that is still open; for the desk. */
    @Column(name = "dating_note")
    public String datingNote = "";

    public String note = "";

    /** The desk's own words for what was said; null where quotations say it all. */
    public String paraphrase;

    /** A later statement of the same party, in the same dossier, that takes its place; null when it still stands. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superseded_by")
    public Statement supersededBy;

    @ElementCollection
    @CollectionTable(name = "statement_passage", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    public List<QuotedPassage> passages = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "statement_source", joinColumns = @JoinColumn(name = "statement_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    public Set<Source> readIn = new LinkedHashSet<>();

    @Version
    public int version;

    protected Statement() {
    }

    public Statement(UUID id, Dossier dossier) {
        this.id = id;
        this.dossier = dossier;
    }

    public StatementWords words() {
        return new StatementWords(party, spokesperson, saidTo, relayedBy, title, workingTitle, said, reported, datingNote, note,
                paraphrase, passages.stream()
                        .map(each -> new StatementWords.Quotation(each.passage.source, each.passage.exact, each.passage.place(),
                                each.ownWords)).toList(),
                Set.copyOf(readIn), supersededBy);
    }

    public void word(StatementWords words) {
        party = words.party();
        spokesperson = words.spokesperson();
        saidTo = words.saidTo();
        relayedBy = words.relayedBy();
        title = words.title();
        workingTitle = words.workingTitle();
        said = words.said();
        reported = words.reported();
        datingNote = words.datingNote();
        note = words.note();
        paraphrase = words.paraphrase();
        passages.clear();
        words.quotations().forEach(each -> passages.add(
                new QuotedPassage(Passage.of(each.source(), each.exact(), each.place()), each.ownWords())));
        readIn.clear();
        readIn.addAll(words.readIn());
        supersededBy = words.supersededBy();
    }

    /** Quotes {@code chosen}, the same words with their place, wherever it quotes {@code waiting}. */
    public void place(Passage waiting, Passage chosen) {
        List<QuotedPassage> placed = passages.stream()
                .map(each -> each.passage.equals(waiting) ? new QuotedPassage(chosen, each.ownWords) : each).toList();
        passages.clear();
        passages.addAll(placed);
    }

    /** What the desk calls it. */
    public String deskTitle() {
        return workingTitle == null ? title : workingTitle;
    }

    public static List<Statement> of(Dossier dossier) {
        return list("from Statement s join fetch s.party p left join fetch s.supersededBy where s.dossier = ?1 order by lower(p.name), s.title, s.id", dossier);
    }

    /**
     * Everything a party said, across dossiers: by the day it was said, or else reported. Those of an unknown year come after, by
     * month and day, and those without a date last.
     */
    public static List<Statement> by(Party party) {
        return list("from Statement s join fetch s.dossier left join fetch s.supersededBy where s.party = ?1"
                + " order by coalesce(s.said.earliest, s.reported.earliest) asc nulls last,"
                + " coalesce(s.said.edtf, s.reported.edtf) asc nulls last, s.title, s.id", party);
    }

    /** The statements that this one supersedes, by title. */
    public List<Statement> superseded() {
        return list("supersededBy = ?1 order by title, id", this);
    }

    /** The statements that quote a source, by title. */
    public static List<Statement> quoting(Source source) {
        return list("select distinct s from Statement s join fetch s.party p join s.passages q where q.passage.source = ?1"
                + " order by s.title, s.id", source);
    }

    public boolean quotes(Passage passage) {
        return passages.stream().anyMatch(each -> each.passage.equals(passage));
    }

    /**
     * The statement with its row locked until the transaction ends.
     *
     * @throws Missing when there is none
     */
    public static Statement locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
