package org.wederhoor.source;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.intake.extract.UnreadableReason;

/** A file that came within a source's document: a source of its own, or the reason why it is none. Its bytes are in that document in any case. */
@Entity
@Immutable
@Table(name = "source_part")
@IdClass(SourcePart.Key.class)
public class SourcePart extends PanacheEntityBase {

    record Key(UUID ofId, int number) implements Serializable {
    }

    @Id
    @Column(name = "of_id")
    public UUID ofId;

    /** From 0, as the document has them. */
    @Id
    public int number;

    /** As the document calls it; empty where it does not. */
    public String name;

    /** Lower-case hexadecimal. */
    public String sha256;

    /** In bytes. */
    public int size;

    /** Null where it could not be read. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    public Source source;

    /** Null where it is a source. */
    @Enumerated(EnumType.STRING)
    public UnreadableReason refused;

    protected SourcePart() {
    }

    /**
     * @param source  what it has become; null where it could not be read
     * @param refused why not; null where it could
     */
    public SourcePart(UUID of, int number, String name, Arrival file, UUID source, UnreadableReason refused) {
        this.ofId = of;
        this.number = number;
        this.name = name;
        this.sha256 = file.sha256();
        this.size = file.bytes().length;
        this.source = source == null ? null : Source.findById(source);
        this.refused = refused;
    }

    /** The files within it, in its order. */
    public static List<SourcePart> of(Source source) {
        return list("from SourcePart p left join fetch p.source where p.ofId = ?1 order by p.number", source.id);
    }

    /** The sources that it came within, by name. */
    public static List<Source> around(Source source) {
        return Source.list("select distinct s from Source s join SourcePart p on p.ofId = s.id where p.source = ?1 order by s.label, s.id", source);
    }
}
