package org.wederhoor.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.Missing;

/** One checkable sentence, who claims it, and the parties it concerns. */
@Entity
public class Claim extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id", updatable = false)
    public Dossier dossier;

    /** Its place among the dossier's claims, from 1. */
    public int position;

    public String sentence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimant_id")
    public Party claimant;

    /** On what the claimant bases itself, continuing its name: "citing sources it does not name". */
    @Column(name = "claimant_note")
    public String claimantNote = "";

    @ManyToMany
    @JoinTable(name = "claim_concern", joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    public List<Party> concerns = new ArrayList<>();

    /** The language the sentence is in, as a BCP 47 tag. */
    public String language;

    /** What it says in other languages, by BCP 47 tag. */
    @Convert(converter = ClaimTranslation.Column.class)
    public SortedMap<String, ClaimTranslation> translations = Collections.emptySortedMap();

    /** Given at first publication, and only there written; null until then. */
    @Column(insertable = false, updatable = false)
    public String slug;

    /** Everybody who wrote any of it; none of them approves a verdict on it. */
    @ManyToMany
    @JoinTable(name = "claim_author", joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    public Set<Account> authors = new LinkedHashSet<>();

    @Column(name = "created_at")
    public Instant createdAt;

    /** Who worded it last. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edited_by")
    public Account editedBy;

    @Version
    public int version;

    protected Claim() {
    }

    public Claim(UUID id, Dossier dossier) {
        this.id = id;
        this.dossier = dossier;
        this.createdAt = Instant.now();
    }

    public ClaimWords words() {
        return new ClaimWords(sentence, claimant, claimantNote, List.copyOf(concerns), language, translations);
    }

    /** Words the claim; whoever does becomes one of its authors. */
    public void word(ClaimWords words, Account author) {
        sentence = words.sentence();
        claimant = words.claimant();
        claimantNote = words.claimantNote();
        language = words.language();
        translations = words.translations();
        concerns.clear();
        concerns.addAll(words.concerns());
        authors.add(author);
        editedBy = author;
    }

    public static List<Claim> of(Dossier dossier) {
        return list("from Claim c join fetch c.claimant where c.dossier = ?1 order by c.position", dossier);
    }

    /** A dossier's claims with the parties they concern. */
    public static List<Claim> withConcerns(Dossier dossier) {
        return list("select distinct c from Claim c join fetch c.claimant left join fetch c.concerns where c.dossier = ?1"
                + " order by c.position", dossier);
    }

    /** Some of a dossier's claims with the parties they concern, in its order. */
    public static List<Claim> withConcerns(List<Claim> claims) {
        return list("select distinct c from Claim c join fetch c.claimant left join fetch c.concerns where c in ?1"
                + " order by c.position", claims);
    }

    /**
     * The claim with its row locked until the transaction ends: every act on its verdict or its words begins here.
     *
     * @throws Missing when there is none
     */
    public static Claim locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The place of a dossier's next claim; call it with the dossier's row locked. */
    public static int nextPosition(Dossier dossier) {
        Integer last = find("select max(c.position) from Claim c where c.dossier = ?1", dossier).project(Integer.class).firstResult();
        return last == null ? 1 : last + 1;
    }
}
