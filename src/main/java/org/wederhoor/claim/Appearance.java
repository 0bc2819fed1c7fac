package org.wederhoor.claim;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.dossier.Party;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;

/** A claim in a source, and of whom that source has it. */
@Entity
public class Appearance extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    public Source source;

    /** Whether it is the first that is known; at most one of a claim's is. */
    public boolean first;

    @Enumerated(EnumType.STRING)
    public SourceKind derivation;

    /** The source it has the claim from; null where that is a party, or not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "of_source_id")
    public Source ofSource;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "of_party_id")
    public Party ofParty;

    /** The source's own words that prove the derivation; null when it has none. */
    public String attribution;

    /** The words that make the claim; null for a source nobody here has seen. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    public Passage passage;

    @Version
    public int version;

    protected Appearance() {
    }

    public Appearance(UUID id, Claim claim, Source source) {
        this.id = id;
        this.claim = claim;
        this.source = source;
    }

    /**
     * A claim's appearances: the first known one, then by date. Those of an unknown year come after, by month and day, and those
     * without a date last.
     */
    public static List<Appearance> of(Claim claim) {
        return list("from Appearance a join fetch a.source s left join fetch s.outlet left join fetch s.agency"
                + " left join fetch a.ofSource o left join fetch o.outlet left join fetch o.agency left join fetch a.ofParty"
                + " left join fetch a.passage where a.claim = ?1"
                + " order by a.first desc, s.dated.earliest asc nulls last, s.dated.edtf asc nulls last, s.archived desc,"
                + " s.label, a.id", claim);
    }

    /** The claims' appearances in a source, by the claims' places in their dossiers. */
    public static List<Appearance> in(Source source) {
        return list("from Appearance a join fetch a.claim c left join fetch a.passage where a.source = ?1 order by c.position, a.id", source);
    }

    /** Whether it says the same as {@code other} would with {@code words} for its passage, which may be null. */
    public boolean says(Appearance other, String words) {
        return first == other.first && derivation == other.derivation && Objects.equals(ofSource, other.ofSource)
                && Objects.equals(ofParty, other.ofParty) && Objects.equals(attribution, other.attribution)
                && Objects.equals(passage == null ? null : passage.exact, words);
    }

    /** The claim that an appearance is of; null when there is no such appearance. */
    public static UUID claimOf(UUID id) {
        return find("select a.claim.id from Appearance a where a.id = ?1", id).project(UUID.class).firstResult();
    }

    public static Appearance between(Claim claim, Source source) {
        return find("claim = ?1 and source = ?2", claim, source).firstResult();
    }

    public static Appearance firstOf(Claim claim) {
        return find("claim = ?1 and first = true", claim).firstResult();
    }
}
