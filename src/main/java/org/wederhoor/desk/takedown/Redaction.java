package org.wederhoor.desk.takedown;

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
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.publication.edition.StoneReason;

/** That something was taken out: when, on what ground, who asked for it and who had it done; nothing of what it was. */
@Entity
@Immutable
public class Redaction extends PanacheEntityBase {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public RedactionKind kind;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    public String reference;

    public String asker;

    @Column(name = "asked_on")
    public LocalDate askedOn;

    public String note;

    @Enumerated(EnumType.STRING)
    public StoneReason reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_by")
    public Account plannedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "done_by")
    public Account doneBy;

    /** The database's moment, as its transaction and its place in the publication clock are. */
    @Column(insertable = false)
    public Instant at;

    @Column(name = "order_hash")
    String orderHash;

    /** How often words were taken out, or how many documents. */
    @Formula("(select coalesce(sum(p.places), 0) from redaction_place p where p.redaction_id = id)")
    public int places;

    protected Redaction() {
    }

    /** @param orderHash the SHA-256 of the order that it counts for */
    Redaction(Takedown takedown, Account doneBy, String orderHash) {
        this.id = takedown.id;
        this.kind = takedown.kind();
        this.ground = takedown.ground;
        this.reference = takedown.reference;
        this.asker = takedown.asker;
        this.askedOn = takedown.askedOn;
        this.note = takedown.note;
        this.reason = takedown.reason;
        this.plannedBy = takedown.plannedBy;
        this.doneBy = doneBy;
        this.orderHash = orderHash;
    }

    /**
     * The last ones first.
     *
     * @param before those after this one in that order; null for all
     */
    static List<Redaction> latest(Redaction before, int most) {
        String order = " order by at desc, id desc";
        return (before == null ? find("from Redaction" + order) : find("(at, id) < (?1, ?2)" + order, before.at, before.id)).page(0, most).list();
    }

    public boolean isWords() {
        return kind == RedactionKind.WORDS;
    }

    /** The claims of whose editions it took something out. */
    List<UUID> claims() {
        return ids("select distinct e.claim_id from redaction_edition o join edition e on e.id = o.edition_id where o.redaction_id = ?1");
    }

    /** The sources whose originals it took away. */
    List<UUID> sources() {
        return ids("select source_id from source_file where removed_by = ?1");
    }

    private List<UUID> ids(String query) {
        List<?> found = getEntityManager().createNativeQuery(query, UUID.class).setParameter(1, id).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
