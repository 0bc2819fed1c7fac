package org.wederhoor.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.OptimisticLock;

import org.wederhoor.web.Missing;

/** A story under check. */
@Entity
public class Dossier extends PanacheEntityBase {

    @Id
    public UUID id;

    public String title;

    public String summary;

    /** The language its own words are in, as a BCP 47 tag. */
    public String language;

    /** Given at first publication, and only there written; null until then. */
    @Column(insertable = false, updatable = false)
    public String slug;

    /** Not part of its version: a party joins whenever something in the dossier names it. */
    @OptimisticLock(excluded = true)
    @ManyToMany
    @JoinTable(name = "dossier_party", joinColumns = @JoinColumn(name = "dossier_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    public Set<Party> parties = new LinkedHashSet<>();

    @Column(name = "created_at")
    public Instant createdAt;

    @Version
    public int version;

    protected Dossier() {
    }

    public Dossier(UUID id) {
        this.id = id;
        this.createdAt = Instant.now();
    }

    /** What it says of itself now. */
    public DossierWords words() {
        return new DossierWords(title, summary, language);
    }

    public void describe(DossierWords words) {
        title = words.title();
        summary = words.summary();
        language = words.language();
    }

    /** Puts parties that something in the dossier names among its parties. */
    public void involve(Collection<Party> named) {
        for (Party party : named) {
            // not by the collection: two editors may name the same party at the same time
            getEntityManager().createNativeQuery("insert into dossier_party (dossier_id, party_id) values (?1, ?2)"
                    + " on conflict do nothing", Void.class).setParameter(1, id).setParameter(2, party.id).executeUpdate();
        }
    }

    /** The dossier with its row locked until the transaction ends. */
    public static Dossier locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The dossiers that a party is in, the newest first. */
    public static List<Dossier> of(Party party) {
        return list("select d from Dossier d join d.parties p where p = ?1 order by d.createdAt desc, d.id desc", party);
    }

    /** The newest dossiers, the last one first. */
    public static List<Dossier> latest(int most) {
        return latest(null, most);
    }

    /**
     * The newest dossiers, the last one first.
     *
     * @param before those after this one in that order; null for all
     */
    public static List<Dossier> latest(Dossier before, int most) {
        String order = "order by createdAt desc, id desc";
        return (before == null ? find(order) : find("(createdAt, id) < (?1, ?2) " + order, before.createdAt, before.id)).page(0, most).list();
    }
}
