package org.wederhoor.source;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.intake.extract.FileSays;

/** Something that a source's file says of itself, which nobody here stands for. */
@Entity
@Immutable
@Table(name = "source_says")
@IdClass(SourceSays.Key.class)
public class SourceSays extends PanacheEntityBase {

    record Key(UUID sourceId, int number) implements Serializable {
    }

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Id
    public int number;

    /** As the file's format calls it. */
    public String name;

    public String value;

    protected SourceSays() {
    }

    SourceSays(UUID sourceId, int number, FileSays said) {
        this.sourceId = sourceId;
        this.number = number;
        this.name = said.name();
        this.value = said.value();
    }

    /** All that it says, in its order. */
    public static List<SourceSays> of(Source source) {
        return list("sourceId = ?1 order by number", source.id);
    }
}
