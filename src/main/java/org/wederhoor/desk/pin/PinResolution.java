package org.wederhoor.desk.pin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

/** Who resolved a pinned note, and when. */
@Entity
@Immutable
@Table(name = "pinned_note_resolution")
public class PinResolution extends PanacheEntityBase {

    @Id
    @Column(name = "note_id")
    public UUID noteId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resolved_by")
    public Account resolvedBy;

    @Column(name = "resolved_at")
    public Instant resolvedAt;

    protected PinResolution() {
    }

    PinResolution(UUID noteId, Account by) {
        this.noteId = noteId;
        this.resolvedBy = by;
        this.resolvedAt = Instant.now();
    }

    /** Of those of {@code notes} that are resolved, by the note's id. */
    static Map<UUID, PinResolution> of(List<UUID> notes) {
        List<PinResolution> found = list("from PinResolution r join fetch r.resolvedBy where r.noteId in ?1", notes);
        return found.stream().collect(Collectors.toMap(each -> each.noteId, Function.identity()));
    }
}
