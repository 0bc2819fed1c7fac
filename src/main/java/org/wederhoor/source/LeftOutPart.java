package org.wederhoor.source;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;

/** A part of a source's text that is not the article: left out by cleaning or by an editor, until an editor takes it back in. */
@Entity
@Table(name = "left_out")
public class LeftOutPart extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    public Source source;

    @Column(name = "start_at", updatable = false)
    private int start;

    @Column(name = "end_at", updatable = false)
    private int end;

    @Enumerated(EnumType.STRING)
    public LeftOutReason reason;

    /** Whether an editor took it back in. */
    @Column(name = "taken_in")
    public boolean takenIn;

    @Version
    public int version;

    protected LeftOutPart() {
    }

    public LeftOutPart(Source source, TextRange place, LeftOutReason reason) {
        this.id = Ids.next();
        this.source = source;
        this.start = place.start();
        this.end = place.end();
        this.reason = reason;
    }

    public TextRange place() {
        return new TextRange(start, end);
    }

    /** All parts that are or were left out, in the text's order. */
    public static List<LeftOutPart> of(Source source) {
        return list("source = ?1 order by start, end, id", source);
    }

    /** The id of the source that a part is of; null when there is no such part. */
    public static UUID sourceOf(UUID id) {
        return find("select p.source.id from LeftOutPart p where p.id = ?1", id).project(UUID.class).firstResult();
    }

    /** What is left out now, and why. */
    public static List<LeftOut> in(Source source) {
        return of(source).stream().filter(part -> !part.takenIn).map(part -> new LeftOut(part.place(), part.reason)).toList();
    }

    /** The places that are left out now. */
    public static List<TextRange> placesIn(Source source) {
        return in(source).stream().map(LeftOut::range).toList();
    }
}
