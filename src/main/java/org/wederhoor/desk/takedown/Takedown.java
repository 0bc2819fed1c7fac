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

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.StoneReason;
import org.wederhoor.source.Source;
import org.wederhoor.web.Refused;

/** What a chief means to have taken out. It goes once that is done or given up, and its words with it. */
@Entity
public class Takedown extends PanacheEntityBase {

    @Id
    public UUID id;

    /** One wording a line; null where an original or an edition goes as a whole. */
    public String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    public String reference;

    /** Who asked for it. */
    public String asker;

    @Column(name = "asked_on")
    public LocalDate askedOn;

    public String note;

    @Enumerated(EnumType.STRING)
    public StoneReason reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_by")
    public Account plannedBy;

    @Column(name = "planned_at")
    public Instant plannedAt;

    protected Takedown() {
    }

    Takedown(UUID id, Account plannedBy) {
        this.id = id;
        this.plannedBy = plannedBy;
        this.plannedAt = Instant.now();
    }

    /** Each wording by itself. */
    public List<String> wordings() {
        return Wordings.of(words).all();
    }

    public RedactionKind kind() {
        return words != null ? RedactionKind.WORDS : source != null ? RedactionKind.ORIGINAL : RedactionKind.EDITION;
    }

    /** Those that wait, the oldest first. */
    static List<Takedown> waiting() {
        return list("from Takedown t join fetch t.plannedBy order by t.plannedAt, t.id");
    }

    /** Whether {@code chief} may have it done: another than who asked for it, or the only one there is. */
    public boolean isDoneBy(Account chief) {
        return !plannedBy.id.equals(chief.id) || Account.count("role = ?1 and disabledAt is null and id <> ?2", Role.CHIEF, chief.id) == 0;
    }

    /** @throws Refused when {@code chief} may not, or it cannot be done as it stands now */
    void requireDoable(Account chief) {
        if (!isDoneBy(chief)) {
            throw new Refused(TakedownProblem.ANOTHER_CHIEF);
        }
        TakedownProblem problem = edition == null ? null : TakedownProblem.of(edition);
        if (problem != null) {
            throw new Refused(problem);
        }
    }
}
