package org.wederhoor.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

/** Who did what to which thing, when. */
@Entity
@Immutable
@Table(name = "journal_entry")
public class JournalEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    @Column(name = "actor_id")
    public UUID actorId;

    @Column(name = "actor_name")
    public String actorName;

    @Enumerated(EnumType.STRING)
    public Verb verb;

    @Convert(converter = Thing.Stored.class)
    @Column(name = "thing_type")
    public Thing thing;

    @Column(name = "thing_id")
    public UUID thingId;

    public String detail;

    /** By field, what stood there, as JSON; null when the entry tells of no change of words. */
    @Column(name = "before_text")
    String before;

    @Column(name = "after_text")
    String after;

    /** The second it was done in: HTML writes no moment finer than a millisecond. */
    public Instant second() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What the act changed, field by field; none where the entry does not say. */
    public List<Changes.Change> changes() {
        return Changes.read(before, after);
    }
}
