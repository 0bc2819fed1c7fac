package org.wederhoor.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;

/** Whose a claim is at the desk, and by when. Every claim has one from its first day on: the database makes it. */
@Entity
@Table(name = "claim_assignment")
public class Assignment extends PanacheEntityBase {

    @Id
    @Column(name = "claim_id")
    public UUID claimId;

    @Column(name = "dossier_id", insertable = false, updatable = false)
    private UUID dossierId;

    /** Whoever worded the claim first, until it is given to somebody else; null for nobody. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    public Account owner;

    /** Null for no day. */
    public LocalDate due;

    @Version
    public int version;

    protected Assignment() {
    }

    /**
     * The claim's, with its row locked until the transaction ends.
     *
     * @throws Missing when there is no such claim
     */
    public static Assignment locked(UUID claimId) {
        return Missing.unless(findById(claimId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a dossier's claims, with their owners. */
    public static List<Assignment> in(Dossier dossier) {
        return list("from Assignment a left join fetch a.owner where a.dossierId = ?1", dossier.id);
    }

    public AssignmentWords words() {
        return new AssignmentWords(owner, due);
    }

    /**
     * @param today in the newsroom's zone
     * @throws Refused when it would newly go to a closed account, or be newly due before {@code today} or years ahead
     */
    public void assign(AssignmentWords words, LocalDate today) {
        Account to = words.owner();
        if (to != null && to.isDisabled() && (owner == null || !to.id.equals(owner.id))) {
            throw new Refused(AssignmentRefusal.CLOSED_ACCOUNT);
        }
        AssignmentRefusal wrongDay = words.due() == null || words.due().equals(due) ? null : AssignmentRefusal.of(words.due(), today);
        if (wrongDay != null) {
            throw new Refused(wrongDay);
        }
        owner = to;
        due = words.due();
    }
}
