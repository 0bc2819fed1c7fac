package org.wederhoor.source;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.Missing;

/** The one text that was read out of an archived document, or off a picture by an editor; never altered. */
@Entity
@Immutable
@Table(name = "source_text")
public class SourceText extends PanacheEntityBase {

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    public String text;

    /** In code points. */
    public int length;

    /** Who compared it with the picture whose words it has; null of every other text, likewise the rest. */
    @Column(name = "checked_by")
    public UUID checkedBy;

    @Column(name = "checked_name")
    public String checkedName;

    @Column(name = "checked_at")
    public Instant checkedAt;

    protected SourceText() {
    }

    SourceText(UUID sourceId, String text) {
        this.sourceId = sourceId;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Of a picture. */
    SourceText(UUID sourceId, String text, UUID checkedBy, String checkedName) {
        this(sourceId, text);
        this.checkedBy = checkedBy;
        this.checkedName = checkedName;
        this.checkedAt = Instant.now();
    }

    /** Null when the source's text is not here. */
    public static SourceText of(Source source) {
        return findById(source.id);
    }

    /**
     * The source's text with its places.
     *
     * @throws Missing when it is not here
     */
    public static PlacedText placed(Source source) {
        return new PlacedText(Missing.unless(of(source)).text);
    }
}
